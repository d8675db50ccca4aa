import type { Hit } from '../../../lexicon/finder.ts'
import { latterAt } from '../../coreference/latter.ts'
import { isClosed, isJoint, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { isAccusative } from '../clause/accusative.ts'
import { bareConstituents } from '../clause/bare-constituents.ts'
import type { Constituent } from '../clause/clause.ts'
import { phraseAt, phrasesAt } from '../clause/phrases.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { isThirdPerson, subjectBefore } from '../clause/subject.ts'
import { apart } from '../participants/two-people.ts'
import type { Stage } from '../stage.ts'
import { headedPhrase } from '../triggers/phrase-trigger.ts'
import { callerBefore, citedBefore, isAddressed } from './addressed.ts'
import { isAgentive, isEventNoun } from './agentive.ts'
import { announcer } from './announced-by.ts'
import { askedUnder } from './asked-under.ts'
import { authorsOf, wordsBefore } from './author.ts'
import { behindPhrase } from './behind-phrase.ts'
import { withOther } from './both.ts'
import { intendingVerb, isTold, ownPronoun, speakingVerb, verbBeforePhrase } from './controlling-verb.ts'
import { isDuring, verbOfOccasion } from './during.ts'
import { isFiring } from './firing.ts'
import { goingOn, isDoneAgain, verbBeforeSentence, whosePeer } from './going-on.ts'
import { isObjectFirst } from './object-first.ts'
import { onlyTells } from './only-tells.ts'
import { pluralBefore } from './plural-before.ts'
import { isAboutPlace, isAboutTime, isOfAnother, isSaidOverThing, resumes, resumesUnder } from './resumed.ts'
import { verbOverSaid } from './said-over.ts'
import { sharingVerb } from './sharing-verb.ts'
import { isOwnWord, speakersOf } from './speakers.ts'
import { agrees, isObjectOnly, isOnlyObject, isSubject, isUrged, isVisited, mayTakeObject, takesObject } from './subject-after.ts'
import { subjectOfMainClause } from './subordinate.ts'
import { whoMayOrMust } from './under-impersonal.ts'
import { unsaidThing } from './unsaid-thing.ts'
import { isHersAlone } from './voice.ts'

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
const LONGEST_CHAIN = 5

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
  const headed = headedPhrase(stage, sentence, verb)
  const rest = headed?.rest
  const isResumed = rest !== undefined && words[rest]?.tag === 'particle'
  const before = subjectBefore(stage, sentence, verb)
  const within = bareConstituents(stage, sentence, verb, isResumed ? sentence.last : Math.min(limit, rest ?? limit))
  const all = headed && !before && within.length === 0 ? behindPhrase(stage, sentence, verb, headed) : within
  const counted = rest === undefined ? undefined : stage.quantityOf.get(rest)
  const own = counted === undefined ? all : all.filter(({ last }) => stage.quantityOf.get(last) !== counted)
  const bare = hit ? apart(stage, hit, own) : own
  const nobody: Doer = { phrases: [], rest: bare, before: undefined, shared: false }
  if (!hit) return nobody
  if (!isThirdPerson(hit.value.agreements) || isOwnWord(stage, verb)) return { ...nobody, phrases: speakersOf(stage, verb), shared: true }
  const [first, second] = bare
  if (first && isAskedByLatter(stage, hit, first)) return { ...nobody, phrases: first.phrases, rest: bare.slice(1) }
  if (!before && first && second && isObjectFirst(stage, hit, bare))
    return { ...nobody, phrases: second.phrases, rest: [first, ...bare.slice(2)] }
  const bound = whoMayOrMust(stage, sentence, verb)
  if (bound.length > 0) return { ...nobody, phrases: bound, shared: true }
  const announcing = announcer(stage, sentence, verb)
  if (announcing) return { ...nobody, phrases: [announcing], shared: true }
  const speaker = doersOf(stage, sentence, speakingVerb(stage, sentence, verb), depth)
  if (speaker.length > 0 && !onlyTells(stage, hit, speaker)) return { ...nobody, phrases: speaker, shared: true }
  const isCalledOn = isUrged(stage, hit, bare)
  const isObjectNext = isAddressed(stage, hit, bare) || (isCalledOn && second !== undefined)
  const cited = !before && isObjectNext ? (callerBefore(stage, verb) ?? citedBefore(stage, sentence, verb)) : undefined
  if (cited) return { ...nobody, phrases: [cited], shared: true }
  const pronoun = ownPronoun(stage, verb)
  const isNobodyNext = bare.length < 2 || !bare[0]?.phrases[0] || !isAgentive(stage, bare[0].phrases[0])
  if (
    pronoun !== undefined &&
    isNobodyNext &&
    (isActive(stage, hit) || rest !== undefined || (bare.length > 0 && !before && takesObject(stage, hit)))
  ) {
    const meant = phraseOfReferent(stage, pronoun)
    return { ...nobody, phrases: meant ? [meant] : [], shared: true }
  }
  const thing = bare.length === 0 ? unsaidThing(stage, sentence, verb, hit) : undefined
  if (thing) return { ...nobody, phrases: [thing], shared: true }
  const occasion = isDuring(stage, hit, verb, bare) ? verbOfOccasion(stage, sentence, verb) : undefined
  const there = doersOf(stage, sentence, occasion, depth)
  if (there.length > 0) return { ...nobody, phrases: there, shared: true }
  const isJointVerb = words[verb] !== undefined && isJoint(words[verb])
  const phraseAfter = first?.phrases[0]
  const isOthers = isOfAnother(stage, hit.value.agreements, verb)
  const isUnder =
    before !== undefined &&
    ((!isAgentive(stage, before) && resumesUnder(stage, sentence, verb)) ||
      isAboutPlace(stage, before, verb, phraseAfter) ||
      (isAboutTime(stage, before, verb, phraseAfter) && !(bare.length === 1 && isSuffering(stage, hit))))
  const isRelative = before !== undefined && !isJointVerb && (hit.pronoun !== '' || isOthers || isUnder)
  const isObjectAfter =
    phraseAfter !== undefined && ((isOnlyObject(stage, phraseAfter) && takesObject(stage, hit)) || isVisited(stage, hit.value, phraseAfter))
  const goesOn = before && isUnder && bare.length === 1 && isObjectAfter ? verbBeforePhrase(stage, sentence, before, verb) : undefined
  const same = doersOf(stage, sentence, goesOn, depth)
  if (same.length > 0) return { ...nobody, phrases: same, shared: true }
  const written = before ?? wordsBefore(stage, sentence, verb)
  const authors = written && authorsOf(stage, sentence, hit, written, verb, bare, (over) => doersOf(stage, sentence, over, depth))
  if (authors) return { ...nobody, phrases: authors, shared: true }
  // «العرض الذي قتل فيه الرئيس», «الموقع الذي قتل فيه 40 شخصا»
  if (((isUnder && isRelative) || words[verb - 1]?.tag === 'relative') && befallsTherein(stage, hit, verb, bare)) return nobody
  if (isUnder && isRelative && phraseAfter && isAccusative(stage, phraseAfter)) return nobody
  if (
    isRelative &&
    first &&
    phraseAfter &&
    (isAgentive(stage, phraseAfter) || (isTold(words, verb, before) && resumes(stage, hit, phraseAfter, isUnder)))
  )
    return { ...nobody, phrases: first.phrases, rest: bare.slice(1), before }
  const isOfThat =
    before !== undefined && words[before.first - 1]?.tag === 'complementiser' && !isClosed(words, before) && isAgentive(stage, before)
  // «إن محكمة أدانته بالفساد»
  if (before && hit.pronoun !== '' && isOfThat && bare.length === 0 && agrees(stage, hit.value.agreements, before))
    return { ...nobody, phrases: [before], before }
  if (before && hit.pronoun !== '' && !areSeveral(stage, hit, before) && isTold(words, verb, before))
    return { ...nobody, phrases: doersOf(stage, sentence, verbBeforePhrase(stage, sentence, before, verb), depth), before }
  if (before && isOthers)
    return { ...nobody, phrases: first ? [] : doersOf(stage, sentence, verbBeforePhrase(stage, sentence, before, verb), depth) }
  if (before && first && isSaidOverThing(stage, hit, before, bare))
    return { ...nobody, phrases: first.phrases, rest: bare.slice(1), before }
  if (before) return { ...nobody, phrases: withCoordinated(stage, before, verb), before }
  const isCounted =
    phraseAfter !== undefined && isHersAlone(stage, hit, phraseAfter) && isOnlyObject(stage, phraseAfter) && mayTakeObject(stage, hit)
  // «أكده الرئيس ورفضه زعيم المعارضة», «بنى منزلا ثم دمره حريق»
  const isWhoDoes =
    phraseAfter !== undefined &&
    hit.pronoun !== '' &&
    (isAgentive(stage, phraseAfter) || (isEventNoun(stage, phraseAfter) && !isAccusative(stage, phraseAfter))) &&
    agrees(stage, hit.value.agreements, phraseAfter)
  const isThing =
    phraseAfter !== undefined &&
    !isWhoDoes &&
    !isFiring(stage, hit, bare) &&
    (isCalledOn || isCounted || takesObject(stage, hit) || !isAgentive(stage, phraseAfter))
  const isPassive = words[verb]?.passive === true
  const isAlso =
    words[verb - 1]?.stem === 'كما' &&
    phraseAfter !== undefined &&
    (isCalledOn || isCounted || isEventNoun(stage, phraseAfter) || !isAgentive(stage, phraseAfter))
  const isAdded = isAlso || words[verb]?.conjunction === true
  const isJoined = depth < LONGEST_CHAIN && !isPassive && (bare.length === 1 || isCalledOn) && isAdded && isThing
  const sharing = isJoined ? sharedDoer(stage, sentence, verb, depth) : []
  if (sharing.length > 0) return { ...nobody, phrases: sharing, shared: true }
  if (isPassive && first) return { ...nobody, phrases: first.phrases, rest: bare.slice(1) }
  const meaning = bare.length === 1 && takesObject(stage, hit) ? doersOf(stage, sentence, meaningVerb(stage, sentence, verb), depth) : []
  if (meaning.length > 0) return { ...nobody, phrases: meaning, shared: true }
  if (
    !isJointVerb &&
    !isCounted &&
    first?.phrases[0] &&
    agrees(stage, hit.value.agreements, first.phrases[0]) &&
    (isWhoDoes || isSubject(stage, hit, bare, rest !== undefined))
  ) {
    return { ...nobody, phrases: first.phrases, rest: bare.slice(1) }
  }
  const phrases = depth < LONGEST_CHAIN ? sharedDoer(stage, sentence, verb, depth) : []
  const isThingAfter = phraseAfter !== undefined && takesObject(stage, hit) && !isAgentive(stage, phraseAfter)
  const isDeed =
    hit.pronoun === ''
      ? !phraseAfter || isJointVerb || isThingAfter || isActive(stage, hit) || isAccusative(stage, phraseAfter)
      : !phraseAfter && isDoneToOther(hit)
  if (depth === 0 && phrases.length === 0 && !isPassive) {
    const asked = askedUnder(stage, sentence, verb)
    const main = asked.length > 0 || !isDeed ? asked : subjectOfMainClause(stage, sentence, verb)
    const peer =
      main.length > 0
        ? undefined
        : whosePeer(stage, sentence, verb, hit.pronoun === '' && (isActive(stage, hit) || saysAlone(stage, hit, verb)))
    const over = peer ? [peer] : main
    if (over.length > 0) return { ...nobody, phrases: over, shared: true }
  }
  const isActiveHere = isJointVerb || isHersAlone(stage, hit, phraseAfter) || isDoneAgain(stage, sentence, verb)
  if (phrases.length > 0 || hit.pronoun !== '' || (isObjectOnly(stage, hit, bare) && !isActiveHere))
    return { ...nobody, phrases, shared: phrases.length > 0 }
  const intending = doersOf(stage, sentence, intendingVerb(stage, sentence, verb), depth)
  if (intending.length > 0) return { ...nobody, phrases: intending, shared: true }
  const meant = phraseOfReferent(stage, verb)
  if (meant) return { ...nobody, phrases: [meant], shared: true }
  const several = depth === 0 && isJointVerb ? pluralBefore(stage, sentence, verb) : []
  if (several.length > 0) return { ...nobody, phrases: several, shared: true }
  const known = depth === 0 ? verbBeforeSentence(stage, sentence, verb) : undefined
  const going = known && findDoer(stage, known.sentence, known.verb, known.sentence.last, depth + 1)
  return { ...nobody, phrases: going ? goingOn(stage, verb, known.verb, going) : [], shared: going !== undefined }
}

