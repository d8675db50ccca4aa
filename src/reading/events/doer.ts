import type { Hit } from '../../lexicon/finder.ts'
import type { Passage } from '../passage.ts'
import { isClosed, isJoint, type Phrase } from '../syntax/noun-phrase.ts'
import type { Sentence } from '../types.ts'
import { isAccusative, isCircumstance, isManner } from './accusative.ts'
import { isAgentive } from './agentive.ts'
import { type Constituent, clauseEnd, findConstituents } from './clause.ts'
import { intendingVerb, isTold, joinedVerb, shareAgreement, speakingVerb, verbBeforePhrase } from './controlling-verb.ts'
import { headedPhrase } from './phrase-trigger.ts'
import { phraseAt, phrasesAt } from './phrases.ts'
import { phraseOfReferent } from './referent.ts'
import type { Stage } from './stage.ts'
import { isThirdPerson, subjectBefore } from './subject.ts'
import { apart, takesSomebody } from './two-people.ts'
import { isTown } from './voice.ts'

/** Who does what a verb says, and the bare phrases left over for its object. */
export interface Doer {
  readonly phrases: readonly Phrase[]
  readonly rest: readonly Constituent[]
  /** The phrase stands before the verb: as its subject, or as the antecedent of its clause. */
  readonly before: Phrase | undefined
  /** The doer is that of a verb before this one. */
  readonly shared: boolean
}

/** A verb without a subject of its own takes one from no further than this many verbs before. */
const LONGEST_CHAIN = 3

/**
 * The doer of an active verb, by order and agreement: before it («الجيش قصف»), after it («قصف الجيش»), or the doer of the verb it is
 * coordinated with («هاجم مسلح المركز وقتل خمسة»). Nobody where nothing says it.
 *
 * @param limit The verb's own phrases stand before this token: a phrase's noun is none of them («لقي خمسة حتفهم»).
 */
export function findDoer(stage: Stage, sentence: Sentence, verb: number, limit = sentence.last, depth = 0): Doer {
  if (limit !== sentence.last) return workOutDoer(stage, sentence, verb, limit, depth)
  const known = stage.memory.doers.get(verb)
  if (known) return known
  const doer = workOutDoer(stage, sentence, verb, limit, depth)
  if (depth === 0) stage.memory.doers.set(verb, doer)
  return doer
}

