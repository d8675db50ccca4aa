import { sentenceAt, tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent, Role, TimeExpression } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { isOtherVoice } from '../status/other-voices.ts'
import { REAL } from '../told.ts'
import { joinNewer } from './grown-tolls.ts'
import { isDay, turnsAway } from './incident.ts'
import { nearestFirst, withEvidence } from './join-left.ts'
import { isOnePerson, mayBeOne } from './may-be-one.ts'
import { isAgain, isAnother, WORDS } from './refers-back.ts'
import { areOfOneAge, contradictInCircumstances } from './same-circumstances.ts'
import { compareFigures } from './same-figures.ts'
import { isNamed, wordsOf } from './same-participant.ts'
import { compareParticipants, differIn, ENDS, shareAny, shareAnyIn, sharedParties, TOGETHER } from './same-participants.ts'
import { AGAINST, agreeInStatus, COURSES } from './same-status.ts'
import { areInOneSentence, areToldApart } from './told-apart.ts'
import { commonWords, isInHeadline, isNamedAlike, isToldAlike, numberOf } from './wording.ts'

/** An article that tells no more events of a kind than this tells one by one noun, or of one day. */
const FEW = 5
/** What is said, and what goes on in many places. */
const MANIFOLD = new Set<string>([...WORDS, 'clash'])
/** Kinds whose noun an article uses of many, of anybody or in general. */
const OF_ANY = new Set<string>([
  ...['aid', 'vote', 'shoot', 'destroy', 'capture-territory'],
  ...['kill', 'die', 'injure', 'arrest', 'sexual-violence', 'appoint', 'run-for-office', 'expel-diplomat'],
])

/**
 * Join what an article that tells few of its kind tells twice by one noun or of one day, where nothing sets the two apart: «محادثات باريس» … «انعقاد محادثات باريس»,
 * «تسميم الجاسوس» … «تسميم سيرغي سكريبال», «تترأس اليوم اجتماعا» … «نتائج اجتماع الأربعاء».
 *
 * @param leftTo For each event the index of the one that it is joined to.
 * @returns The same with those that are joined here; `events` is changed.
 */
export function joinFewOfAKind(stage: Stage, events: ReportedEvent[], leftTo: readonly number[]): number[] {
  const joinedTo = events.map((_, index) => index)
  for (const indices of fewByKind(events, leftTo)) {
    const kept: number[] = []
    for (const index of indices) {
      const event = events[index]
      if (!event) continue
      const first = nearestFirst(stage, kept, event).find((at) => events[at] && isOne(stage, events[at], event))
      const one = events[first ?? -1]
      if (first === undefined || !one) kept.push(index)
      else {
        events[first] = { ...withEvidence(joinNewer(stage, one, event), event), ...standing(one, event) }
        joinedTo[index] = first
      }
    }
  }
  return leftTo.map((index) => joinedTo[index] ?? index)
}

/** The events that stand alone, by kind, where they are few. */
function fewByKind(events: readonly ReportedEvent[], leftTo: readonly number[]): number[][] {
  const byKind = new Map<string, number[]>()
  for (const [index, { kind }] of events.entries()) {
    if (leftTo[index] !== index || MANIFOLD.has(kind)) continue
    const known = byKind.get(kind)
    if (known) known.push(index)
    else byKind.set(kind, [index])
  }
  return [...byKind.values()].filter(({ length }) => length > 1 && length <= FEW)
}

const BY_NOUN = new Set(['noun-trigger', 'phrase-trigger'])

function isOne(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const isOfDay = isOfOneDay(stage, one, other)
  const isInWords = isToldInSameWords(stage, one, other)
  if (!isOfDay && !isInWords && !isOfOneName(stage, one, other)) return false
  if (contradictInCircumstances(stage, one, other) || areToldApart(stage, one, other)) return false
  if (isAnother(stage, other) || isAnother(stage, one) || isNew(stage, other) || isAgain(stage, other) !== isAgain(stage, one)) return false
  if (compareFigures(stage, one, other) === 'contradict' || compareParticipants(stage, one, other) === 'contradict') return false
  if (!areTheSame(stage, one, other) || isOtherVoice(stage, one, other)) return false
  return isOfDay || isInWords || !isToldAnew(stage, one, other)
}

function isOfOneName(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (OF_ANY.has(one.kind) || one.row !== other.row || !BY_NOUN.has(other.rule)) return false
  return numberOf(stage, one) === numberOf(stage, other) && isNear(stage, one, other)
}

/** Told of one day, and of no two hours of it, by one word, at one place or of the same people; whoever dies on it is somebody. */
function isOfOneDay(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [stage.times[one.time ?? -1], stage.times[other.time ?? -1]]
  if (!isDay(ours) || !isDay(theirs) || ours?.from !== theirs?.from || ENDS.has(one.kind) || one.kind === 'agree') return false
  if (ours?.value !== theirs?.value && hasHour(ours) && hasHour(theirs)) return false
  return one.row === other.row || areAtOnePlace(one, other) || compareParticipants(stage, one, other) === 'share'
}

/** So many words around both tell them of one event. */
const FEWEST_WORDS = 3

/**
 * «حكم عليه بالسجن 13 عاما بعد اكتشاف تجسسه» … «اكتشفت تجسسه وحكمت عليه عام 2006 بالسجن 13 عاما»: one word, or one party, and the same words around it, whatever
 * each says of how real and how old it is. Not what somebody denies where it happened, nor what a sentence sets apart.
 */
