import type { Candidate } from '../candidate.ts'
import type { Governing } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'

/** What is said to somebody, who may only take it or turn it down. */
const WORDS_TO = new Set(['accuse', 'threaten', 'criticise', 'condemn', 'demand', 'propose', 'warn', 'invite'])
const REFUSING = new Set(['رفض', 'نفى'])
/** What others ask or offer, and what is done with it: «رفض القائد دعوة إلى الحوار», «تلقى الوفد عرضا». */
const OFFERS = new Set(['demand', 'propose', 'invite'])
const ANSWERING = new Set(['رفض', 'قبل', 'لبى', 'تلقى', 'تسلم', 'تجاهل', 'درس', 'ناقش'])
/** In the present the second is written like the first. */
const ENDING = new Set(['أنهى', 'نهى'])
/** «أعلن الحاكم انتهاء الهجوم». Folded. */
const ENDED = new Set(['انتهاء', 'نهايه'])
/** Deeds that others end; an operation or a strike one may end oneself. Folded. */
const ASSAULTS = new Set(['هجوم', 'هجمات', 'اعتداء', 'اعتداءات', 'تمرد'])

/** «رفضت باريس الاتهامات», «أنهت القوات الهجوم»: with the article and no pronoun a deed that was told before, of those who are not told again. */
export function isDeedOfOthers({ passage: { words } }: Stage, { kind, first }: Candidate, { at }: Governing): boolean {
  const [deed, verb] = [words[first], words[at]?.verb?.value.lemma.past ?? '']
  if (!deed || deed.pronoun) return false
  if (ANSWERING.has(verb) && OFFERS.has(kind)) return true
  if (!deed.definite) return false
  if (ENDED.has(words[first - 1]?.stem ?? '') && ASSAULTS.has(deed.stem)) return true
  return (REFUSING.has(verb) && WORDS_TO.has(kind)) || (ENDING.has(verb) && ASSAULTS.has(deed.stem))
}
