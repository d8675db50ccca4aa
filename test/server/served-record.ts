import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFetcher, type Fetcher } from '../../src/ingest/fetch/fetcher.ts'
import { readFileArticles } from '../../src/ingest/file.ts'
import { listFiles } from '../../src/ingest/folder.ts'
import { toArticle } from '../../src/ingest/found-article.ts'
import { readLexiconFiles } from '../../src/load/lexicon-files.ts'
import { createCutter } from '../../src/reading/reader.ts'
import type { Article } from '../../src/reading/types.ts'
import { type AppOptions, createApp, createWordings, openDesk, type Parts, type Server } from '../../src/server/index.ts'
import type { SecurityOptions } from '../../src/server/security/who-asks.ts'
import { createNews } from '../../src/server/stream/news.ts'
import { openStore } from '../../src/store/index.ts'
import { createInProcessQueue } from '../../src/work/index.ts'
import { createTasks } from '../../src/work/readers/task-table.ts'
import { ROOT } from '../shared-data.ts'
import { lexicon } from '../support.ts'

/** A server over a record of its own, without threads and without a socket. */
export interface Served {
  readonly server: Server
  readonly parts: Parts
  readonly folder: string
  close(): Promise<void>
}

const cut = createCutter(lexicon)
const wording = createWordings(readLexiconFiles())
/** The clock of the tests. */
export const NOW = '2026-03-01T12:00:00.000Z'

/** The samples, and what else a test wants told. */
export async function serveArticles(
  articles: readonly Article[],
  access: Partial<SecurityOptions> = {},
  options: AppOptions = {},
  fetcher: Fetcher = createFetcher({ version: '0.0.0' }),
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-server-'))
  const db = join(folder, 'record.db')
  const now = () => NOW
  const tasks = createTasks(cut)
  await tasks.add({ address: db, articles, at: NOW })
  const store = await openStore(db)
  const desk = await openDesk(join(folder, 'record.desk.db'), now)
  const readers = {
    read: async (article: Article) => tasks.read(article),
    parse: async (typed: string) => tasks.parse(typed),
    open: async (page: Parameters<typeof tasks.open>[0]) => tasks.open(page),
    mark: async (task: Parameters<typeof tasks.mark>[0]) => tasks.mark(task),
    add: tasks.add,
    correct: tasks.correct,
    close: tasks.close,
  }
  const queue = createInProcessQueue({ now, add: (each, at) => readers.add({ address: db, articles: each, at }) })
  const news = createNews(store, queue)
  const parts: Parts = {
    store,
    db,
    desk,
    access: { isLocal: true, names: new Set(), ...access },
    news,
    readers,
    fetcher,
    queue,
    now,
    version: '0.0.0',
    wording,
  }
  const server = await createApp(parts, { rate: 100_000, web: join(folder, 'web'), ...options })
  const close = async () => {
    await server.close()
    news.close()
    await queue.close()
    await readers.close()
    await desk.close()
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { server, parts, folder, close }
}

/** The articles of `samples/`. */
export async function sampleArticles(): Promise<Article[]> {
  const articles: Article[] = []
  for (const listed of listFiles(join(ROOT, 'samples'))) {
    if ('problem' in listed) throw new Error(listed.problem.code)
    for await (const found of readFileArticles(listed.value.path)) {
      if ('problem' in found) throw new Error(found.problem.code)
      articles.push(toArticle(found.value, listed.value))
    }
  }
  return articles
}
