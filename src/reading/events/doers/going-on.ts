import { ALSO, isBehindTime, PEERS } from '../../coreference/unsaid-subject.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isOfMany } from '../../syntax/of-many.ts'
import type { Sentence } from '../../types.ts'
import { sentenceBefore } from '../clause/sentence-before.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { isDescribing, shareAgreement } from './controlling-verb.ts'
import { type Doer, findDoer } from './doer.ts'

// A sentence that goes on with the doer of the one before: «دخلت دورية القرية. وأوقفوا عشرة شبان».

/** The first words of a sentence, in tokens: a verb farther on is no opening. */
const OPENING = 2

/** The main verb of the sentence before, where a verb opens its own sentence and leaves its doer unsaid. */
export function verbBeforeSentence(stage: Stage, sentence: Sentence, verb: number): { sentence: Sentence; verb: number } | undefined {
  const hit = stage.passage.words[verb]?.verb
  const isOfTwo = hit?.value.agreements.every((each) => each.endsWith('d'))
  if (!hit || (!isOfTwo && stage.passage.lexicon.reportingVerbs.has(hit.value.lemma))) return undefined
  return mainVerbBefore(stage, sentence, verb)
}

function mainVerbBefore(stage: Stage, sentence: Sentence, verb: number): { sentence: Sentence; verb: number } | undefined {
  const { passage, timeOf } = stage
  const { words } = passage
  const opens = (words[verb]?.conjunction || ALSO.has(words[verb - 1]?.stem ?? '')) && verb - sentence.first < OPENING
  if (!opens && !isBehindTime(passage, sentence, verb, (token) => timeOf.has(token))) return undefined
  const before = sentenceBefore(passage, sentence)
  if (!before) return undefined
  for (let at = before.first; at < before.last; at++)
    if (words[at]?.tag === 'verb' && !isDescribing(stage, before, at)) return { sentence: before, verb: at }
  return undefined
}

/** «قصفت القوات المخيم. وقصفت كذلك القرية»: a verb that opens a sentence tells again what the verb of the one before told, and is no passive. */
export function isDoneAgain(stage: Stage, sentence: Sentence, verb: number): boolean {
  const known = verbBeforeSentence(stage, sentence, verb)
  return known !== undefined && isSameDeed(stage, known.verb, verb)
}

/** A deed to some place or thing; «قتل الجيش خمسة. وقتل ثلاثة في انفجار» is none. */
function isSameDeed({ passage: { words, lexicon } }: Stage, one: number, other: number): boolean {
  const [said, again] = [words[one]?.verb?.value, words[other]?.verb?.value]
  if (!said || said.lemma !== again?.lemma || !shareAgreement(said.agreements, again.agreements)) return false
  return lexicon.triggerVerbs.get(said.lemma)?.every(({ object }) => object === 'recipient') === true
}

/**
 * The doer of the sentence before, where it agrees: a plural goes on about several or a force, a feminine about what was feminine, and one man's verb that
 * is no passive about a force («قصف الجيش المخيم. كما هاجم البلدة»).
 */
export function goingOn(stage: Stage, verb: number, before: number, { phrases, shared }: Doer): readonly Phrase[] {
  const agreements = stage.passage.words[verb]?.verb?.value.agreements ?? []
  const [doer] = phrases
  if (!doer || shared) return []
  if (isOfMany(agreements)) return isSeveral(stage, phrases) ? phrases : []
  if (agreements.every((each) => each.endsWith('d'))) return phrases.length === 2 ? phrases : []
  const isBody = phraseHeads(stage, doer).some((head) => head === '@armed' || head === '@state')
  return isBody && (agreements.includes('3fs') || isTaking(stage, verb, before) || isSameDeed(stage, before, verb)) ? phrases : []
}

/**
 * «زار الوزير باريس. والتقى نظيره الفرنسي»: with a peer of his after it, a verb that opens its sentence goes on about the one man of the one before; without, where
 * it is nobody's passive and both say something or neither («ألغى الرئيس الزيارة. ودعا الوزراء إلى اجتماع»).
 */
export function whosePeer(stage: Stage, sentence: Sentence, verb: number, isActive: boolean): Phrase | undefined {
  const { words, lexicon } = stage.passage
  const agreements = words[verb]?.verb?.value.agreements ?? []
  const isPeer = [1, 2, 3].some((next) => PEERS.has(words[verb + next]?.stem ?? ''))
  if (!isPeer && !(isActive && isOfOne(stage, verb))) return undefined
  const known = mainVerbBefore(stage, sentence, verb)
  const says = (at: number) => {
    const lemma = words[at]?.verb?.value.lemma
    return lemma !== undefined && lexicon.reportingVerbs.has(lemma)
  }
  if (known && !isPeer && says(known.verb) && !says(verb)) return undefined
  if (isPeer && says(verb)) return undefined
  const [doer, other] = known ? findDoer(stage, known.sentence, known.verb).phrases : []
  const theirs = known ? (words[known.verb]?.verb?.value.agreements ?? []) : []
  const isOne = doer && !other && phraseHeads(stage, doer).includes('@person')
  return isOne && shareAgreement(agreements, theirs) ? doer : undefined
}

/** «حذر», «سيزور»: what one man does, and nothing that befalls him. */
function isOfOne({ passage: { words, lexicon } }: Stage, verb: number): boolean {
  const said = words[verb]?.verb?.value
  const isSuffered = said && lexicon.triggerVerbs.get(said.lemma)?.some(({ subject }) => subject === 'victim') === true
  return !isSuffered && said?.agreements.some((each) => each === '3ms' || each === '3fs') === true
}

/** «هاجم», «صادر»: what is done to somebody or something, never written like its passive, and agrees with the verb before. */
function isTaking({ passage: { words, lexicon } }: Stage, verb: number, before: number): boolean {
  const [said, known] = [words[verb]?.verb?.value, words[before]?.verb?.value]
  if (said?.voice !== 'active' || !known || lexicon.reportingVerbs.has(known.lemma)) return false
  if (!shareAgreement(said.agreements, known.agreements)) return false
  return lexicon.triggerVerbs.get(said.lemma)?.every(({ object }) => object === 'recipient' || object === 'victim') === true
}

function isSeveral(stage: Stage, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => {
    const heads = phraseHeads(stage, phrase)
    return !heads.includes('@place') && (heads.includes('@armed') || heads.includes('@people'))
  })
}
