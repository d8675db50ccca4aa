import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { findConstituents } from '../clause/clause.ts'
import { arePeople } from '../heads.ts'
import type { Stage } from '../stage.ts'

/** A pronoun goes back over so many verbs at most: «قبل أن تقصفها المدفعية وتدمرها», «كانت الحافلة تقل طلابا قبل أن تنقلب». */
const LONGEST_CHAIN = 3
/** In tokens. */
const FARTHEST = 40

/**
 * What the pronoun of a verb may take up from the clause before, the nearest last: «استهدفت الطائرة شاحنة ودمرتها», «سيطر على البلدة بعدما خسرها». Things and
 * places, that agree and are none of the doers.
 *
 * @param unsaid The pronoun that the verb leaves unsaid, where its subject is asked for.
 */
export function thingsBefore(stage: Stage, sentence: Sentence, verb: number, doers: readonly Phrase[], unsaid?: string): readonly Phrase[] {
  const { words } = stage.passage
  const pronoun = unsaid ?? words[verb]?.pronoun ?? ''
  if (pronoun !== 'ه' && pronoun !== 'ها') return []
  let end = verb
  let asked = 0
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST) && asked < LONGEST_CHAIN; at--) {
    if (words[at]?.tag !== 'verb') continue
    const found = findConstituents(stage, at + 1, end)
      .filter(({ time }) => time === undefined)
      .flatMap(({ phrases }) => phrases.filter((phrase) => canBeTakenUp(stage, phrase, pronoun)))
      .filter(({ first }) => !doers.some((doer) => doer.first === first))
    if (found.length > 0 || (unsaid === undefined && words[at]?.pronoun !== pronoun)) return found
    end = at
    asked++
  }
  return []
}

/** A thing or place that agrees, no person and no deed. */
function canBeTakenUp(stage: Stage, phrase: Phrase, pronoun: string): boolean {
  const { words, hits, lexicon } = stage.passage
  const word = words[phrase.first]
  if (word?.tag !== 'noun' || word.pronoun === pronoun || hits.at(phrase.first, 'trigger-noun') || arePeople(stage, phrase)) return false
  const isHers = /(?:ه|ات)$/.test(word.stem) || word.place || lexicon.singulars.has(word.stem)
  return isHers === (pronoun === 'ها')
}
