import { readLexiconFiles } from '../load/lexicon-files.ts'
import { openStore } from '../store/index.ts'
import { createInProcessQueue, createReaders } from '../work/index.ts'
import { type AppOptions, createApp } from './app.ts'
import { createWordings } from './wording.ts'

export interface ServeOptions extends AppOptions {
  /** Where the record is kept. */
  readonly db: string
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  /** Isnad's own version. */
  readonly version: string
}

/** A server that listens. */
export interface Serving {
  /** `http://127.0.0.1:4610` */
  readonly address: string
  /** Answers what was asked, ends the work it is at, and closes the record. */
  close(): Promise<void>
}

/**
 * Open the record and listen.
 *
 * @throws {StoreError} where the record is of a newer Isnad; an error with `code` where the address cannot be listened at.
 */
export async function serve({ db, host, port, version, ...options }: ServeOptions): Promise<Serving> {
  const now = () => new Date().toISOString()
  const store = await openStore(db)
  const readers = createReaders()
  const queue = createInProcessQueue({ now, add: (articles, at) => readers.add({ address: db, articles, at }) })
  const close = async () => {
    await queue.close()
    await readers.close()
    await store.close()
  }
  try {
    const app = await createApp({ store, readers, queue, now, version, wording: createWordings(readLexiconFiles()) }, options)
    const address = await app.listen({ host, port })
    return { address, close: () => app.close().then(close) }
  } catch (error) {
    await close()
    throw error
  }
}
