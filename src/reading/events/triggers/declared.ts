import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { isAgentive } from '../doers/agentive.ts'
import { findDoer } from '../doers/doer.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { particleBefore } from '../told.ts'
import { objectsLeft } from './otherwise.ts'

/** What a party says of others' deeds, offers and duties. */
export const DECLARED: ReadonlySet<string> = new Set(['demand', 'reject', 'criticise'])
/** Of these the verb needs somebody or something that it is said of. */
const OF_OBJECT = new Set(['reject', 'criticise'])
/** Classes of those who speak for themselves. */
const PARTIES = new Set(['@person', '@people', '@state', '@armed', '@body'])

/**
 * Whether a demand, a refusal or a criticism is nobody's: «الوضع يدعو إلى القلق» has no party, «لم يرفض» is none, «كل من يرفض الخطة» may be anybody, and
 * «رفض أن يعلق» refuses nothing; «مطالبة السلطات بـ» may be theirs or another's, «مطالبته بـ» is his.
 */
export function isUndeclared(stage: Stage, candidate: Candidate): boolean {
  const { kind, verb, rule, sentence } = candidate
  if (!DECLARED.has(kind)) return kind === 'intend' && isNoPledge(stage, candidate)
  if (rule === 'participle-trigger') return isOtherParticiple(stage, candidate)
  if (!verb) return kind === 'demand' && rule === 'noun-trigger' && stage.passage.words[candidate.last]?.pronoun === ''
  const { value, pronoun } = verb.hit
  if (value.voice === 'passive' || isDenied(stage, candidate, verb.index)) return true
  if (value.aspect !== 'past' && (verb.hit.before.future || isOfAnybody(stage, verb.index))) return true
  const doer = findDoer(stage, sentence, verb.index)
  const told = doersOf(stage, candidate, verb.index)
  if (!told.some((phrase) => isParty(stage, phrase))) return true
  if (rule !== 'verb-trigger' || !OF_OBJECT.has(kind) || pronoun !== '' || candidate.frame.object === '-') return false
  const end = clauseEnd(stage, verb.index + 1, sentence)
  return (
    objectsLeft(stage, findConstituents(stage, verb.index + 1, end), doer).length === 0 &&
    !isSomething(stage, end) &&
    !told.some((phrase) => isPartOf(stage, phrase))
  )
}

/** «طالبة»: who studies, and no demand. */
function isOtherParticiple({ passage: { words } }: Stage, { first }: Candidate): boolean {
  return STUDENTS.has(words[first]?.stem ?? '')
}

/** Folded. */
const STUDENTS = new Set(['طالب', 'طالبه', 'طالبا', 'طالبين', 'طالبات', 'طلبه'])

/** «لم يرفض», «ما طالب», «لن يطالب». */
function isDenied({ passage }: Stage, { sentence }: Candidate, verb: number): boolean {
  const particle = particleBefore(passage, verb, sentence.first)
  return particle !== undefined && (particle.isNegation || particle.stem === 'ما')
}

/** «رفضت حماس نزع سلاحها»: what follows a name in one phrase with it is what is refused. */
function isPartOf({ passage, book }: Stage, phrase: Phrase): boolean {
  const end = entityOfPhrase(passage, book, phrase)?.end
  const next = passage.words[phrase.last]
  return end !== undefined && end < (passage.tokens[phrase.last]?.start ?? 0) && next?.adjective !== true
}

/** «رفضت الحركة نزع سلاحها»: a masdar that is written as a past verb is; «انتقد الوزير ما وصفه بالصمت»: what he calls so. */
function isSomething({ passage: { words } }: Stage, at: number): boolean {
  const word = words[at]
  if (word?.stem === 'ما' && words[at + 1]?.tag === 'verb') return true
  return word?.verb?.value.aspect === 'past' && !word.conjunction
}

/** «تعهد» and «وعد» are somebody's; «يعد بمثابة» is another verb in the present. */
function isNoPledge(stage: Stage, candidate: Candidate): boolean {
  const { verb, rule } = candidate
  if (!verb || rule !== 'verb-trigger' || !PLEDGING.has(verb.hit.value.lemma.past)) return false
  const { value, before } = verb.hit
  if (value.voice === 'passive' || isDenied(stage, candidate, verb.index)) return true
  if (value.aspect !== 'past' && (value.lemma.past === 'وعد' || before.future || isOfAnybody(stage, verb.index))) return true
  return !doersOf(stage, candidate, verb.index).some((phrase) => isParty(stage, phrase))
}

const PLEDGING = new Set(['تعهد', 'وعد'])

function doersOf(stage: Stage, { sentence }: Candidate, verb: number): readonly Phrase[] {
  const { phrases } = findDoer(stage, sentence, verb)
  const meant = phrases.length > 0 ? undefined : phraseOfReferent(stage, verb)
  return meant ? [meant] : phrases
}

function isParty(stage: Stage, phrase: Phrase): boolean {
  return isAgentive(stage, phrase) || phraseHeads(stage, phrase).some((head) => PARTIES.has(head))
}

/** «الذين يطالبون», «من ينتقد الحكومة»: whoever does so, and not that somebody did. */
function isOfAnybody({ passage: { words } }: Stage, verb: number): boolean {
  const before = words[verb - 1]
  return before?.tag === 'relative' || before?.tag === 'complementiser' || before?.stem === 'من' || before?.stem === 'ان'
}
