import type { Hit } from '../../../lexicon/finder.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import { genderOf, isJoined } from '../cues/reporting-verb.ts'
import type { Ground } from '../ground.ts'
import { sourceAt } from './source-phrase.ts'

/** Words that people write, carry or call out to ask for something, and that are no statement of anybody's; folded. */
const ASKING = new Set(
  'قرار قرارا قرارات مقترح مقترحا اقتراح اقتراحا مشروع مشروعا عريضه عرايض لافته لافتات شعار شعارات هتافات توصيه توصيات وثيقه مذكره ملتمس ملتمسا نداء نداءات دعوي شكوي'.split(
    ' ',
  ),
)

/**
 * What asks for something in a clause of its own right behind it: «تبنى المجلس قرارا يدعو إسرائيل إلى الانسحاب», «رفعوا لافتات تطالب الحكومة بالرحيل». Whoever
 * stands behind the verb is asked. Empty for words that somebody says («أصدر الحزب بيانا يطالب الحكومة»): who that is the text tells elsewhere.
 */
export function askingThing(ground: Ground, { first }: Sentence, verb: number, hit: Hit<'verb'>): SourceWords | undefined {
  const { passage } = ground
  const { words, hits } = passage
  if (hit.value.aspect === 'past' || isJoined(passage, verb)) return undefined
  let at = verb - 1
  while (at > first && words[at]?.adjective && words[at]?.definite === false) at--
  const noun = words[at]
  if (at < first || noun?.tag !== 'noun' || noun.definite || noun.pronoun !== '') return undefined
  const gender = genderOf(hit)
  if (ASKING.has(noun.stem)) {
    const head = ASKING.has(words[at - 1]?.stem ?? '') && noun.preposition === '' && !noun.conjunction ? at - 1 : at
    return sourceAt(ground, head, verb)
  }
  return hits.at(at, 'media-noun')?.value.speaks ? { ...(gender && { gender }) } : undefined
}
