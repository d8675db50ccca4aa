import { type Argument, type Reading, type ReportedEvent, type Role, STATUSES } from '../../src/index.ts'
import { type Gold, type GoldEvent, placeOf, placesOf } from './gold.ts'
import { overlap, pair, sameWords } from './pair.ts'
import type { Tally } from './tally.ts'

const ROLES: readonly Role[] = ['actor', 'recipient', 'with', 'mediator', 'sponsor', 'host', 'victim', 'instrument', 'topic']

/**
 * Events. `events` counts triggers that meet, `events.kind` those of the right kind. A gold event that the reader merged into another telling
 * of the same is found, where its words lie in that one's evidence and the kinds agree. What follows is counted over the events of the right kind;
 * who, where and when are the event's, by whichever of its tellings, and only what its own telling says can be missed.
 */
export function scoreEvents(reading: Reading, gold: Gold, tally: Tally): void {
  const { text } = reading.article
  const span = ({ trigger, nth }: GoldEvent) => placeOf(text, { text: trigger, ...(nth ? { nth } : {}) })
  const paired = pair(gold.events, reading.events, (one, found) => {
    const shared = overlap(span(one), found.trigger)
    return shared > 0 ? shared + (one.kind === found.kind ? 2 : 0) : 0
  })
  const merged = paired.missed.flatMap((one) => {
    const found = reading.events.find(
      (event) => event.kind === one.kind && event.evidence.some((evidence) => overlap(span(one), evidence) > 0),
    )
    return found ? [[one, found] as const] : []
  })
  const ofKind = paired.pairs.filter(([one, found]) => one.kind === found.kind)
  const counts = { gold: gold.events.length, found: reading.events.length + merged.length }
  tally.add('events', { ...counts, right: paired.pairs.length + merged.length })
  tally.add('events.kind', { ...counts, right: ofKind.length + merged.length })
  const told = (one: GoldEvent) => `${one.kind} «${excerpt(text, span(one))}»`
  for (const one of paired.missed) if (!merged.some(([each]) => each === one)) tally.miss('events', `missed ${told(one)}`)
  for (const found of paired.extra) {
    if (!merged.some(([, each]) => each === found))
      tally.miss('events', `extra ${found.kind} ${found.status} «${excerpt(text, found.trigger)}» (${found.rule})`)
  }
  for (const [one, found] of paired.pairs)
    if (one.kind !== found.kind) tally.miss('events.kind', `${told(one)}, read ${found.kind} (${found.row ?? found.rule})`)
  for (const [one, found] of ofKind) scoreOne(reading, one, found, othersOf(gold, one), told(one), tally)
}

/** The other tellings of the same event. */
function othersOf({ events }: Gold, one: GoldEvent): readonly GoldEvent[] {
  const first = one.sameAs ?? events.indexOf(one)
  return events.filter((each, index) => each !== one && (each.sameAs ?? index) === first)
}

function scoreOne(reading: Reading, one: GoldEvent, found: ReportedEvent, others: readonly GoldEvent[], told: string, tally: Tally): void {
  const same = (layer: string, isRight: boolean, wanted: unknown, read: unknown) => {
    tally.add(layer, { gold: 1, found: 1, right: isRight ? 1 : 0 })
    if (!isRight) tally.miss(layer, `${told}: ${wanted}, read ${read}`)
  }
  same('events.status', one.status === found.status, one.status, found.status)
  if (STATUSES.includes(one.status)) same('events.retold', one.retold === found.retold, one.retold, found.retold)
  scoreRoles(reading, one, found, others, told, tally)
  scorePlace(reading, one, found, others, told, tally)
  scoreTime(reading, one, found, others, told, tally)
  scoreChain(reading, one, found, others, told, tally)
}

function scoreRoles(
  reading: Reading,
  one: GoldEvent,
  found: ReportedEvent,
  others: readonly GoldEvent[],
  told: string,
  tally: Tally,
): void {
  for (const role of ROLES) {
    const wanted = one.roles[role] ?? []
    const isOfOther = (argument: Argument) => others.some(({ roles }) => roles[role]?.some((words) => isArgument(reading, argument, words)))
    const isOwn = (argument: Argument) => wanted.some((words) => isArgument(reading, argument, words))
    const read = found.arguments.filter((argument) => argument.role === role && (isOwn(argument) || !isOfOther(argument)))
    const { pairs } = pair(wanted, read, (words, argument) => (isArgument(reading, argument, words) ? 1 : 0))
    const counts = { gold: wanted.length, found: read.length, right: pairs.length }
    tally.add('events.roles', counts)
    if (wanted.length + read.length > 0) tally.add(`events.roles.${role}`, counts)
    if (pairs.length === wanted.length && pairs.length === read.length) continue
    const words = read.map(({ start, end }) => reading.article.text.slice(start, end))
    tally.miss(`events.roles.${role}`, `${told}: ${wanted.join(' | ') || 'none'}, read ${words.join(' | ') || 'none'}`)
  }
}

