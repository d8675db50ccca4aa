import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { isDescribing } from './controlling-verb.ts'
import type { Doer } from './doer.ts'

// A sentence that goes on with the doer of the one before: «دخلت دورية القرية. وأوقفوا عشرة شبان».

/** The first words of a sentence, in tokens: a verb farther on is no opening. */
const OPENING = 2

/** The main verb of the sentence before, where a verb opens its own sentence and leaves its doer unsaid. */
export function verbBeforeSentence(stage: Stage, sentence: Sentence, verb: number): { sentence: Sentence; verb: number } | undefined {
  const { words, lexicon } = stage.passage
  const hit = words[verb]?.verb
  if (!hit || !words[verb]?.conjunction || verb - sentence.first >= OPENING || lexicon.reportingVerbs.has(hit.value.lemma)) return undefined
  const before = sentenceBefore(stage.passage, sentence)
  if (!before) return undefined
  for (let at = before.first; at < before.last; at++)
    if (words[at]?.tag === 'verb' && !isDescribing(stage, before, at)) return { sentence: before, verb: at }
  return undefined
}

/** The doer of the sentence before, where it agrees: a plural goes on about several or a force, a feminine about what was feminine. */
export function goingOn(stage: Stage, verb: number, { phrases, shared }: Doer): readonly Phrase[] {
  const agreements = stage.passage.words[verb]?.verb?.value.agreements ?? []
  const [doer] = phrases
  if (!doer || shared) return []
  if (agreements.every((each) => each === '3mp' || each === '3fp')) return isSeveral(stage, phrases) ? phrases : []
  const isHers = agreements.includes('3fs') && phraseHeads(stage, doer).some((head) => head === '@armed' || head === '@state')
  return isHers ? phrases : []
}

function isSeveral(stage: Stage, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => {
    const heads = phraseHeads(stage, phrase)
    return !heads.includes('@place') && (heads.includes('@armed') || heads.includes('@people'))
  })
}

/** Sentences stand in order. */
function sentenceBefore({ sentences }: Passage, { first }: Sentence): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentences[middle]?.first ?? 0) <= first) low = middle
    else high = middle - 1
  }
  const before = sentences[low - 1]
  return before?.part === sentences[low]?.part ? before : undefined
}
