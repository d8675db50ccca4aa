import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { clauseStart } from '../clause/clause.ts'
import type { Told } from '../told.ts'

const NOT = new Set(['لا', 'ما', 'لم'])
/** Where it stands right behind these it is there. Folded. */
const THERE = new Set(['هناك', 'ثمه', 'تحت', 'رهن'])

/** «لا يزال العشرات مفقودين», «لا يزال هناك حظر للتجول», «ما زالت المدينة تحت حصار»: what has not ceased goes on. */
export function stillTold(passage: Passage, { kind, first, sentence }: Candidate): Told | undefined {
  const { words, tokens } = passage
  if (kind !== 'missing' && !THERE.has(words[first - 1]?.stem ?? '')) return undefined
  const verb = clauseStart(passage, first, sentence) - 1
  const token = tokens[verb]
  if (!token || words[verb]?.verb?.value.lemma.past !== 'زال' || !NOT.has(words[verb - 1]?.stem ?? '')) return undefined
  return { status: 'ongoing', cue: token }
}
