import { Command, Option } from 'commander'
import { describeProblem, type Problem } from '../ingest/problem.ts'
import { loadLexicon } from '../load/lexicon-files.ts'
import { createCutter } from '../reading/reader.ts'
import type { Added, createEntryReader, Entry, Store } from '../store/index.ts'
import type { Article } from '../text/article.ts'
import { openArticles } from './open-articles.ts'
import { type ArticleOptions, outletOption, publishedOption } from './options.ts'
import { dbOption } from './record/record-options.ts'

interface AddOptions extends ArticleOptions {
  readonly db: string
  readonly batch: number
}

/** So many articles go in together: what is lost to a power cut at the most, and what memory holds. */
const BATCH = 50

/** `isnad add`: read articles into the record. */
export function addCommand(): Command {
  return new Command('add')
    .description('Read articles into the record. What is there already is passed over, so that a broken run is simply started again.')
    .argument('<files...>', 'text, Markdown, HTML or JSONL files, folders of them, or - for standard input')
    .addOption(dbOption())
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(new Option('--batch <count>', 'articles that go in together').argParser(Number).default(BATCH))
    .action(addFiles)
}

async function addFiles(paths: readonly string[], options: AddOptions): Promise<void> {
  const started = performance.now()
  const { openStore, showAddress } = await import('../store/index.ts')
  const store = await openStore(options.db)
  try {
    const total = await addAll(paths, options, store)
    const seconds = (performance.now() - started) / 1000
    const done = total.added + total.known
    process.stdout.write(
      `${total.added} articles added (${total.revised} of them new versions), ${total.known} were there already, ${total.problems} problems; ` +
        `${seconds.toFixed(1)} s, ${(done / seconds).toFixed(0)} articles a second\n`,
    )
    const { articles, reports, events } = await store.counts()
    process.stdout.write(
      `The record in ${showAddress(options.db)} now holds ${articles} articles, ${reports} reports and ${events} events.\n`,
    )
    if (total.problems > 0) process.exitCode = 1
  } finally {
    await store.close()
  }
}

type Total = { -readonly [Count in keyof Added]: Added[Count] } & { problems: number }

async function addAll(paths: readonly string[], options: AddOptions, store: Store): Promise<Total> {
  const total: Total = { added: 0, revised: 0, known: 0, problems: 0 }
  const { createEntryReader: create } = await import('../store/index.ts')
  const read = createLazyReader(create)
  const { articles } = openArticles(paths, { outlet: options.outlet, published: options.published })
  let batch: Article[] = []
  let problems: Problem[] = []
  const flush = async () => {
    const at = new Date().toISOString()
    const { added, revised, known } = await addBatch(store, batch, read, at)
    total.added += added
    total.revised += revised
    total.known += known
    if (problems.length > 0) await store.note(problems, at)
    total.problems += problems.length
    batch = []
    problems = []
    showProgress(total)
  }
  for await (const found of articles) {
    if ('problem' in found) {
      process.stderr.write(`${describeProblem(found.problem)}\n`)
      problems.push(found.problem)
    } else batch.push(found.value)
    if (batch.length >= options.batch || problems.length >= options.batch) await flush()
  }
  await flush()
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  return total
}

/** Only what is new is read: passing over known articles costs no reading. */
async function addBatch(store: Store, articles: readonly Article[], read: (article: Article) => Entry, at: string): Promise<Added> {
  const { keyOfArticle } = await import('../store/index.ts')
  const byKey = new Map(articles.map((article) => [keyOfArticle(article), article]))
  for (const key of await store.known([...byKey.keys()])) byKey.delete(key)
  const { added, revised, known } = await store.add([...byKey.values()].map(read), at)
  return { added, revised, known: known + articles.length - byKey.size }
}

/** The lexicon is compiled when the first new article comes. */
function createLazyReader(create: typeof createEntryReader): (article: Article) => Entry {
  let read: ((article: Article) => Entry) | undefined
  return (article) => {
    read ??= create(createCutter(loadLexicon()))
    return read(article)
  }
}

function showProgress({ added, known }: Added): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${added} added, ${known} known`)
}
