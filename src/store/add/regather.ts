import {
  type Copy,
  findTextOrigins,
  type Join,
  type RecordedEvent,
  recordEvent,
  recordEvents,
  type Telling,
  type TextOrigin,
} from '../../record/index.ts'
import { readCorrections } from '../corrections.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { insertTerms } from '../listing/insert-terms.ts'
import type { Listed } from '../listing/terms.ts'
import { copiesOf, findConnected, joinsOf } from './connected.ts'
import { toDisagreementRows, toEventRow, toOriginRows, toValueRows } from './event-rows.ts'
import { loadSketches, loadTellings } from './find-neighbours.ts'
import { inPieces, insertRows } from './insert-rows.ts'

type Access = Pick<StoreDialect, 'db' | 'mostValues'>

/** Where a report stands in the record. */
export interface Placed {
  readonly event: string
  readonly origin: string
}

/** What was gathered anew: the events, and for every report its event and origin. */
export interface Gathered {
  readonly events: readonly RecordedEvent[]
  readonly placed: ReadonlyMap<string, Placed>
}

/**
 * Merge events from their tellings: everything that hangs together with the given reports, by joins and by people's decisions.
 *
 * @param fresh Tellings whose rows are not yet written, by number.
 */
export async function gatherEvents(
  access: Access,
  reports: Iterable<number>,
  fresh: ReadonlyMap<number, Telling> = new Map(),
): Promise<Gathered> {
  const corrections = await readCorrections(access)
  const merged = await mergedByHand(access, corrections)
  const { numbers, links } = await findConnected(reports, async (piece) => [...(await joinsOf(access, piece)), ...merged(piece)])
  const old = await loadTellings(access, new Set([...numbers].filter((number) => !fresh.has(number))))
  const tellings = new Map<number, Telling>()
  for (const number of numbers) {
    const telling = fresh.get(number) ?? old.get(number)
    if (telling) tellings.set(number, telling)
  }
  const joins = links.flatMap((link) => toJoin(link, tellings))
  const origins = await textOriginsOf(access, new Set([...tellings.values()].map(({ article }) => article)))
  const events = recordEvents([...tellings.values()], joins, origins, corrections)
  return { events, placed: placeReports(events) }
}

/**
 * One event from the reports that stand in it. Every change settles all that hangs together with what changed, so that where the reports stand is known and
 * nothing is compared again.
 *
 * @returns undefined where a telling is kept in another form.
 */
export async function gatherEvent(access: Access, event: string): Promise<RecordedEvent | undefined> {
  const rows = await access.db.selectFrom('reports').select('seq').where('event', '=', event).execute()
  const seqs = rows.map(({ seq }) => seq)
  const tellings = await loadTellings(access, new Set(seqs))
  if (tellings.size < seqs.length) return undefined
  const links = new Map<string, Parameters<typeof toJoin>[0]>()
  for (const piece of inPieces(seqs)) {
    for (const link of await joinsOf(access, piece)) links.set(`${link.one} ${link.other}`, link)
  }
  const joins = [...links.values()].flatMap((link) => toJoin(link, tellings))
  const origins = await textOriginsOf(access, new Set([...tellings.values()].map(({ article }) => article)))
  return recordEvent([...tellings.values()], joins, origins, await readCorrections(access))
}

function toJoin(link: { one: number; other: number; points?: number; reasons?: string }, tellings: ReadonlyMap<number, Telling>): Join[] {
  const one = tellings.get(link.one)
  const other = tellings.get(link.other)
  if (!one || !other || link.reasons === undefined) return []
  const [first, second] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
  return [{ one: first, other: second, points: link.points ?? 0, reasons: JSON.parse(link.reasons) as string[] }]
}

