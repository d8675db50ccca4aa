import { sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import { type BrowseFilter, browseConditions, DAY_OF_EVENT } from './browse-filter.ts'

type Access = Pick<StoreDialect, 'db' | 'search'>

export type BinWidth = 'day' | 'month' | 'year'
export interface BinRow {
  /** Its first day, ISO. */
  readonly day: string
  readonly status: string
  readonly events: number
}

/** How much of an ISO day names a bin, and what makes its first day of it. */
const WIDTHS = { day: [10, ''], month: [7, '-01'], year: [4, '-01-01'] } as const
/** No more bins than this are worth drawing. */
const MOST_DAYS = 200
const MOST_MONTHS = 240

/** Events by the day they begin on and by status, oldest first. The width follows from the range where it is not asked for. */
export async function browseHistogram(
  access: Access,
  filter: BrowseFilter,
  asked?: BinWidth,
): Promise<{ by: BinWidth; undated: number; bins: BinRow[] }> {
  const by = asked ?? (await widthFor(access, filter))
  const [length, rest] = WIDTHS[by]
  const bin = sql<string>`substr(${DAY_OF_EVENT}, 1, ${sql.lit(length)})`
  const rows = await access.db
    .selectFrom('events')
    .select(({ fn }) => [bin.as('bin'), 'events.status', fn.countAll<number>().as('events')])
    .where((where) => where.and(browseConditions(filter, where, access)))
    .groupBy([bin, 'events.status'])
    .orderBy('bin')
    .orderBy('events.status')
    .execute()
  const undated = rows.filter((row) => row.bin === '').reduce((sum, { events }) => sum + Number(events), 0)
  const bins = rows.flatMap((row) => (row.bin === '' ? [] : [{ day: `${row.bin}${rest}`, status: row.status, events: Number(row.events) }]))
  return { by, undated, bins }
}

async function widthFor(access: Access, filter: BrowseFilter): Promise<BinWidth> {
  const { first, last } = await access.db
    .selectFrom('events')
    .select(({ fn }) => [fn.min(DAY_OF_EVENT).as('first'), fn.max(DAY_OF_EVENT).as('last')])
    .where((where) => where.and(browseConditions(filter, where, access)))
    .where(sql<boolean>`${DAY_OF_EVENT} <> ''`)
    .executeTakeFirstOrThrow()
  if (!first || !last) return 'day'
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000
  if (days <= MOST_DAYS) return 'day'
  return days / 30 <= MOST_MONTHS ? 'month' : 'year'
}
