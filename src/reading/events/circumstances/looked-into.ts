import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'

/** What looks into a deed or judges it; folded. */
const LOOKING = new Set('تحقيق تحقيقا تحقيقات محاكمه قضيه ملف شكوي دعوي بلاغ بلاغا'.split(' '))
/** They bring what is looked into. */
const INTO = new Set(['في', 'ب', 'حول', 'بشان', 'بخصوص'])
/** What is looked into later than it is done. */
const LATER = new Set(
  'kill die injure missing assassinate abduct attack strike bomb explosion shoot stab torture sexual-violence steal accident air-crash fire shipwreck building-collapse coup-attempt intervene cyberattack escape'.split(
    ' ',
  ),
)
/** Between the two stand no more words: «محاكمة المتهمين باغتيال النائب». */
const FARTHEST = 3

/**
 * «بدأت الشرطة، الجمعة، التحقيق في اختفاء الوزير», «انطلقت الثلاثاء محاكمة المتهمين باغتيال النائب»: a deed that is looked into or judged, which its clause's day says
 * nothing of.
 */
export function isLookedInto(passage: Passage, { kind, first, verb }: Candidate): boolean {
  const { words } = passage
  if (verb || !LATER.has(kind) || !INTO.has(prepositionOf(passage, first))) return false
  for (let at = first - 1; at >= first - FARTHEST; at--) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'mark') return false
    if (LOOKING.has(words[at]?.stem ?? '')) return true
  }
  return false
}
