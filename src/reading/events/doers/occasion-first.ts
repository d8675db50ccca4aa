import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { findDoer } from './doer.ts'

/** The verb stands no further after what its sentence opens with, in tokens. */
const FARTHEST = 25

/** «وخلال زيارة لأنقرة في الشهر الماضي، طالب الوزير بالإفراج»: the subject of the verb right after the comma that closes what stands before it. */
export function subjectOfNext(stage: Stage, from: number, sentence: Sentence): readonly Phrase[] {
  const { words, tokens } = stage.passage
  for (let at = from + 1; at < Math.min(sentence.last, from + FARTHEST); at++) {
    const word = words[at]
    if (word?.tag === 'complementiser' || tokens[at]?.form === '"' || tokens[at]?.form === ':') return []
    if (word?.tag !== 'verb' || words[at - 1]?.tag === 'relative') continue
    if (tokens[at - 1]?.form !== ',' || word.passive || word.conjunction) return []
    return findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.first > at)
  }
  return []
}
