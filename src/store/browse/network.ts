import { inPieces } from '../add/insert-rows.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { type BrowseFilter, DAY_OF_EVENT } from './browse-filter.ts'
import { isAmong } from './facets.ts'

type Access = Pick<StoreDialect, 'db' | 'search' | 'mostValues'>

export interface NodeRow {
  readonly key: string
  readonly name: string
  readonly english: string | null
  readonly country: string | null
  readonly events: number
}
/** One pair in one event. */
export interface PairRow {
  readonly event: string
  readonly kind: string
  readonly day: string
  readonly one: string
  readonly other: string
  readonly one_role: string | null
  readonly other_role: string | null
}

/** Pairs that are looked at, at the most: the newest events count. */
const MOST_PAIRS = 20_000

/** Who takes part in the filter's events, and which two of them in the same one. */
export async function browseNetwork(access: Access, filter: BrowseFilter, most: number): Promise<{ nodes: NodeRow[]; pairs: PairRow[] }> {
  const found = await access.db
    .selectFrom('event_values')
    .select(({ fn }) => [
      'event_values.key',
      fn.min('event_values.name').as('name'),
      fn.max('event_values.english').as('english'),
      fn.max('event_values.country').as('country'),
      fn.count<number>('event_values.event').distinct().as('events'),
    ])
    .where('event_values.slot', '=', 'participants')
    .where('event_values.key', 'is not', null)
    .where(isAmong(access, filter, 'event_values.event'))
    .groupBy('event_values.key')
    .orderBy('events', 'desc')
    .orderBy('event_values.key')
    .limit(most)
    .execute()
  const nodes = found.flatMap(({ key, ...node }) => (key === null ? [] : [{ ...node, key, events: Number(node.events) }]))
  return { nodes, pairs: await pairsAmong(access, filter, nodes) }
}

async function pairsAmong(access: Access, filter: BrowseFilter, nodes: readonly NodeRow[]): Promise<PairRow[]> {
  const keys = nodes.map(({ key }) => key)
  if (keys.length < 2) return []
  const parts = await access.db
    .selectFrom('event_values')
    .select(['event', 'key', 'role'])
    .where('slot', '=', 'participants')
    .where('key', 'in', keys)
    .where(isAmong(access, filter, 'event_values.event'))
    .execute()
  const pairs = [...gather(parts)].flatMap(([event, its]) => pairsOf(event, its))
  const events = new Map<string, { kind: string; day: string }>()
  for (const piece of inPieces(new Set(pairs.map(({ event }) => event)))) {
    const rows = await access.db
      .selectFrom('events')
      .select(['id', 'kind', DAY_OF_EVENT.as('day')])
      .where('id', 'in', piece)
      .execute()
    for (const { id, kind, day } of rows) events.set(id, { kind, day })
  }
  return pairs
    .flatMap((pair) => {
      const its = events.get(pair.event)
      return its ? [{ ...pair, ...its }] : []
    })
    .sort(byDay)
    .slice(0, MOST_PAIRS)
}

interface Part {
  readonly key: string | null
  readonly role: string | null
}

function gather(parts: readonly (Part & { readonly event: string })[]): ReadonlyMap<string, Part[]> {
  const found = new Map<string, Part[]>()
  for (const part of parts) {
    const its = found.get(part.event)
    if (its) its.push(part)
    else found.set(part.event, [part])
  }
  return found
}

function pairsOf(event: string, parts: readonly Part[]): Omit<PairRow, 'kind' | 'day'>[] {
  const sorted = [...parts].sort((one, other) => ((one.key ?? '') < (other.key ?? '') ? -1 : 1))
  return sorted.flatMap(({ key: one, role: one_role }, index) =>
    sorted.slice(index + 1).flatMap(({ key: other, role: other_role }) => {
      return one === null || other === null || one === other ? [] : [{ event, one, other, one_role, other_role }]
    }),
  )
}

function byDay(one: PairRow, other: PairRow): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1
  return one.event < other.event ? -1 : 1
}
