import type { VerbLemma } from '../../../lexicon/inflect/verb.ts'
import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'

/** What is announced before it is held. */
const HELD = new Set(['vote', 'referendum', 'labour-strike', 'protest', 'sit-in', 'summit', 'hunger-strike', 'military-exercise'])
/** Masdars of holding something, folded. */
const HOLDING = new Set(['تنظيم', 'اجراء', 'عقد', 'تنفيذ', 'خوض', 'موعد'])
const ANNOUNCING = new Set(['أعلن', 'قرر', 'أقر', 'تقرر', 'حدد', 'اقترح'])
/** These decide on the thing itself as well: «يقر الانتخابات المبكرة». */
const DECIDING = new Set(['أقر', 'قرر', 'تقرر'])

/** «أعلن الرئيس تنظيم انتخابات», «قررت النقابة تنفيذ إضراب»: what is announced or decided is still to come, on another day. */
export function isAnnounced({ words }: Passage, { kind, first }: Candidate, verb: VerbLemma): boolean {
  if (!HELD.has(kind) || !ANNOUNCING.has(verb.past)) return false
  return (
    HOLDING.has(words[first - 1]?.stem ?? '') ||
    (DECIDING.has(verb.past) && !words[first]?.preposition && words[first - 1]?.tag !== 'preposition')
  )
}
