import type { Hit } from '../../lexicon/finder.ts'
import type { Word } from './word.ts'

/** Nouns of talks, folded. */
const TALKS = new Set(
  'لقاء لقاءا اجتماع اجتماعا اتصال اتصالا قمه جلسه محادثات مباحثات مشاورات مفاوضات حوار حوارا مكالمه مأدبه عشاء اجتماعات لقاءات'.split(' '),
)
const GATHERING = new Set(['جمع', 'ضم'])
/** Qualities between the noun and the verb, in tokens. */
const MOST_QUALITIES = 2

/** «لقاء جمع الزعيمين», «اجتماع موسع ضم قادة الفصائل»: after an indefinite noun of talks hardly ever the masdar. */
export function isGathering(words: readonly Word[], index: number, { value, pronoun, before }: Hit<'verb'>): boolean {
  if (!GATHERING.has(value.lemma.past) || value.aspect !== 'past' || before.conjunction) return false
  let at = index - 1
  while (at >= index - MOST_QUALITIES && words[at]?.adjective && !words[at]?.closed) at--
  return TALKS.has(words[at]?.stem ?? '') && (pronoun !== '' || words[at]?.closed === false)
}