/** «بعد أن اتهمته», «بعدما طردها»: hers done to him or his to her, so that who did it is none of whom the pronoun means. */
function isDoneToOther({ value: { agreements }, pronoun }: Hit<'verb'>): boolean {
  const [isHis, isHers] = [agreements.includes('3ms'), agreements.includes('3fs')]
  return pronoun === 'ه' ? isHers && !isHis : pronoun === 'ها' && isHis && !isHers
}

/** «أمام وزراء التقوه», «مسلحين هاجموها»: a verb of several men right behind an indefinite plural is what those do, whoever its pronoun means. */
function areSeveral(stage: Stage, { value: { agreements } }: Hit<'verb'>, before: Phrase): boolean {
  const { hits, tokens } = stage.passage
  if (!agreements.every((each) => each === '3mp')) return false
  if (tokens[before.last + 1]?.form.endsWith('الذين')) return true
  const number = (hits.at(before.first, 'group') ?? hits.at(before.first, 'role') ?? hits.at(before.first, 'nisba'))?.value
  return number !== undefined && ('number' in number ? number.number : number.agreement.number) !== 'singular'
}

/** «التقى الوزير نظيره، ودعا الأخير إلى التهدئة»: right behind a verb of calling for something whoever was told of last does so himself. */
function isAskedByLatter({ passage }: Stage, { value }: Hit<'verb'>, { first }: Constituent): boolean {
  const latter = latterAt(passage, first)
  const isCall = passage.lexicon.triggerVerbs.get(value.lemma)?.some(({ kind }) => kind === 'demand') === true
  return isCall && latter !== undefined && value.agreements.includes(latter === 'ه' ? '3ms' : '3fs')
}

