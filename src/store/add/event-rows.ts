import type { RecordedEvent, Reported, SourceLink, Telling } from '../../record/index.ts'
import type { EventRow, EventValueRow, SourceRow, Tables } from '../schema.ts'
import { foldNames } from './read-entry.ts'

const orNull = <Value>(value: Value | undefined): Value | null => value ?? null
const asNumber = (truth: boolean) => (truth ? 1 : 0)

/** The row that lists and filters are made from. The event itself is merged again from its tellings when it is asked for. */
export function toEventRow(event: RecordedEvent): EventRow {
  const days = event.time.filter(({ verdict }) => verdict !== 'rejected').map(({ value }) => value)
  const place = event.place
    .filter(({ verdict }) => verdict !== 'rejected')
    .reduce<Reported<RecordedEvent['place'][number]['value']> | undefined>(
      (best, row) =>
        !best || row.reports.length > best.reports.length || (row.reports.length === best.reports.length && isFiner(row.value, best.value))
          ? row
          : best,
      undefined,
    )?.value
  const dates = event.reports.flatMap(({ published }) => published?.from ?? [])
  const count = (relation: string) => event.disagreements.filter((each) => each.relation === relation).length
  const killed = boundsOf(event, 'killed')
  const injured = boundsOf(event, 'injured')
  return {
    id: event.id,
    kind: event.kind,
    status: event.status,
    day_from: days.map(({ from }) => from).sort()[0] ?? null,
    day_to:
      days
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
    day_stated: asNumber(days.some(({ stated }) => stated)),
    first_published: [...dates].sort()[0] ?? null,
    last_published: [...dates].sort().at(-1) ?? null,
    place: orNull(place?.name),
    country: orNull(place?.country),
    latitude: orNull(place?.latitude),
    longitude: orNull(place?.longitude),
    place_precision: orNull(place?.precision),
    killed_min: killed.min,
    killed_max: killed.max,
    injured_min: injured.min,
    injured_max: injured.max,
    reports: event.reports.length,
    articles: new Set(event.reports.map(({ article }) => article)).size,
    outlets: new Set(event.reports.flatMap(({ outlet }) => outlet ?? [])).size,
    origins: event.origins.length,
    anonymous_only: asNumber(event.origins.every(({ anonymous }) => anonymous)),
    retold_only: asNumber(event.reports.every(({ retold }) => retold)),
    conflicts: count('conflict'),
    revisions: count('revision'),
    denials: count('denial'),
    rejected: asNumber(event.rejected === true),
    title: event.reports[0].excerpt,
  }
}

const FINENESS = ['country', 'region', 'province', 'district', 'city', 'point']
const isFiner = (one: { precision: string }, other: { precision: string }) =>
  FINENESS.indexOf(one.precision) > FINENESS.indexOf(other.precision)

function boundsOf({ tolls }: RecordedEvent, counts: string): { min: number | null; max: number | null } {
  const told = tolls.filter(({ value, verdict }) => value.counts === counts && verdict !== 'rejected').map(({ value }) => value)
  const lows = told.flatMap(({ min, max }) => min ?? max ?? [])
  const highs = told.flatMap(({ min, max }) => max ?? min ?? [])
  return { min: lows.length > 0 ? Math.min(...lows) : null, max: highs.length > 0 ? Math.max(...highs) : null }
}

/** One row a reported value. */
export function toValueRows(event: RecordedEvent): EventValueRow[] {
  const row = (
    slot: string,
    { reports, origins, verdict }: Reported<unknown>,
    more: Partial<EventValueRow> & { name: string },
  ): EventValueRow => ({
    event: event.id,
    slot,
    role: null,
    key: null,
    english: null,
    folded: foldNames(more.name, more.english),
    country: null,
    reports: reports.length,
    origins: origins.length,
    verdict: orNull(verdict),
    ...more,
  })
  return [
    ...event.participants.map((each) => row('participants', each, { ...named(each.value), role: each.value.role })),
    ...event.place.map((each) => row('place', each, { ...named(each.value), role: each.value.precision })),
    ...event.time.map((each) => row('time', each, { name: days(each.value), role: each.value.stated ? 'stated' : 'assumed' })),
    ...event.tolls.map((each) => row('tolls', each, { name: figure(each.value), role: each.value.counts })),
    ...event.responsibility.map((each) => row('responsibility', each, { ...named(each.value.party), role: each.value.how })),
  ]
}

function named({ key, name, english, country }: { key?: string; name: string; english?: string; country?: string }) {
  return { key: orNull(key), name, english: orNull(english), country: orNull(country) }
}

const days = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from}/${to}`)
const figure = ({ min, max }: { min?: number; max?: number }) => (min === max ? `${min ?? ''}` : `${min ?? ''}–${max ?? ''}`)

export function toOriginRows({ id, origins }: RecordedEvent): Tables['event_origins'][] {
  return origins.map(({ key, name, anonymous, reports, reasons }) => {
    return { event: id, key, name, anonymous: asNumber(anonymous), reports: reports.length, reasons: JSON.stringify(reasons) }
  })
}

/** Both values in words, so that the row can be read alone. */
export function toDisagreementRows(event: RecordedEvent): Tables['disagreements'][] {
  return event.disagreements.map(({ slot, relation, values: [one, other], why }) => {
    return { event: event.id, slot, relation, one: wordsOf(event, slot, one), other: wordsOf(event, slot, other), why }
  })
}

function wordsOf(event: RecordedEvent, slot: string, index: number): string {
  const { time, place, tolls, history } = event
  const day = time[index]?.value
  const toll = tolls[index]?.value
  if (slot === 'time') return day ? days(day) : ''
  if (slot === 'tolls') return toll ? `${figure(toll)} ${toll.counts}` : ''
  return slot === 'place' ? (place[index]?.value.name ?? '') : (history[index]?.status ?? '')
}

/** «BBC Arabic ← Reuters ← a diplomat» */
export function writeChain(outlet: string | undefined, chain: readonly SourceLink[]): string {
  return [outlet ?? '?', ...chain.map(({ name }) => name)].join(' ← ')
}

export function toSourceRows({ chain }: Telling, report: number): SourceRow[] {
  return chain.map(({ key, name, english, identity, source, stance }, position) => {
    return {
      report,
      position,
      key: orNull(key),
      name,
      english: orNull(english),
      folded: foldNames(name, english),
      identity,
      kind: source,
      stance,
    }
  })
}
