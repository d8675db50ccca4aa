import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { sourceAt } from './source-phrase.ts'
import { canSpeak, isPublisher, mentionAt } from './source-words.ts'

/** Whose words it is stands no farther behind «تصريحات» or «استقبال» than this, in tokens. */
const FARTHEST = 4
/** What is somebody's own word. */
const SPOKEN = new Set(['statement', 'interview', 'press-conference', 'speech', 'post', 'letter', 'recording'])

/**
 * «وفي تصريحات صحفية للوزير، أكد أن», «جاء ذلك في كلمة للرئيس، أكد فيها أن», «جاء ذلك خلال استقبال الملك …، حيث شدد على»: whoever speaks or
 * receives where no verb has a speaker.
 *
 * @param before The verb or participle whose speaker is looked for.
 */
export function speechOwner(ground: Ground, { first }: Sentence, before: number): SourceWords | undefined {
  const { hits, words } = ground.passage
  const isThatCame = words[first]?.verb?.value.lemma.past === 'جاء' && words[first + 1]?.tag === 'demonstrative'
  for (let at = first; at < before; at++) {
    const medium = hits.at(at, 'media-noun')
    const isSpoken = medium !== undefined && SPOKEN.has(medium.value.kind)
    if (!isSpoken && !(isThatCame && words[at]?.tag === 'noun' && hits.at(at, 'trigger-noun'))) continue
    if (words[at]?.pronoun) return undefined
    return ownerBehind(ground, medium?.last ?? at, before)
  }
  return undefined
}

function ownerBehind(ground: Ground, head: number, before: number): SourceWords | undefined {
  const { words } = ground.passage
  for (let at = head + 1; at < Math.min(before, head + FARTHEST); at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || (word.preposition !== '' && word.preposition !== 'ل')) return undefined
    const isOf = word.preposition === 'ل' || (at === head + 1 && word.closed)
    if (isOf && canSpeak(ground, at) && !isPublisher(ground, mentionAt(ground, at))) return sourceAt(ground, at, before, true)
    if (word.closed && !word.adjective) return undefined
  }
  return undefined
}