/** It is written unlike its passive, or carries an event noun: «نفذ هجوما». */
function isActive({ passage: { lexicon } }: Stage, { value: { voice, lemma } }: Hit<'verb'>): boolean {
  return voice === 'active' || (voice === 'either' && lexicon.lightVerbs.get(lemma) === 'carries-out')
}

/** «وحذر من», «وأشاد في رسالته بـ», «كما اجتمع مع»: a verb of saying or of meeting that nobody stands right behind. */
function saysAlone({ passage: { words, lexicon } }: Stage, { value: { lemma } }: Hit<'verb'>, verb: number): boolean {
  const next = words[verb + 1]
  const isAlone = next?.tag === 'preposition' || next?.tag === 'complementiser' || (next?.tag === 'noun' && next.preposition !== '')
  return isAlone && (lexicon.reportingVerbs.has(lemma) || lexicon.triggerVerbs.get(lemma)?.every(({ kind }) => kind === 'meet') === true)
}

/** «الموقع الذي قتل فيه 40 شخصا»: a verb of harm, whose figure after it is whom it befell. */
function isSuffering({ passage: { lexicon } }: Stage, { value: { lemma } }: Hit<'verb'>): boolean {
  return lexicon.triggerVerbs.get(lemma)?.some(({ object }) => object === 'victim') === true
}