function workOutDoer(stage: Stage, sentence: Sentence, verb: number, limit: number, depth: number): Doer {
  const { words } = stage.passage
  const hit = words[verb]?.verb
  const rest = headedPhrase(stage, sentence, verb)?.rest
  const isResumed = rest !== undefined && words[rest]?.tag === 'particle'
  const all = bareConstituents(stage, sentence, verb, isResumed ? sentence.last : Math.min(limit, rest ?? limit))
  const counted = rest === undefined ? undefined : stage.quantityOf.get(rest)
  const own = counted === undefined ? all : all.filter(({ last }) => stage.quantityOf.get(last) !== counted)
  const bare = hit && takesSomebody(stage, hit) ? apart(stage, own) : own
  const before = subjectBefore(stage, sentence, verb)
  const nobody: Doer = { phrases: [], rest: bare, before: undefined, shared: false }
  if (!hit || !isThirdPerson(hit.value.agreements)) return nobody
  const first = bare[0]
  const speaker = doersOf(stage, sentence, speakingVerb(stage, sentence, verb), depth)
  if (speaker.length > 0) return { ...nobody, phrases: speaker, shared: true }
  const isJointVerb = words[verb] !== undefined && isJoint(words[verb])
  const phraseAfter = first?.phrases[0]
  const isOthers = isOfAnother(stage, hit.value.agreements, verb)
  const isUnder =
    before !== undefined &&
    ((!isAgentive(stage, before) && resumesUnder(stage, sentence, verb)) || isAboutPlace(stage, before, verb, phraseAfter))
  const isRelative = before !== undefined && !isJointVerb && (hit.pronoun !== '' || isOthers || isUnder)
  const goingOn =
    before && isUnder && bare.length === 1 && phraseAfter && isOnlyObject(stage, phraseAfter) && takesObject(stage, hit)
      ? verbBeforePhrase(stage, sentence, before, verb)
      : undefined
  const same = doersOf(stage, sentence, goingOn, depth)
  if (same.length > 0) return { ...nobody, phrases: same, shared: true }
  if (
    isRelative &&
    first &&
    phraseAfter &&
    (isAgentive(stage, phraseAfter) || (isTold(words, verb, before) && resumes(stage, hit, phraseAfter, isUnder)))
  )
    return { ...nobody, phrases: first.phrases, rest: bare.slice(1), before }
  if (before && hit.pronoun !== '' && isTold(words, verb, before))
    return { ...nobody, phrases: doersOf(stage, sentence, verbBeforePhrase(stage, sentence, before, verb), depth), before }
  if (before && isOthers) return nobody
  if (before) return { ...nobody, phrases: withCoordinated(stage, before, verb), before }
  const isThing = phraseAfter !== undefined && (takesObject(stage, hit) || !isAgentive(stage, phraseAfter))
  const isPassive = hit.value.voice === 'passive' || words[verb]?.passive === true
  const isJoined = depth < LONGEST_CHAIN && !isPassive && bare.length === 1 && words[verb]?.conjunction === true && isThing
  const sharing = isJoined ? sharedDoer(stage, sentence, verb, depth) : []
  if (sharing.length > 0) return { ...nobody, phrases: sharing, shared: true }
  if (isPassive && first) return { ...nobody, phrases: first.phrases, rest: bare.slice(1) }
  if (
    !isJointVerb &&
    first?.phrases[0] &&
    agrees(stage, hit.value.agreements, first.phrases[0]) &&
    isSubject(stage, hit, bare, rest !== undefined)
  ) {
    return { ...nobody, phrases: first.phrases, rest: bare.slice(1) }
  }
  const phrases = depth < LONGEST_CHAIN ? sharedDoer(stage, sentence, verb, depth) : []
  if (phrases.length > 0 || hit.pronoun !== '' || isObjectOnly(stage, hit, bare)) return { ...nobody, phrases, shared: phrases.length > 0 }
  const intending = doersOf(stage, sentence, intendingVerb(stage, sentence, verb), depth)
  if (intending.length > 0) return { ...nobody, phrases: intending, shared: true }
  const meant = phraseOfReferent(stage, verb)
  return { ...nobody, phrases: meant ? [meant] : [], shared: meant !== undefined }
}

/** «الاتفاق الذي وافقت على إبرامه الفصائل»: what a relative goes on about is no subject of a verb of the other gender. */
function isOfAnother({ passage }: Stage, agreements: readonly string[], verb: number): boolean {
  if (passage.words[verb - 1]?.tag !== 'relative') return false
  const form = passage.tokens[verb - 1]?.form ?? ''
  if (form.endsWith('الذي')) return agreements.includes('3fs') && !agreements.includes('3ms')
  return form.endsWith('التي') && agreements.includes('3ms') && !agreements.includes('3fs')
}

/** «قياديا», «20 مهاجرا»: by its ending, or as a figure after a verb that has its doer elsewhere. */
function isOnlyObject(stage: Stage, phrase: Phrase): boolean {
  return isAccusative(stage, phrase) || (stage.quantityOf.has(phrase.first) && !isClosed(stage.passage.words, phrase))
}

/** «دمشق، التي استعادت قواته السيطرة على ريفها»: a place does nothing that somebody named after the verb can do. */
function isAboutPlace(stage: Stage, before: Phrase, verb: number, after: Phrase | undefined): boolean {
  const { words } = stage.passage
  if (words[verb - 1]?.tag !== 'relative' || !after || !(isTown(stage, before) || words[before.first]?.placeHead)) return false
  return isClosed(words, after) && isAgentive(stage, after)
}