function isToldInSameWords(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const { passage } = stage
  if (areInOneSentence(one, other) || one.kind === 'vote' || AGAINST.has(one.status) !== AGAINST.has(other.status)) return false
  const isAnchored = other.arguments.length > 0 || other.time !== undefined
  const isOfOneWord = isAnchored && !OF_ANY.has(one.kind) && one.row === other.row && agreeInStatus(stage, one, other)
  if (OF_OFFICE.has(one.kind) || !(isOfOneWord || isOfOneParty(stage, one, other))) return false
  const sentence = passage.sentences[sentenceAt(passage, other.evidence[0].start)]
  if (!sentence || turnsAway(passage, sentence)) return false
  return commonWords(stage, one, other) >= FEWEST_WORDS
}

/** Who is named, or described in more than a word, takes part by both. */
function isOfOneParty(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return other.arguments.some((each) => {
    const isTold = isNamed(stage, each) || wordsOf(stage, each).length > 1
    return isTold && PARTIES.has(each.role) && shareAny(stage, one.arguments, [each])
  })
}

const PARTIES = new Set<Role>(['actor', 'victim', 'recipient', 'with'])

/** One person comes to many offices. */
const OF_OFFICE = new Set(['elect', 'appoint', 'run-for-office'])

function areAtOnePlace(one: ReportedEvent, other: ReportedEvent): boolean {
  return one.places.some((place) => other.places.includes(place))
}

function hasHour(time: TimeExpression | undefined): boolean {
  return /T\d/.test(time?.value ?? '')
}

/** Whether the later brings its own people or its own day, which the earlier does not name: «عرض التفاوض» … «مفاوضات مع جارته», «فيضانات عام 2015». */
function isToldAnew(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const isKnown = isDefinite(stage, other)
  if (!isKnown && areInOneSentence(one, other)) return true
  if (!areOfOneAge(stage, one, other) && !COURSES.has(one.kind) && !isSharedInPart(stage, one, other)) return true
  if (isInHeadline(stage, one)) return false
  if (!isKnown && REAL.has(one.status) && other.status === 'planned' && other.time !== undefined) return true
  const hasParties = other.arguments.some(({ role }) => role !== 'topic')
  if (TOGETHER.has(one.kind) && hasParties) return sharedParties(stage, one, other) === 0
  return one.arguments.length === 0 && other.arguments.length > 0 && !isKnown
}

function isSharedInPart(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return compareParticipants(stage, one, other) === 'share' || shareAnyIn(stage, 'topic', one, other) || isNamedAlike(stage, one, other)
}

/** Nobody in either who cannot be who is in that part of the other. */
function areTheSame(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const isAlike = (ours?: Argument, theirs?: Argument) => areOfOneAge(stage, one, other) && isDescribed(stage, ours, theirs)
  return ROLES.every((role) => {
    if (!differIn(stage, role, one, other)) return true
    const [ours, theirs] = [one, other].map(({ arguments: all }) => all.filter((each) => each.role === role)) as [Argument[], Argument[]]
    return !ABOUT.has(role) && (mayBeOne(stage, role, ours, theirs) || (role === 'victim' && isAlike(ours[0], theirs[0])))
  })
}

const ROLES: readonly Role[] = ['actor', 'victim', 'recipient', 'with', 'topic', 'instrument']
const ABOUT = new Set<Role>(['topic', 'instrument'])

/** «الجاسوس الروسي» … «عميل مزدوج»: one person in both, whom at least one of them does not name. */
function isDescribed(stage: Stage, one: Argument | undefined, other: Argument | undefined): boolean {
  if (!one || !other || (isNamed(stage, one) && isNamed(stage, other))) return false
  const [ours, theirs] = [one, other].map(({ entity }) => stage.book.get(entity ?? ''))
  if (!isOnePerson(ours) || !isOnePerson(theirs)) return false
  return ours?.gender === undefined || theirs?.gender === undefined || ours.gender === theirs.gender
}

/** In sentences. */
const CLOSE = 2

/** The headline's, or told in the same words, at the same place or right after. */
function isNear(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (isInHeadline(stage, one) || isToldAlike(stage, one, other) || areAtOnePlace(one, other)) return true
  if (numberOf(stage, other) === 'plural') return false
  const { passage } = stage
  return sentenceAt(passage, other.evidence[0].start) - sentenceAt(passage, one.evidence.at(-1)?.start ?? 0) <= CLOSE
}

/** «قصف جديد», «جلسة تالية», «تظاهرة مضادة». */
function isNew({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const last = tokenAt(tokens, trigger.end - 1)
  return [last + 1, last + 2].some((at) => words[at]?.adjective && NEW.has(words[at]?.stem ?? ''))
}

const NEW = new Set(['جديد', 'جديده', 'تال', 'تالي', 'تاليه', 'لاحق', 'لاحقه', 'مضاد', 'مضاده', 'منفصل', 'منفصله', 'اضافي', 'اضافيه'])

/** Kinds whose noun is of what lasts: «وقف إطلاق النار», «الاتفاق». */
const LASTING = new Set(['agree', 'ceasefire', 'sign', 'sanction'])

/** What is told outweighs what may be, and what is told to come a noun that says nothing of when. */
function standing(one: ReportedEvent, other: ReportedEvent): Pick<ReportedEvent, 'status' | 'statusCue'> | undefined {
  const isPlanned = other.status === 'planned' && other.statusCue !== undefined && !other.retold
  const isToldOver = one.status === 'hypothetical' && (REAL.has(other.status) || isPlanned)
  const isToCome = isPlanned && (one.status === 'demanded' || (one.status === 'happened' && !one.statusCue && !LASTING.has(one.kind)))
  return isToldOver || isToCome ? { status: other.status, ...(other.statusCue ? { statusCue: other.statusCue } : {}) } : undefined
}