/** The argument's own words, or another mention of whom it means. */
function isArgument(reading: Reading, argument: Argument, words: string): boolean {
  const { text } = reading.article
  if (sameWords(text.slice(argument.start, argument.end), words)) return true
  return argument.entity !== undefined && isEntity(reading, argument.entity, words)
}

export function isEntity(reading: Reading, id: string, words: string): boolean {
  const entity = reading.entities.find((each) => each.id === id)
  if (entity && sameWords(entity.name, words)) return true
  return reading.mentions.some(
    (mention) => mention.entity === id && sameWords(reading.article.text.slice(mention.start, mention.end), words),
  )
}

function scorePlace(
  reading: Reading,
  one: GoldEvent,
  found: ReportedEvent,
  others: readonly GoldEvent[],
  told: string,
  tally: Tally,
): void {
  const isTold = ({ place }: GoldEvent) => place !== undefined && found.places.some((each) => isEntity(reading, each, place))
  const isOfOther = others.some(isTold)
  if (!one.place && isOfOther) return
  const isRight = isTold(one) || isOfOther
  tally.add('events.place', { gold: one.place ? 1 : 0, found: found.places.length > 0 ? 1 : 0, right: isRight ? 1 : 0 })
  const read = found.places.map((id) => reading.entities.find((entity) => entity.id === id)?.name)
  if (!isRight && (one.place || read.length > 0))
    tally.miss('events.place', `${told}: ${one.place ?? 'none'}, read ${read.join(' | ') || 'none'}`)
}

function scoreTime(reading: Reading, one: GoldEvent, found: ReportedEvent, others: readonly GoldEvent[], told: string, tally: Tally): void {
  const time = found.time === undefined ? undefined : reading.times[found.time]
  const isTold = (each: GoldEvent) => each.time !== undefined && time?.value.slice(0, each.time.length) === each.time
  const isOfOther = others.some(isTold)
  if (!one.time && isOfOther) return
  const isRight = isTold(one) || isOfOther
  tally.add('events.time', { gold: one.time ? 1 : 0, found: time ? 1 : 0, right: isRight ? 1 : 0 })
  if (!isRight && (one.time || time)) tally.miss('events.time', `${told}: ${one.time ?? 'none'}, read ${time?.value ?? 'none'}`)
}

/**
 * `chains`: the whole chain, link by link, where either side has one. `chains.own-voice`: whether there is any. A headline that leaves out who says so has
 * the chain of another telling.
 */
function scoreChain(
  reading: Reading,
  one: GoldEvent,
  found: ReportedEvent,
  others: readonly GoldEvent[],
  told: string,
  tally: Tally,
): void {
  if (one.chain.length === 0 && found.chain.length > 0 && others.some(({ chain }) => isChain(reading, found, chain))) return
  const isRight = isChain(reading, found, one.chain)
  const [gold, read] = [one.chain.length > 0 ? 1 : 0, found.chain.length > 0 ? 1 : 0]
  tally.add('chains', { gold, found: read, right: isRight && gold === 1 ? 1 : 0 })
  tally.add('chains.own-voice', { gold: 1, found: 1, right: gold === read ? 1 : 0 })
  if (isRight) return
  const words = found.chain.map(({ mention }) => reading.article.text.slice(mention.start, mention.end))
  tally.miss('chains', `${told}: ${one.chain.join(' ← ') || 'own voice'}, read ${words.join(' ← ') || 'own voice'}`)
}

export function isChain(reading: Reading, { chain: read }: Pick<ReportedEvent, 'chain'>, chain: readonly string[]): boolean {
  const { text } = reading.article
  return (
    chain.length === read.length &&
    chain.every((words, index) => {
      const link = read[index]
      if (!link) return false
      return (
        sameWords(text.slice(link.mention.start, link.mention.end), words) ||
        isEntity(reading, link.source, words) ||
        placesOf(text, words).some((place) => overlap(place, link.mention) > 0.3)
      )
    })
  )
}

function excerpt(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s/g, ' ')
}
