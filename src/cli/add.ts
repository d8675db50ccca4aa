import { Command } from 'commander'
import { readAddress } from '../ingest/web.ts'
import type { Store } from '../store/index.ts'
import { createAdder, type Total } from './intake/adder.ts'
import { type IntakeOptions, intakeOptions, openFetcher, type WebOptions, webOptions } from './intake/intake-options.ts'
import { openFound } from './open-articles.ts'
import { type ArticleOptions, outletOption, publishedOption } from './options.ts'

type AddOptions = ArticleOptions & IntakeOptions & WebOptions

/** `isnad add`: read articles into the record. */
export function addCommand(): Command {
  const command = new Command('add')
    .description('Read articles into the record. What is there already is passed over, so that a broken run is simply started again.')
    .argument(
      '<sources...>',
      'files (text, Markdown, HTML, JSONL, JSON, feeds, ninjs, NewsML-G2, WARC, packed or not), folders of them, addresses of pages and feeds, or - for standard input',
    )
    .addOption(publishedOption())
    .addOption(outletOption())
    .action(addSources)
  for (const option of [...intakeOptions(), ...webOptions()]) command.addOption(option)
  return command
}

async function addSources(sources: readonly string[], options: AddOptions): Promise<void> {
  const started = performance.now()
  const { openStore, showAddress } = await import('../store/index.ts')
  const store = await openStore(options.db)
  try {
    const { added, revised, known, problems } = await addAll(sources, options, store)
    const seconds = (performance.now() - started) / 1000
    process.stdout.write(
      `${added} articles added (${revised} of them new versions), ${known} were there already, ${problems} problems; ` +
        `${seconds.toFixed(1)} s, ${((added + known) / seconds).toFixed(0)} articles a second\n`,
    )
    const { articles, reports, events } = await store.counts()
    process.stdout.write(
      `The record in ${showAddress(options.db)} now holds ${articles} articles, ${reports} reports and ${events} events.\n`,
    )
    if (problems > 0) process.exitCode = 1
  } finally {
    await store.close()
  }
}

async function addAll(sources: readonly string[], options: AddOptions, store: Store): Promise<Total> {
  const adder = await createAdder(store, { batch: options.batch, keepOriginals: options.originals })
  const fetcher = openFetcher(options)
  const defaults = { outlet: options.outlet, published: options.published }
  const { articles } = openFound(sources, defaults, undefined, (address) => readAddress(fetcher, address))
  for await (const found of articles) await adder.take(found)
  await adder.flush()
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  return adder.total()
}
