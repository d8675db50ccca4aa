import { parseQuery } from '../../src/store/search/parse-query.ts'
import type { Store } from '../../src/store/store.ts'
import { processorTime } from './processor-time.ts'

const SEARCHED = [
  'انفجار',
  'لافروف',
  '"وزير الخارجية"',
  'زلزال المغرب',
  '"مجلس الأمن"',
  'هدنة الغوطة',
  'محكمة -جنايات',
  'الانتخابات الرئاسية',
  'نازحون',
  '"المرصد السوري"',
]
const ROUNDS = 5

/** Half of the answers came sooner than `p50` milliseconds, and nineteen of twenty sooner than `p95`. */
export interface Waited {
  readonly p50: number
  readonly p95: number
}

/** @param rounds How often each is asked. */
export async function waitFor(ask: readonly (() => Promise<unknown>)[], rounds = ROUNDS): Promise<Waited> {
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const question of ask) {
      const started = processorTime()
      await question()
      waits.push(processorTime() - started)
    }
  }
  return sharesOf(waits)
}

export function sharesOf(waits: number[]): Waited {
  waits.sort((one, other) => one - other)
  return { p50: waits[Math.floor(waits.length * 0.5)] ?? 0, p95: waits[Math.floor(waits.length * 0.95)] ?? 0 }
}

/** How long searching the text, listing events by a filter, and one event with all it holds take. */
export async function measureAsking(
  store: Store,
  toWords: (text: string) => string[],
): Promise<Record<'search' | 'list' | 'event', Waited>> {
  const queries = SEARCHED.flatMap((typed) => parseQuery(typed, toWords) ?? [])
  const page = { limit: 20 }
  const rows = await store.events({}, { limit: 20, order: 'weight' })
  return {
    search: await waitFor(queries.map((query) => () => store.search(query, {}, page))),
    list: await waitFor([
      () => store.events({ from: '2018-03-05', to: '2018-03-18' }, page),
      () => store.events({ kinds: ['meet'], country: 'RU' }, page),
      () => store.events({ country: 'SY' }, page),
      () => store.events({ who: 'لافروف' }, page),
      () => store.events({ who: 'بوتين', kinds: ['meet'] }, page),
      () => store.events({ origins: 3 }, page),
    ]),
    event: await waitFor(
      rows.map(
        ({ id }) =>
          () =>
            store.event(id),
      ),
    ),
  }
}
