import { inPieces } from '../../src/store/add/insert-rows.ts'
import type { StoreDialect } from '../../src/store/dialects/dialect.ts'
import type { JudgedPair } from './judged.ts'

/** How many of the judged pairs that stand in one event belong there, and how many that are different are kept apart. */
export async function scorePairs(access: StoreDialect, judged: readonly JudgedPair[], showsMisses: boolean): Promise<string> {
  const events = await eventsOf(access, new Set(judged.flatMap(({ one, other }) => [one, other])))
  const known = judged.filter(({ one, other }) => events.has(one) && events.has(other))
  const isJoined = ({ one, other }: JudgedPair) => events.get(one) === events.get(other)
  const joined = known.filter(isJoined)
  const wrong = joined.filter(({ verdict }) => verdict === 'different')
  const different = known.filter(({ verdict }) => verdict === 'different')
  const same = known.filter(({ verdict }) => verdict === 'same')
  const missed = same.filter((pair) => !isJoined(pair))
  const lines = [
    `${judged.length} judged pairs, ${judged.length - known.length} of which have a report that is no longer read`,
    share('joined pairs that are one event', joined.length - wrong.length, joined.length),
    share('different events kept apart', different.length - wrong.length, different.length),
    share('pairs of one event that are joined', same.length - missed.length, same.length),
  ]
  if (showsMisses) {
    for (const { one, other } of wrong) lines.push(`wrongly joined\t${one}\t${other}`)
    for (const { one, other } of missed) lines.push(`missed\t${one}\t${other}`)
  }
  return `${lines.join('\n')}\n`
}

const share = (what: string, part: number, whole: number) =>
  `${what}: ${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`

async function eventsOf({ db }: StoreDialect, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const piece of inPieces(ids)) {
    for (const { id, event } of await db.selectFrom('reports').select(['id', 'event']).where('id', 'in', piece).execute())
      found.set(id, event)
  }
  return found
}
