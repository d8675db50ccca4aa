import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import type { Told } from '../told.ts'
import type { Dated } from './status.ts'

/** «القطاع الخاضع للحصار», «يعيشون تحت حصار»: what somebody is said to be under goes on, unless a verb of the past says that it did. */
export function subjectTo({ words, tokens }: Passage, { kind, first, sentence }: Candidate, { isFuture, isPast }: Dated): Told | undefined {
  if (isFuture || isPast) return undefined
  const at = EXTENTS.has(words[first - 1]?.stem ?? '') ? first - 1 : first
  const [before, token] = [words[at - 1], tokens[at - 1]]
  const isUnder = words[first]?.preposition === 'ل' ? SUBJECT.has(before?.stem ?? '') : LASTING.has(kind) && before?.stem === 'تحت'
  return token && isUnder && (before?.definite || !wasSo(words, at - 1, sentence.first)) ? { status: 'ongoing', cue: token } : undefined
}

/** Folded. */
const SUBJECT = new Set(['خاضع', 'خاضعه', 'خاضعين', 'خاضعون', 'خاضعات', 'خاضعتين', 'خاضعا'])
/** «تحت وطأة الحصار». Folded. */
const EXTENTS = new Set(['وطاه', 'نير'])
const LASTING = new Set(['besiege', 'sanction', 'embargo', 'ban', 'curfew'])

/** «كانت البلدة تحت الحصار», «عاشوا تحت حصار»: the nearest verb is past. */
function wasSo(words: Passage['words'], at: number, first: number): boolean {
  for (let verb = at - 1; verb >= Math.max(first, at - FARTHEST); verb--) {
    const hit = words[verb]?.verb
    if (hit) return hit.value.aspect === 'past' && words[verb - 1]?.stem !== 'ما'
  }
  return false
}

/** In tokens. */
const FARTHEST = 8