/** «عملية اعتقلت خلالها قياديا», «غارة أعلن الجيش مسؤوليته عنها»: a pronoun under a preposition stands for what the clause describes. */
function resumesUnder({ passage }: Stage, sentence: Sentence, verb: number): boolean {
  for (let at = verb + 1; at < Math.min(sentence.last, verb + LONGEST_RESUMED); at++) {
    const word = passage.words[at]
    if (word?.tag === 'verb') return false
    if (word?.tag === 'particle' && word.pronoun !== '') return true
  }
  return false
}

/** A pronoun that resumes stands no further after its verb, in tokens. */
const LONGEST_RESUMED = 6

/** The doer of the verb that controls another. */
function doersOf(stage: Stage, sentence: Sentence, verb: number | undefined, depth: number): readonly Phrase[] {
  return verb === undefined || depth >= LONGEST_CHAIN ? [] : findDoer(stage, sentence, verb, sentence.last, depth + 1).phrases
}

/** «غارة شنتها مقاتلات»: the pronoun is the object already, and what follows the doer, whatever it is. */
function resumes(stage: Stage, { pronoun, value }: Hit<'verb'>, phrase: Phrase, isUnder: boolean): boolean {
  return (
    (pronoun !== '' || (isUnder && isClosed(stage.passage.words, phrase))) &&
    agrees(stage, value.agreements, phrase) &&
    !isCircumstance(stage, phrase)
  )
}

/** «قتل خمسة جنود»: one bare phrase after a verb that is written like its passive may be what it was done to. */
function isObjectOnly(stage: Stage, { value }: Hit<'verb'>, bare: readonly Constituent[]): boolean {
  const first = bare[0]?.phrases[0]
  return value.voice !== 'active' && bare.length === 1 && first !== undefined && !isAccusative(stage, first)
}

/** The doer of the verb that this one is joined to, where the two agree: «هاجم مسلح المركز وقتل شرطيين». */
function sharedDoer(stage: Stage, sentence: Sentence, verb: number, depth: number): readonly Phrase[] {
  const { words } = stage.passage
  const previous = joinedVerb(stage, sentence, verb)
  const [ours, theirs] = [words[verb]?.verb, previous === undefined ? undefined : words[previous]?.verb]
  if (previous === undefined || !ours || !theirs || !shareAgreement(ours.value.agreements, theirs.value.agreements)) return []
  if (isHarmBesideWords(stage, ours, theirs) || isHarmBesideHarm(stage, sentence, previous, ours)) return []
  return findDoer(stage, sentence, previous, verb, depth + 1).phrases
}

/** «أفاد المراسل باستشهاد اثنين وجرح طفلة»: harm written like its passive is nothing that who only tells of it did. */
function isHarmBesideWords({ passage }: Stage, { value: ours }: Hit<'verb'>, { value: theirs }: Hit<'verb'>): boolean {
  const { lexicon } = passage
  if (!lexicon.reportingVerbs.has(theirs.lemma) || ours.voice !== 'either' || !ours.agreements.includes('3ms')) return false
  return lexicon.triggerVerbs.get(ours.lemma)?.some(({ object }) => object === 'victim') === true
}

/** «لقي 12 شخصا حتفهم وجرح 50»: whom harm befell did no harm to the others. */
function isHarmBesideHarm(stage: Stage, sentence: Sentence, previous: number, { value: ours }: Hit<'verb'>): boolean {
  const { lexicon, words } = stage.passage
  const lemma = words[previous]?.verb?.value.lemma
  if (ours.voice !== 'either' || !lexicon.triggerVerbs.get(ours.lemma)?.some(({ object }) => object === 'victim')) return false
  const phrase = headedPhrase(stage, sentence, previous)?.phrase.trigger
  return phrase ? phrase.subject === 'victim' : lemma !== undefined && lexicon.triggerVerbs.get(lemma)?.[0]?.subject === 'victim'
}

