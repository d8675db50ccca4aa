import { publicAnd } from '../ingest/fetch/address-policy.ts'
import { createFetcher } from '../ingest/fetch/fetcher.ts'
import { readLexiconFiles } from '../load/lexicon-files.ts'
import { openStore } from '../store/index.ts'
import { createInProcessQueue, createReaders, createThreadedStore } from '../work/index.ts'
import { type AppOptions, createApp } from './app.ts'
import { deskBeside, openDesk } from './desk/open-desk.ts'
import type { Anyone } from './security/access.ts'
import type { Server } from './server.ts'
import { createNews } from './stream/news.ts'
import { createWordings } from './wording.ts'

export interface ServeOptions extends AppOptions {
  /** Where the record is kept. */
  readonly db: string
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  /** Isnad's own version. */
  readonly version: string
  /** What anybody may do without signing in. */
  readonly anyone?: Anyone | undefined
  /** Nothing can be changed by anybody. */
  readonly readOnly?: boolean | undefined
  /** Names it goes by on the network, where it listens to more than this machine. */
  readonly names?: readonly string[] | undefined
  /** Passwords one address may try in a minute; ten where left out. */
  readonly tries?: number | undefined
  /** Whom the owner of a site can turn to, where a page is fetched from it. */
  readonly contact?: string | undefined
  /** Networks of one's own that may be fetched from besides the public internet, as «192.168.7.0/24». */
  readonly allowNetwork?: readonly string[] | undefined
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
export async function serve(options: ServeOptions): Promise<Serving> {
  const { db, host, port, version, anyone, readOnly, names, tries, contact, allowNetwork = [] } = options
  const now = () => new Date().toISOString()
  const store = createThreadedStore(db, await openStore(db))
  const desk = await openDesk(deskBeside(db), now)
  const readers = createReaders()
  const queue = createInProcessQueue({ now, add: (articles, at) => readers.add({ address: db, articles, at }) })
  const news = createNews(store, queue)
  const isLocal = LOOPBACK.has(host)
  const access = { anyone, readOnly, tries, isLocal, names: isLocal || names ? new Set(names) : undefined }
  const stop = new AbortController()
  const fetcher = createFetcher({ version, contact, isAllowed: publicAnd(allowNetwork), signal: stop.signal, limits: FETCH_LIMITS })
  const close = async () => {
    stop.abort()
    news.close()
    await queue.close()
    await readers.close()
    await desk.close()
    await store.close()
  }
  try {
    const parts = { store, db, desk, access, news, readers, fetcher, queue, now, version, wording: createWordings(readLexiconFiles()) }
    const app = await createApp(parts, options)
    const address = await app.listen({ host, port })
    const warmed = warmUp(app)
    const end = async () => {
      await warmed
      // A browser keeps connections at hand on which it never asked anything: nothing else would ever end them.
      stop.abort()
      const last = setTimeout(() => app.server.closeAllConnections(), GRACE)
      await app.close()
      clearTimeout(last)
      await close()
    }
    return { address, close: end }
  } catch (error) {
    await close()
    throw error
  }
}

/** A page that somebody waits for: smaller, and sooner given up, than what is followed in the background. */
const FETCH_LIMITS = { bytes: 4 * 1024 * 1024, time: 15_000 } as const
/** So long answers under way may take once the server is told to end, in milliseconds. */
const GRACE = 2000
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** The first list is asked for before anybody asks: code is compiled, pages of the database are read, and the facets of the whole are at hand. */
async function warmUp(app: Server): Promise<void> {
  for (const url of ['/api/events', '/api/facets', '/api/histogram']) await app.inject(url)
}
