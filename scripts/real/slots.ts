import type { Argument, Reading, ReportedEvent, Role } from '../../src/index.ts'
import { sameWords } from '../score/pair.ts'
import { isChain, isEntity } from '../score/score-events.ts'
import { type RealEvent, type Wordings, wordsAt } from './marks.ts'
import type { Pair } from './pair-events.ts'

/** How a slot was filled. Rightly empty counts as right; `partly`: one of two, or one too many; `coarse`: a larger place, or a month for a day. */
export const VERDICTS = ['right', 'empty', 'wrong', 'partly', 'coarse', 'missed', 'added'] as const
export type Verdict = (typeof VERDICTS)[number]
export const SLOTS = ['doer', 'target', 'place', 'time', 'status', 'chain'] as const
export type Slot = (typeof SLOTS)[number]

export const isRight = (verdict: Verdict) => verdict === 'right' || verdict === 'empty'

/** Kinds that both sides do alike, so that either may stand as the doer. */
const MUTUAL = new Set([
  'meet',
  'call',
  'summit',
  'negotiate',
  'agree',
  'sign',
  'clash',
  'exchange-prisoners',
  'ceasefire',
  'trade',
  'military-exercise',
  'restore-ties',
  'accident',
])
const TARGETS: readonly Role[] = ['recipient', 'victim', 'with']
/** Kinds of which careful readers take whom they tell of for who does it as well as for whom it befalls. */
const MOVED = new Set(
  'displace return migrate evacuate leave escape withdraw asylum surrender defect die appoint elect run-for-office resign join-body leave-body'.split(
    ' ',
  ),
)
const PARTIES: readonly Role[] = ['actor', 'victim', 'recipient']

export function judge(reading: Reading, pair: Pair): Record<Slot, Verdict> {
  return {
    doer: judgeParty(reading, pair, 'doer'),
    target: judgeParty(reading, pair, 'target'),
    place: judgePlace(reading, pair),
    time: judgeTime(reading, pair),
    status: pair.telling.status === pair.found.status ? 'right' : 'wrong',
    chain: judgeChain(reading, pair),
  }
}

/** What was marked and what was read in a slot, for people. */
export function show(reading: Reading, pair: Pair, slot: Slot): string {
  const { text } = reading.article
  const words = (wordings: Wordings | undefined) => (wordings?.[0] ? wordsAt(text, wordings[0]) : '–')
  const { event, found, telling } = pair
  const nameOf = (id: string) => reading.entities.find((entity) => entity.id === id)?.name ?? ''
  switch (slot) {
    case 'doer':
    case 'target': {
      const roles = rolesOf(event, slot)
      const wanted = roles.flatMap((role) => event.roles[role] ?? []).map(words)
      const read = found.arguments.filter(({ role }) => roles.includes(role)).map(({ start, end }) => text.slice(start, end))
      return `${wanted.join(' | ') || '–'} ≠ ${read.join(' | ') || '–'}`
    }
    case 'place':
      return `${words(event.place)} ≠ ${found.places.map(nameOf).join(' | ') || '–'}`
    case 'time':
      return `${event.time ?? '–'} ≠ ${timeOf(reading, pair) ?? '–'}`
    case 'status':
      return `${telling.status} ≠ ${found.status}`
    case 'chain':
      return `${telling.chain.map((range) => wordsAt(text, range)).join(' ← ') || '–'} ≠ ${found.chain.map(({ mention }) => text.slice(mention.start, mention.end)).join(' ← ') || '–'}`
  }
}

/** Of a mutual kind the doers are all who take part. */
function rolesOf(event: RealEvent, slot: 'doer' | 'target'): readonly Role[] {
  const isMutual = event.kinds.some((kind) => MUTUAL.has(kind))
  if (slot === 'doer') return isMutual ? ['actor', 'with'] : ['actor']
  return isMutual ? TARGETS.filter((role) => role !== 'with') : TARGETS
}

