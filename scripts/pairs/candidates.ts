import { sql } from 'kysely'
import { daysBetween } from '../../src/record/day.ts'
import type { Telling } from '../../src/record/index.ts'
import { hashOf } from '../../src/record/origins/sketch.ts'
import { findAgreements, SAME_WORDS } from '../../src/record/same-event/agreements.ts'
import { likenessOf } from '../../src/record/same-event/likeness.ts'
import { loadTellings } from '../../src/store/add/find-neighbours.ts'
import type { StoreDialect } from '../../src/store/dialects/dialect.ts'

/** Two reports of different articles that could be of one event, and whether the record holds that they are. */
export interface Candidate {
  readonly one: Telling
  readonly other: Telling
  readonly joined: boolean
}

/** Published further apart than this, in days, two reports are not near. */
const WEEK = 7
/** Of two events, or within one, no more pairs than this: a large event is not the whole of the sample. */
const MOST = 3

/** The same pairs for the same record and seed, whatever the machine: ordered by a hash of their ids. */
const orderOf = ({ one, other }: Candidate, seed: string) => hashOf(`${seed}${one.id} ${other.id}`)

/** Pairs of different articles that stand in one event. */
export async function findJoined(access: StoreDialect, seed: string): Promise<Candidate[]> {
  return draw(
    access,
    await pairs(
      access,
      sql`select one.seq as one, other.seq as other from reports as one
    join reports as other on other.event = one.event and other.id > one.id and other.article <> one.article`,
    ),
    () => true,
    seed,
  )
}

/**
 * Pairs of different articles that are near, whether they stand in one event or not: of one kind, published within a week, with a participant,
 * a place or a toll in common, and not one sentence told twice.
 */
export async function findNear(access: StoreDialect, seed: string): Promise<Candidate[]> {
  const rows = await pairs(
    access,
    sql`select one.seq as one, other.seq as other from reports as one join reports as other on other.kind = one.kind
    where one.id < other.id and one.article <> other.article and (one.seq * 31 + other.seq) % ${THINNED} = 0`,
  )
  return draw(
    access,
    rows,
    ({ one, other }) => {
      const days = Math.abs(daysBetween(one.published?.from ?? '', other.published?.from ?? ''))
      const shares = findAgreements(one, other).some(
        ({ on, points }) => (on === 'participant' || on === 'place' || on === 'toll') && points >= 1,
      )
      return days <= WEEK && shares && likenessOf(one.words, other.words) < SAME_WORDS
    },
    seed,
  )
}

/** Of so many pairs of a kind one is looked at. */
const THINNED = 10

async function pairs({ db }: StoreDialect, query: ReturnType<typeof sql>): Promise<{ one: number; other: number }[]> {
  return (await query.execute(db)).rows as { one: number; other: number }[]
}

async function draw(
  access: StoreDialect,
  rows: readonly { readonly one: number; readonly other: number }[],
  isMeant: (candidate: Candidate) => boolean,
  seed: string,
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
    .sort((here, there) => orderOf(here, seed) - orderOf(there, seed))
    .filter(({ events: its }) => {
      const count = (counts.get(its) ?? 0) + 1
      counts.set(its, count)
      return count <= MOST
    })
}
