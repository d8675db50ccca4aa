import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { phraseAt } from '../clause/phrases.ts'
import { isInCase } from '../clause/subject.ts'
import type { Stage } from '../stage.ts'
import { canMean } from './meant.ts'

/** «قريتين تحاصرهما فصائل», «نساء خطفهن مسلحون», «أربعة جواسيس أطلقت روسيا سراحهم»: an indefinite phrase right before a verb is what the pronoun of its clause means. */
export function describedBefore(
  stage: Stage,
  sentence: Sentence,
  verb: number,
  pronoun: string,
  doers: readonly Phrase[],
): Phrase | undefined {
  const { words } = stage.passage
  let first = verb - 1
  if (
    words[verb]?.conjunction ||
    words[first]?.tag !== 'noun' ||
    words[first]?.definite ||
    stage.timeOf.has(first) ||
    isInCase(words, first)
  )
    return undefined
  while (first > sentence.first && words[first - 1]?.tag === 'noun' && !words[first]?.preposition && !words[first]?.conjunction) first--
  const phrase = phraseAt(stage, first, verb)
  const isWhole = phrase?.last === verb - 1 && !isClosed(words, phrase) && !doers.some((doer) => doer.first === phrase.first)
  const isCounted = phrase !== undefined && stage.quantityOf.has(phrase.first) && pronoun !== 'ه'
  return isWhole && (isCounted || canMean(pronoun, words[phrase.first])) ? phrase : undefined
}
