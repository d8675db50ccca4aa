import { bareStem } from '../../mentions/definite.ts'
import type { Quote } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import type { Stage } from '../stage.ts'

/** Kinds that a whole country sees. */
const POLLS = new Set(['vote', 'referendum'])
const DISASTERS = new Set(['earthquake', 'flood', 'storm'])
/** What a poll itself is called, folded; how people vote in it may be somebody's word. */
const POLL_NOUNS = new Set(['انتخابات', 'استفتاء', 'اقتراع', 'رياسيات', 'تشريعيات', 'بلديات'])
/** Words under which stands what something else was in, before or after; folded. */
const SURROUNDING = new Set(['في', 'خلال', 'اثناء', 'قبل', 'قبيل', 'بعد', 'بعيد', 'منذ', 'عقب', 'غداه', 'عشيه', 'اثر', 'جراء', 'بسبب'])
const OUTCOMES = new Set(['نتيجه', 'نتايج'])

/**
 * «أعلن فوز حزبه في الانتخابات», «قالت الوكالة إنهم فقدوا إثر الزلزال»: a poll or a disaster that only surrounds what somebody says is known to all, and not by his
 * word. In words that he is quoted with it is his.
 */
export function isKnownToAll({ passage }: Stage, { kind, first }: Candidate, { mode }: Quote): boolean {
  const word = passage.words[first]
  if (mode === 'direct' || word?.tag !== 'noun') return false
  const isUnder = SURROUNDING.has(prepositionOf(passage, first))
  if (DISASTERS.has(kind)) return isUnder && word.definite
  if (!POLLS.has(kind) || !POLL_NOUNS.has(bareStem(passage, first))) return false
  return isUnder || OUTCOMES.has(passage.words[first - 1]?.stem ?? '')
}
