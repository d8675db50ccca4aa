import type { Filling } from '../../lexicon/tables/triggers.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import { findAdjuncts } from './adjuncts.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd, type Constituent, findConstituents } from './clause.ts'
import { bareConstituents, findDoer } from './doer.ts'
import { nounParticipants } from './noun-participants.ts'
import type { Stage } from './stage.ts'
import { subjectBefore } from './subject.ts'
import { isPassive } from './voice.ts'

/** A phrase and what it is in the event. */
export interface Filled {
  readonly role: Filling
  readonly phrase: Phrase
}

/** Who and what takes part in a candidate event, by the grammar of its clause. */
export function fillRoles(stage: Stage, candidate: Candidate): Filled[] {
  const end = clauseEnd(stage.passage, candidate.end + 1, candidate.sentence)
  const after = findConstituents(stage, candidate.end + 1, end)
  const filled = candidate.verb ? verbParticipants(stage, candidate, after) : nounParticipants(stage, candidate, after)
  const adjuncts = findAdjuncts(stage, candidate.verb ? candidate.verb.index + 1 : candidate.end + 1, end)
  const taken = new Set(adjuncts.map(({ phrase }) => phrase.first))
  const byPreposition = prepositional(candidate, after).filter(({ phrase }) => !taken.has(phrase.first))
  return dropRepeated([...adjuncts, ...filled.filter(({ phrase }) => !taken.has(phrase.first)), ...byPreposition])
}

function verbParticipants(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const { verb, frame, sentence } = candidate
  if (!verb) return []
  const isPhrase = candidate.end > verb.index
  const doer = findDoer(stage, sentence, verb.index, isPhrase ? restStart(candidate, verb.index) : sentence.last)
  const bareAfter = isPhrase ? after.filter(isBare) : bareConstituents(stage, sentence, verb.index)
  const before = subjectBefore(stage, sentence, verb.index)
  if (!isPhrase && isPassive(stage, candidate, bareAfter, before, doer.shared)) {
    const phrases = bareAfter[0]?.phrases ?? (before ? [before] : [])
    return phrases.map((phrase) => ({ role: frame.object, phrase }))
  }
  const subjects = doer.phrases.map((phrase) => ({ role: frame.subject, phrase }))
  const objectPhrases = isPhrase ? phraseObject(bareAfter, candidate) : verb.hit.pronoun && doer.before ? [] : (doer.rest[0]?.phrases ?? [])
  return [...subjects, ...objectPhrases.map((phrase) => ({ role: frame.object, phrase }))]
}

/** Where the verb's own phrases end: at the phrase's noun, or at its last word. */
function restStart({ first, end }: Candidate, verb: number): number {
  return first > verb ? first : end
}

/** What follows a phrase directly is its object: «ألقت القبض على ثلاثة» by its preposition, «شنت حملة» by standing next to it. */
function phraseObject(bare: readonly Constituent[], { end }: Candidate): readonly Phrase[] {
  const first = bare[0]
  return first && first.first === end + 1 ? first.phrases : []
}

function isBare({ preposition, time }: Constituent): boolean {
  return preposition === '' && time === undefined
}

/** What the trigger's own prepositions bring: «مع» → with, «على» → recipient. */
function prepositional({ frame }: Candidate, after: readonly Constituent[]): Filled[] {
  const filled: Filled[] = []
  for (const { preposition, phrases, time } of after) {
    const role = time === undefined && preposition ? frame.prepositions.get(preposition) : undefined
    if (role) for (const phrase of phrases) filled.push({ role, phrase })
  }
  return filled
}

function dropRepeated(filled: readonly Filled[]): Filled[] {
  const seen = new Set<number>()
  return filled.filter(({ role, phrase }) => {
    if (role === '-' || seen.has(phrase.first)) return false
    seen.add(phrase.first)
    return true
  })
}
