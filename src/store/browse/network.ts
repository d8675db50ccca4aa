import { sql } from 'kysely'
import { inPieces } from '../add/insert-rows.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { type BrowseFilter, DAY_OF_EVENT } from './browse-filter.ts'
import { idsOf } from './facets.ts'

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
    .where('event_values.event', 'in', idsOf(access, filter))
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
  const [piece = []] = inPieces(keys, 1000)
  const rows = await access.db
    .selectFrom('event_values as one')
    .innerJoin('event_values as other', 'other.event', 'one.event')
    .innerJoin('events', 'events.id', 'one.event')
    .select([
      'one.event',
      'events.kind',
      DAY_OF_EVENT.as('day'),
      'one.key as one',
      'other.key as other',
      'one.role as one_role',
      'other.role as other_role',
    ])
    .where('one.slot', '=', 'participants')
    .where('other.slot', '=', 'participants')
    .where('one.key', 'in', piece)
    .where('other.key', 'in', piece)
    .whereRef('one.key', '<', 'other.key')
    .where('one.event', 'in', idsOf(access, filter))
    .orderBy(sql`${DAY_OF_EVENT} desc, one.event`)
    .limit(MOST_PAIRS)
    .execute()
  return rows.flatMap(({ one, other, ...row }) => (one === null || other === null ? [] : [{ ...row, one, other }]))
}