/** «العرض الذي قتل فيه الرئيس»: where a verb of harm tells of one only behind «فيه», that one suffers it. */
function befallsTherein(stage: Stage, hit: Hit<'verb'>, verb: number, bare: readonly Constituent[]): boolean {
  const there = stage.passage.words[verb + 1]
  const isThere = there?.tag === 'particle' && there.pronoun !== '' && THEREIN.test(there.stem) && hit.pronoun === ''
  const [one] = bare
  const isOnly = one !== undefined && (one.first === verb + 2 || isOnlyObject(stage, one))
  return isThere && isOnly && isObjectOnly(stage, hit, bare) && isSuffering(stage, hit)
}

/** Folded. */
const THEREIN = /^(?:في|خلال|اثناء|اثر)/

/** The doer of the verb that controls another. */
function doersOf(stage: Stage, sentence: Sentence, verb: number | undefined, depth: number): readonly Phrase[] {
  return verb === undefined || depth >= LONGEST_CHAIN ? [] : findDoer(stage, sentence, verb, sentence.last, depth + 1).phrases
}

/** «الصعوبات التي كادت أن تمنع القوافل», «الدول التي تحاول أن تمنعها»: right before «أن» the verb whose subject stands before it has that for both. */
function meaningVerb(stage: Stage, sentence: Sentence, verb: number): number | undefined {
  const { words } = stage.passage
  const isNearly = NEARLY.has(words[verb - 2]?.verb?.value.lemma.past ?? '') && words[verb - 1]?.tag === 'complementiser'
  const meaning = isNearly ? verb - 2 : intendingVerb(stage, sentence, verb)
  return meaning === verb - 2 && subjectBefore(stage, sentence, meaning) ? meaning : undefined
}

/** What is all but done is told of the same subject. */
const NEARLY = new Set(['كاد', 'أوشك'])

/** The doer of the verb that this one is joined to. */
function sharedDoer(stage: Stage, sentence: Sentence, verb: number, depth: number): readonly Phrase[] {
  const previous = sharingVerb(stage, sentence, verb)
  const joined =
    previous === undefined ? [] : withOther(stage, sentence, previous, verb, findDoer(stage, sentence, previous, verb, depth + 1))
  if (joined.some((phrase) => isAgentive(stage, phrase))) return joined
  const over = doersOf(stage, sentence, verbOverSaid(stage, sentence, verb), depth)
  return over.length > 0 ? over : joined
}

/** «إن الجيش والقوى الأمنية أوقفت»: what «و» joins right before the verb is its subject as well. */
export function withCoordinated(stage: Stage, phrase: Phrase, verb: number): Phrase[] {
  const { words } = stage.passage
  const phrases = phrasesAt(stage, phrase.first, verb)
  if (phrases.length === 0) return [phrase]
  const next = (phrases.at(-1)?.last ?? verb) + 1
  const joined = words[next]?.conjunction && !words[next]?.preposition ? phraseAt(stage, next, verb) : undefined
  return joined?.last === verb - 1 && isAgentive(stage, joined) ? [...phrases, joined] : phrases
}