function judgeParty(reading: Reading, { event, found }: Pair, slot: 'doer' | 'target'): Verdict {
  const roles = rolesOf(event, slot)
  const wantedIn = (each: Role) => event.roles[each] ?? []
  const wanted = roles.flatMap(wantedIn)
  const read = found.arguments.filter(({ role }) => roles.includes(role))
  const isMoved = event.kinds.some((kind) => MOVED.has(kind))
  const allowed = isMoved ? PARTIES.flatMap(wantedIn) : wanted
  const stray = read.filter((argument) => !allowed.some((wordings) => isParty(reading, argument, wordings)))
  const isClean = stray.length === 0 || isMarkedElsewhere(reading, event, stray)
  if (wanted.length === 0) return isClean ? 'empty' : 'added'
  const pool = isMoved ? found.arguments.filter(({ role }) => PARTIES.includes(role)) : read
  const met = wanted.filter(
    (wordings) =>
      pool.some((argument) => isParty(reading, argument, wordings)) || (slot === 'target' && isPlaceOf(reading, found, wordings)),
  )
  if (pool.length === 0 && met.length === 0) return isAsTopic(reading, { event, found }, wanted) ? 'right' : 'missed'
  if (met.length === 0) return read.length === 0 ? 'missed' : 'wrong'
  const isAll = met.length === wanted.length || (slot === 'target' && isHurtAlone(event, wanted, met))
  return isAll && isClean ? 'right' : 'partly'
}

/** Where one goes or what is taken may be told as the place: «زار بيروت», «سيطر على البلدة». */
function isPlaceOf(reading: Reading, found: ReportedEvent, wordings: Wordings): boolean {
  return wordings.some((range) => found.places.some((id) => isEntity(reading, id, wordsAt(reading.article.text, range))))
}

/** Besides what was struck, those hurt there are told by figures as well. */
function isHurtAlone({ roles }: RealEvent, wanted: readonly Wordings[], met: readonly Wordings[]): boolean {
  const { recipient = [], victim = [] } = roles
  return (
    recipient.length > 0 &&
    wanted.every((each) => met.includes(each) || victim.includes(each)) &&
    met.some((each) => recipient.includes(each))
  )
}

/** Whom an accusation is about may stand as its topic. */
function isAsTopic(reading: Reading, { event, found }: Pick<Pair, 'event' | 'found'>, wanted: readonly Wordings[]): boolean {
  const topics = found.arguments.filter(({ role }) => role === 'topic')
  return event.roles.recipient !== undefined && wanted.every((wordings) => topics.some((topic) => isParty(reading, topic, wordings)))
}

/** A target that was marked as the topic, the host or a tool is no fault. */
function isMarkedElsewhere(reading: Reading, event: RealEvent, read: readonly Argument[]): boolean {
  const others = (['topic', 'host', 'mediator', 'sponsor', 'instrument'] as const).flatMap((role) => event.roles[role] ?? [])
  const places = event.place ? [event.place] : []
  return read.every((argument) => [...others, ...places].some((wordings) => isParty(reading, argument, wordings)))
}

function isParty(reading: Reading, argument: Argument, wordings: Wordings): boolean {
  const { text } = reading.article
  return wordings.some((range) => {
    const words = wordsAt(text, range)
    if (argument.start < range[1] && range[0] < argument.end) return true
    return (
      sameWords(text.slice(argument.start, argument.end), words) ||
      (argument.entity !== undefined && isEntity(reading, argument.entity, words))
    )
  })
}

function judgePlace(reading: Reading, { event, found }: Pair): Verdict {
  const isIn = (wordings: Wordings | undefined) =>
    (wordings ?? []).some((range) => found.places.some((id) => isEntity(reading, id, wordsAt(reading.article.text, range))))
  if (!event.place) return found.places.length === 0 ? 'empty' : isIn(event.within) ? 'coarse' : 'added'
  if (found.places.length === 0) return 'missed'
  return isIn(event.place) ? 'right' : isIn(event.within) ? 'coarse' : 'wrong'
}

function judgeTime(reading: Reading, pair: Pair): Verdict {
  const read = timeOf(reading, pair)
  const { time } = pair.event
  const since = reading.times[pair.found.since ?? -1]?.value
  if (!read && time && since?.startsWith(time)) return 'right'
  if (!time) return read ? 'added' : 'empty'
  if (!read) return 'missed'
  if (read.startsWith(time)) return 'right'
  return time.startsWith(read) ? 'coarse' : 'wrong'
}

function timeOf(reading: Reading, { found }: Pair): string | undefined {
  if (found.time === undefined) return undefined
  const time = reading.times[found.time]
  return time?.from && time.precision !== 'year' && time.precision !== 'month' ? time.from : time?.value.slice(0, 10)
}

function judgeChain(reading: Reading, { found, telling }: Pair): Verdict {
  const words = telling.chain.map((range) => wordsAt(reading.article.text, range))
  if (isChain(reading, found, words)) return words.length === 0 ? 'empty' : 'right'
  return words.length === 0 ? 'added' : found.chain.length === 0 ? 'missed' : 'wrong'
}
