import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import type { Entity, ReportedEvent } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { isAnother, isDefinedAnew } from './refers-back.ts'
import { areOfOneAge, contradictInCircumstances, sortsOf } from './same-circumstances.ts'
import { isAhead } from './same-status.ts'
import { isInHeadline } from './wording.ts'

/** Nouns that name a poll by itself, folded: who votes in it, or that somebody calls for it, makes it no other. */
const POLLS = new Set('انتخابات انتخاب اقتراع استحقاق صناديق صندوق ادلاء رياسيات تشريعيات بلديات محليات'.split(' '))

/**
 * Whether two nouns name one poll: «الانتخابات الرئاسية المقررة في يونيو» … «دعا إلى انتخابات مبكرة» … «الاقتراع». Nothing tells them apart (the sort, the day,
 * the country), and both are yet to come or both were; where a noun says neither, it is the poll that the text tells.
 */
export function isSamePoll(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!isPoll(stage, one) || !isPoll(stage, other) || isAnother(stage, other) || isAnother(stage, one)) return false
  if (one.status === 'denied' || other.status === 'denied') return false
  if (contradictInCircumstances(stage, one, other) || areOfOtherYears(stage, one, other) || areOfOtherCountries(stage, one, other))
    return false
  const [ours, theirs] = [one, other].map((event) => sideOf(stage, event))
  if (ours === 'ahead' && theirs === 'ahead') return true
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return false
  if ((ours === undefined || theirs === undefined) && !isTheKnownOne(stage, one, other)) return false
  const isLead = isInHeadline(stage, one) && other.trigger.start < stage.leadEnd
  return isLead || areOfOneAgeByYear(stage, one, other) || shareCountry(stage, one, other) || shareYear(stage, one, other)
}

/** Where one says neither when it was nor is: no «أول انتخابات», no two without the article, and no sort that the first does not tell. */
function isTheKnownOne(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (isDefinedAnew(stage, other) || isFirst(stage, other)) return false
  if (isDefinite(stage, other) || isInHeadline(stage, one)) return true
  const isNew = sortsOf(stage.passage, other).length > 0 && sortsOf(stage.passage, one).length === 0
  return !isNew && (isDefinite(stage, one) || sideOf(stage, one) !== undefined)
}

/** «نتيجة هذه الانتخابات تفوق تلك التي حققها في انتخابات 2012»: a year long past is of another age than what has no day. */
function areOfOneAgeByYear(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const isPast = (event: ReportedEvent) => (yearToldOf(stage, event) ?? '9') < (stage.published ?? '').slice(0, 4)
  return areOfOneAge(stage, one, other) && isPast(one) === isPast(other)
}

/** Whether an event is told by a noun that names a poll, or as what is done in one («أدلوا بأصواتهم», «صوتوا في الانتخابات»). */
function isPoll({ passage }: Stage, { kind, trigger, arguments: all }: ReportedEvent): boolean {
  if (kind !== 'vote') return false
  const [head, last] = [tokenAt(passage.tokens, trigger.start), tokenAt(passage.tokens, trigger.end - 1)]
  if (POLLS.has(bareStem(passage, head)) || BALLOTS.has(passage.words[last]?.stem ?? '')) return true
  return all.some(({ role, start }) => {
    const at = tokenAt(passage.tokens, start)
    return role === 'topic' && POLLS.has(bareStem(passage, at)) && passage.words[at - 1]?.stem === 'في'
  })
}

const BALLOTS = new Set(['اصوات', 'صوت'])

/** Yet to come, or past; nothing where a noun alone says it is. */
function sideOf(stage: Stage, event: ReportedEvent): 'ahead' | 'past' | undefined {
  const { times, published } = stage
  if (isAhead(event.status)) return 'ahead'
  const from = times[event.time ?? -1]?.from ?? yearOf(stage, event)
  if (from !== undefined && published !== undefined) return from > published.slice(0, from.length) ? 'ahead' : 'past'
  return event.retold || event.statusCue !== undefined || isSince(stage, event) ? 'past' : undefined
}

/** «بعد ثلاثة أشهر من انتخابات», «منذ انتخابات», «في أعقاب انتخابات»: they were. */
function isSince({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const at = tokenAt(tokens, trigger.start)
  const before = words[at - 1]?.stem ?? ''
  return SINCE.has(before) || (before === 'من' && words.slice(Math.max(0, at - REACH), at).some(({ stem }) => stem === 'بعد'))
}

const SINCE = new Set(['منذ', 'عقب', 'اعقاب'])
/** In tokens. */
const REACH = 5

/** «انتخابات 2014 البرلمانية». */
function yearOf({ passage: { tokens } }: Stage, { trigger }: ReportedEvent): string | undefined {
  const form = tokens[tokenAt(tokens, trigger.end - 1) + 1]?.form ?? ''
  return /^(?:19|20)\d\d$/.test(form) ? form : undefined
}

function areOfOtherYears(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [one, other].map((event) => yearToldOf(stage, event))
  return ours !== undefined && theirs !== undefined && ours !== theirs
}

function shareYear(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return yearToldOf(stage, one) !== undefined && yearToldOf(stage, one) === yearToldOf(stage, other)
}

function yearToldOf(stage: Stage, event: ReportedEvent): string | undefined {
  return yearOf(stage, event) ?? stage.times[event.time ?? -1]?.from?.slice(0, 4)
}

/** «أول انتخابات شهدها العراق». */
function isFirst({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  return words[tokenAt(tokens, trigger.start) - 1]?.stem === 'اول'
}

/** «الانتخابات الأمريكية», «انتخابات في روسيا»; of a noun that says neither, what its sentence names. */
function areOfOtherCountries(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, own] = [countriesOf(stage, one), countriesOf(stage, other)]
  const theirs = own.size > 0 ? own : countriesAround(stage, other)
  return ours.size > 0 && theirs.size > 0 && !isMet(ours, theirs)
}

function shareCountry(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, own] = [countriesOf(stage, one), countriesOf(stage, other)]
  return isMet(ours, own.size === 0 && isDefinite(stage, other) ? countriesAround(stage, other) : own)
}

function isMet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((each) => others.has(each))
}

function countriesOf({ book }: Stage, { arguments: all, places }: ReportedEvent): Set<string> {
  return countries([...places, ...all.map(({ entity }) => entity)].map((entity) => (entity === undefined ? undefined : book.get(entity))))
}

function countriesAround({ book }: Stage, { evidence: [sentence] }: ReportedEvent): Set<string> {
  return countries(
    book
      .within(sentence)
      .map(({ entity }) => book.get(entity))
      .filter((known) => known?.kind === 'country'),
  )
}

function countries(all: readonly (Entity | undefined)[]): Set<string> {
  return new Set(all.flatMap((each) => (each?.country === undefined ? [] : [each.country])))
}
