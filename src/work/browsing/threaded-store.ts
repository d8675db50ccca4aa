import { Piscina } from 'piscina'
import type { Browse, BrowseFilter, Store } from '../../store/index.ts'
import { BusyError, TimeoutError } from '../readers/readers.ts'
import type { Question } from './thread.ts'

/** What looks at many rows. The rest are a few steps into an index, and quicker than the way to a thread and back. */
const HEAVY = {
  store: ['search', 'countFound', 'people'],
  browse: [
    'count',
    'facets',
    'histogram',
    'marks',
    'cells',
    'network',
    'nearby',
    'conflicts',
    'due',
    'fresh',
    'entities',
    'entity',
    'sources',
    'source',
    'origins',
    'outlets',
    'flows',
    'chains',
    'copies',
    'readings',
    'range',
  ],
} as const satisfies { readonly store: readonly (keyof Store)[]; readonly browse: readonly (keyof Browse)[] }

/** A question may take so long, in milliseconds. */
const PATIENCE = 20_000
const FILE = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url).href

/**
 * The same record, its heavy answers from threads of their own: SQLite answers while its thread waits, and requests would wait with it. The same
 * question asked again while it is being answered is asked once. Closing it closes the threads and the record.
 *
 * @param address Where the record is.
 */
export function createThreadedStore(address: string, store: Store, threads = 2): Store {
  const pool = new Piscina<Question, unknown>({ filename: FILE, minThreads: 1, maxThreads: threads, maxQueue: 500, idleTimeout: 120_000 })
  const asked = new Map<string, Promise<unknown>>()
  const ask = (of: Question['of'], method: string, args: readonly unknown[]): Promise<unknown> => {
    const question = `${of} ${method} ${JSON.stringify(args)}`
    const known = asked.get(question)
    if (known) return known
    const answer = run(pool, { address, of, method, args }).finally(() => asked.delete(question))
    asked.set(question, answer)
    return answer
  }
  const heavy = (of: keyof typeof HEAVY) =>
    Object.fromEntries(HEAVY[of].map((method) => [method, (...args: readonly unknown[]) => ask(of, method, args)]))
  const browse: Browse = {
    ...store.browse,
    ...heavy('browse'),
    events: (filter, page) =>
      isPlain(filter) ? store.browse.events(filter, page) : (ask('browse', 'events', [filter, page]) as ReturnType<Browse['events']>),
  }
  return {
    ...store,
    ...heavy('store'),
    browse,
    async close() {
      await pool.destroy()
      await store.close()
    },
  }
}

/** The list itself is read in the order of an index; with anything asked for besides, that may take long. */
const isPlain = (filter: BrowseFilter) => Object.entries(filter).every(([name, value]) => value === undefined || name === 'retold')

async function run(pool: Piscina<Question, unknown>, question: Question): Promise<unknown> {
  const signal = AbortSignal.timeout(PATIENCE)
  try {
    return await pool.run(question, { name: 'ask', signal })
  } catch (error) {
    if (signal.aborted) throw new TimeoutError(`«${question.method}» took longer than ${PATIENCE} ms`)
    if (error instanceof Error && error.message.includes('queue is at limit')) throw new BusyError('too many questions are waiting')
    throw error
  }
}