/** Reports that people joined hang together as well. */
async function mergedByHand({ db }: Access, corrections: Awaited<ReturnType<typeof readCorrections>>) {
  const ids = corrections.flatMap((each) => (each.verdict === 'merge' ? [each.event, each.with] : []))
  if (ids.length === 0) return () => []
  const rows = await db.selectFrom('reports').select(['seq', 'id']).where('id', 'in', ids).execute()
  const seqs = new Map(rows.map(({ id, seq }) => [id, seq]))
  const links = corrections.flatMap((each) => {
    const one = each.verdict === 'merge' ? seqs.get(each.event) : undefined
    const other = each.verdict === 'merge' ? seqs.get(each.with) : undefined
    return one === undefined || other === undefined ? [] : [{ one, other }]
  })
  return (piece: readonly number[]) => links.filter(({ one, other }) => piece.includes(one) || piece.includes(other))
}

/** Where the texts of some articles come from, their copies looked at as well. */
async function textOriginsOf(access: Access, articles: ReadonlySet<string>): Promise<ReadonlyMap<string, TextOrigin>> {
  const seqs = new Map<number, string>()
  for (const piece of inPieces(articles)) {
    const rows = await access.db.selectFrom('articles').select(['seq', 'key']).where('key', 'in', piece).execute()
    for (const { seq, key } of rows) seqs.set(seq, key)
  }
  const { numbers, links } = await findConnected(seqs.keys(), (piece) => copiesOf(access, piece))
  const sketches = await loadSketches(access, numbers)
  const copies = links.flatMap(({ one, other, share, why }): Copy[] => {
    const [here, there] = [sketches.get(one)?.article, sketches.get(other)?.article]
    return here !== undefined && there !== undefined ? [{ one: here, other: there, share, why }] : []
  })
  return findTextOrigins([...sketches.values()], copies)
}

function placeReports(events: readonly RecordedEvent[]): ReadonlyMap<string, Placed> {
  return new Map(
    events.flatMap((event) =>
      event.reports.map(({ id, origin }) => [id, { event: event.id, origin: event.origins[origin]?.name ?? '' }] as const),
    ),
  )
}

/** Write events in place of those their reports stood in until now. */
export async function replaceEvents(access: Access, { events, placed }: Gathered): Promise<void> {
  const { db } = access
  const stale = new Set(events.map(({ id }) => id))
  const moved: { seq: number; place: Placed }[] = []
  for (const piece of inPieces(placed.keys())) {
    const rows = await db.selectFrom('reports').select(['seq', 'id', 'event', 'origin']).where('id', 'in', piece).execute()
    for (const { seq, id, event, origin } of rows) {
      stale.add(event)
      const place = placed.get(id)
      if (place && (place.event !== event || place.origin !== origin)) moved.push({ seq, place })
    }
  }
  await removeEvents(access, stale)
  for (const { seq, place } of moved) await db.updateTable('reports').set(place).where('seq', '=', seq).execute()
  const rows = events.map((event) => ({ event, row: toEventRow(event), values: toValueRows(event) }))
  await insertRows(
    access,
    'events',
    rows.map(({ row }) => row),
  )
  await insertRows(
    access,
    'event_values',
    rows.flatMap(({ values }) => values),
  )
  await insertRows(access, 'event_origins', events.flatMap(toOriginRows))
  await insertRows(access, 'disagreements', events.flatMap(toDisagreementRows))
  await insertTerms(
    access,
    rows.map(({ event, row, values }) => ({ event: row, values, ...citedIn(event) })),
  )
}

function citedIn({ origins, reports }: RecordedEvent): Pick<Listed, 'origins' | 'outlets' | 'sources'> {
  return {
    origins: origins.map(({ name }) => name),
    outlets: reports.flatMap(({ outlet }) => outlet ?? []),
    sources: reports.flatMap(({ chain }) => chain.flatMap(({ key }) => key ?? [])),
  }
}

export async function removeEvents({ db }: Access, ids: Iterable<string>): Promise<void> {
  for (const piece of inPieces(ids)) {
    await db.deleteFrom('events').where('id', 'in', piece).execute()
    await db.deleteFrom('event_values').where('event', 'in', piece).execute()
    await db.deleteFrom('event_origins').where('event', 'in', piece).execute()
    await db.deleteFrom('disagreements').where('event', 'in', piece).execute()
  }
}