/** An event verb that is done to somebody or something. */
function takesObject({ passage }: Stage, { value }: Hit<'verb'>): boolean {
  return passage.lexicon.triggerVerbs.get(value.lemma)?.every(({ object }) => object !== '-' && object !== 'place') === true
}

/**
 * Whether the phrase after a verb is its subject: it can act; the verb's object is in its set phrase; or another bare phrase follows for the object («أوقفت مصالح الأمن 22 شخصا»);
 * or the verb takes no object, or is one that only people do («أعلنت القوى الوطنية»).
 */
function isSubject(stage: Stage, { value }: Hit<'verb'>, bare: readonly Constituent[], hasObject: boolean): boolean {
  const first = bare[0]?.phrases[0]
  if (!first) return false
  if (isAccusative(stage, first)) return false
  if (isAgentive(stage, first)) return true
  if (isCircumstance(stage, first)) return false
  if (hasObject && isClosed(stage.passage.words, first)) return true
  const { lexicon, words } = stage.passage
  if (bare.length > 1 && words[first.first]?.tag === 'noun') return true
  const triggers = lexicon.triggerVerbs.get(value.lemma)
  if (triggers) return triggers.every(({ object }) => object === '-')
  const isWilling = lexicon.governingVerbs.get(value.lemma)?.some(({ doer, preposition }) => doer === 'subject' && preposition !== '')
  return isWilling === true || lexicon.reportingVerbs.has(value.lemma)
}

const CIRCUMSTANCES = new Set(['trigger-participle', 'reporting'])

/** Bare phrases of a verb's clause, in order; times are none of them. */
export function bareConstituents(stage: Stage, sentence: Sentence, verb: number, limit = sentence.last): Constituent[] {
  const end = Math.min(limit, clauseEnd(stage, verb + 1, sentence))
  return findConstituents(stage, verb + 1, end).filter(
    ({ preposition, time, first, last }) =>
      preposition === '' && time === undefined && !isManner(stage, { first, last }) && !opensAnother(stage.passage, first),
  )
}

/** «و» opens the next clause, «غير» a quality, and a participle after a comma a circumstance: «…، متهمة أديس أبابا بانتهاك الاتفاق». */
function opensAnother({ tokens, words, hits }: Passage, first: number): boolean {
  return (
    words[first]?.conjunction === true ||
    words[first - 1]?.stem === 'غير' ||
    (tokens[first - 1]?.form === ',' && hits.from(first).some(({ table }) => CIRCUMSTANCES.has(table)))
  )
}

/** «إن الجيش والقوى الأمنية أوقفت»: what «و» joins right before the verb is its subject as well. */
function withCoordinated(stage: Stage, phrase: Phrase, verb: number): Phrase[] {
  const { words } = stage.passage
  const phrases = phrasesAt(stage, phrase.first, verb)
  if (phrases.length === 0) return [phrase]
  const next = (phrases.at(-1)?.last ?? verb) + 1
  const joined = words[next]?.conjunction && !words[next]?.preposition ? phraseAt(stage, next, verb) : undefined
  return joined?.last === verb - 1 && isAgentive(stage, joined) ? [...phrases, joined] : phrases
}

/** A verb before its subject is singular and has its gender: a feminine verb never has a lone man, «ون» or a masculine role as subject. */
function agrees({ passage }: Stage, agreements: readonly string[], { first }: Phrase): boolean {
  const role = passage.hits.at(first, 'role')
  const isFeminineVerb = agreements.includes('3fs') && !agreements.includes('3ms')
  const isMasculineVerb = agreements.includes('3ms') && !agreements.includes('3fs')
  if (role && role.value.number === 'singular') return role.value.gender === 'f' ? !isMasculineVerb : !isFeminineVerb
  if (isFeminineVerb) return !(passage.words[first]?.stem ?? '').endsWith('ون')
  return true
}
