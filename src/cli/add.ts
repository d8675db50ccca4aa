import { Command } from 'commander'
import { readAddress } from '../ingest/web.ts'
import type { Store } from '../store/index.ts'
import { createAdder, type Total } from './intake/adder.ts'
import { type IntakeOptions, intakeOptions, openFetcher, type WebOptions, webOptions } from './intake/intake-options.ts'
import { openFound } from './open-articles.ts'
import { type ArticleOptions, outletOption, publishedOption } from './options.ts'
import { recordJsonOption } from './record/record-options.ts'

type AddOptions = ArticleOptions & IntakeOptions & WebOptions & { readonly json?: true }

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
    .addOption(recordJsonOption())
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
    const { articles, reports, events } = await store.counts()
    if (problems > 0) process.exitCode = 1
    if (options.json) {
      const result = { added, revised, known, problems, seconds, record: { address: showAddress(options.db), articles, reports, events } }
      process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
      return
    }
    process.stdout.write(
      `${added} articles added (${revised} of them new versions), ${known} were there already, ${problems} problems; ` +
        `${seconds.toFixed(1)} s, ${((added + known) / seconds).toFixed(0)} articles a second\n`,
    )
    process.stdout.write(
      `The record in ${showAddress(options.db)} now holds ${articles} articles, ${reports} reports and ${events} events.\n`,
    )
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
