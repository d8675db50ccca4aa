import { sql } from 'kysely'
import type { Telling } from '../../src/record/index.ts'
import { hashOf } from '../../src/record/origins/sketch.ts'
import { findAgreements } from '../../src/record/same-event/agreements.ts'
import { loadTellings } from '../../src/store/add/find-neighbours.ts'
import type { StoreDialect } from '../../src/store/dialects/dialect.ts'

/** Two reports of different articles that could be of one event, and whether the record holds that they are. */
export interface Candidate {
  readonly one: Telling
  readonly other: Telling
  readonly joined: boolean
}

/** With fewer points two reports are not near. */
const NEAR = 3
/** Of two events, or within one, no more pairs than this: a large event is not the whole of the sample. */
const MOST = 3

/** The same pairs for the same record, whatever the machine: ordered by a hash of their ids. */
const orderOf = ({ one, other }: Candidate) => hashOf(`${one.id} ${other.id}`)

/** Pairs of different articles that stand in one event. */
export async function findJoined(access: StoreDialect): Promise<Candidate[]> {
  return draw(
    access,
    await pairs(
      access,
      sql`select one.seq as one, other.seq as other from reports as one
    join reports as other on other.event = one.event and other.id > one.id and other.article <> one.article`,
    ),
    () => true,
  )
}

/** Pairs of different articles that are near, whether they stand in one event or not. */
export async function findNear(access: StoreDialect): Promise<Candidate[]> {
  const rows = await pairs(
    access,
    sql`select distinct one.seq as one, other.seq as other from report_keys as here
    join report_keys as there on there.key = here.key and there.report <> here.report
    join reports as one on one.seq = here.report join reports as other on other.seq = there.report
    where one.id < other.id and one.article <> other.article`,
  )
  return draw(access, rows, ({ one, other }) => findAgreements(one, other).reduce((sum, { points }) => sum + points, 0) >= NEAR)
}

async function pairs({ db }: StoreDialect, query: ReturnType<typeof sql>): Promise<{ one: number; other: number }[]> {
  return (await query.execute(db)).rows as { one: number; other: number }[]
}

async function draw(
  access: StoreDialect,
  rows: readonly { readonly one: number; readonly other: number }[],
  isMeant: (candidate: Candidate) => boolean,
): Promise<Candidate[]> {
  const tellings = await loadTellings(access, new Set(rows.flatMap(({ one, other }) => [one, other])))
  const events = new Map((await access.db.selectFrom('reports').select(['seq', 'event']).execute()).map(({ seq, event }) => [seq, event]))
  const found = rows.flatMap((row) => {
    const [one, other] = [tellings.get(row.one), tellings.get(row.other)]
    const [here = '', there = ''] = [events.get(row.one), events.get(row.other)]
    const candidate = one && other && { one, other, joined: here === there, events: [here, there].sort().join(' ') }
    return candidate && isMeant(candidate) ? [candidate] : []
  })
  const counts = new Map<string, number>()
  return found
    .sort((here, there) => orderOf(here) - orderOf(there))
    .filter(({ events: its }) => {
      const count = (counts.get(its) ?? 0) + 1
      counts.set(its, count)
      return count <= MOST
    })
}
