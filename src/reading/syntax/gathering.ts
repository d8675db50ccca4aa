import type { Hit } from '../../lexicon/finder.ts'
import type { Word } from './word.ts'

/** Nouns of talks, folded. */
const TALKS = new Set(
  'لقاء لقاءا اجتماع اجتماعا اتصال اتصالا قمه جلسه محادثات مباحثات مشاورات مفاوضات حوار حوارا مكالمه مادبه عشاء اجتماعات لقاءات'.split(' '),
)
/** What says who took part in talks, by the verb's past: «لقاء جمع الزعيمين», «اجتماع ضم الوزراء». */
export const GATHERING: ReadonlySet<string> = new Set(['جمع', 'ضم'])
/** Qualities between the noun and the verb, in tokens. */
const MOST_QUALITIES = 2

/** «لقاء جمع الزعيمين», «اجتماع موسع ضم قادة الفصائل»: after an indefinite noun of talks hardly ever the masdar. */
export function isGathering(words: readonly Word[], index: number, { value, before }: Hit<'verb'>): boolean {
  if (!GATHERING.has(value.lemma.past) || value.aspect !== 'past' || before.conjunction) return false
  for (let at = index - 1; at >= index - 1 - MOST_QUALITIES; at--) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.closed || word.conjunction) return false
    if (TALKS.has(word.stem)) return true
  }
  return false
}
