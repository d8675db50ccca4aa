import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { findDoer } from './doer.ts'

/** The verb whose doers go on stands no further before, in tokens. */
const FARTHEST = 40

/** «قيد عناصر الشرطة السجين، إذ اقتادوه إلى زنزانة»: several who did what a verb before it says do what a plural verb without a subject says. */
export function pluralBefore(stage: Stage, sentence: Sentence, verb: number): readonly Phrase[] {
  const { words, tokens, lexicon } = stage.passage
  const value = words[verb]?.verb?.value
  const befalls = value && lexicon.triggerVerbs.get(value.lemma)?.some(({ object }) => object === 'victim')
  if (befalls && value.voice !== 'active' && words[verb]?.pronoun === '') return []
  const agreements = words[verb]?.verb?.value.agreements ?? []
  if (!agreements.every((each) => each === '3mp')) return []
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST); at--) {
    if (tokens[at]?.form === '"' || (words[at]?.tag === 'complementiser' && at < verb - 1 && words[at]?.pronoun !== 'هم')) return []
    if (words[at]?.tag !== 'verb') continue
    const { phrases, before } = findDoer(stage, sentence, at, sentence.last, 1)
    if (before && isUnderThat(stage, verb) && isHersOnly(words[at]?.verb?.value.agreements ?? [])) return menBetween(stage, at, verb)
    if (phrases.some((phrase) => phrase.last < verb && arePeople(stage, phrase))) return phrases
    if (phrases.length > 0) return []
  }
  return []
}

/** «بعد أن هاجموا», «بعدما هاجموا». */
function isUnderThat({ passage: { words } }: Stage, verb: number): boolean {
  const before = words[verb - 1]
  return (before?.tag === 'complementiser' && !before.pronoun) || before?.stem === 'بعدما' || before?.stem === 'عندما'
}

/** «قواته قصفت»: behind its subject a verb agrees with it in number, so that of a force's no plural goes on. */
function isHersOnly(agreements: readonly string[]): boolean {
  return agreements.includes('3fs') && !agreements.some((each) => each.startsWith('3m'))
}

/** «قواته قصفت مواقع للمسلحين بعد أن هاجموا دورية»: the men named last. */
function menBetween(stage: Stage, from: number, verb: number): readonly Phrase[] {
  const { words, hits } = stage.passage
  for (let at = verb - 1; at > from; at--) {
    if (words[at]?.tag !== 'noun' || !/(?:ين|ون)$/.test(words[at]?.stem ?? '') || !hits.at(at, 'group')) continue
    const phrase = phraseAt(stage, at, verb)
    return phrase ? [phrase] : []
  }
  return []
}

/** «عناصر الشرطة», «مسلحون», «عشرات المحتجين»: people, and no body of state. */
function arePeople(stage: Stage, phrase: Phrase): boolean {
  if (stage.passage.words[phrase.first]?.stem.endsWith('ين')) return false
  const heads = phraseHeads(stage, phrase)
  return heads.includes('@people') && !heads.includes('@person') && !heads.includes('@place')
}
