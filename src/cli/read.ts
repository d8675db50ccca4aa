import { Command, Option } from 'commander'
import { describeProblem } from '../ingest/problem.ts'
import { compileLexicon } from '../lexicon/lexicon.ts'
import { readLexiconFiles } from '../load/lexicon-files.ts'
import { createReader } from '../reading/reader.ts'
import type { Reading } from '../reading/types.ts'
import { drawAccount } from './account/draw-account.ts'
import { openArticles } from './open-articles.ts'
import { type ArticleOptions, type DrawOptions, langOption, noColorOption, outletOption, publishedOption } from './options.ts'
import { paintFor, write } from './output.ts'
import { createProgress } from './progress.ts'
import { createWording } from './wording.ts'

interface ReadOptions extends ArticleOptions, DrawOptions {
  readonly json?: true
  readonly jsonl?: true
}

/** `isnad read`: what each article reports, for people or as JSON. */
export function readCommand(): Command {
  return new Command('read')
    .description('Read articles and show what each reports: events, and for each the chain of those who say so.')
    .argument('<files...>', 'text, Markdown, HTML or JSONL files, folders of them, or - for standard input')
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(new Option('--json', 'one JSON document: the reading of one article, or an array of readings').conflicts('jsonl'))
    .addOption(new Option('--jsonl', 'one line of JSON for each article, as it is read'))
    .addOption(langOption())
    .addOption(noColorOption())
    .action(readFiles)
}

async function readFiles(paths: readonly string[], options: ReadOptions): Promise<void> {
  const files = readLexiconFiles()
  const lexicon = compileLexicon(files)
  const reader = createReader(lexicon)
  const defaults = { outlet: options.outlet, published: options.published }
  const { articles, isSingle, files: count } = openArticles(paths, defaults, (path) => progress.step(path))
  const progress = createProgress(count)
  const draw = drawer(options, isSingle, () => createWording(lexicon, files, options.lang))
  let written = 0
  for await (const article of articles) {
    if ('problem' in article) {
      progress.clear()
      process.stderr.write(`${describeProblem(article.problem)}\n`)
      process.exitCode = 1
      continue
    }
    progress.clear()
    await write(draw.each(reader.read(article.value), written++))
  }
  await write(draw.end(written))
}

interface Drawer {
  each(reading: Reading, index: number): string
  end(count: number): string
}

function drawer(options: ReadOptions, isSingle: boolean, wordingOf: () => ReturnType<typeof createWording>): Drawer {
  if (options.jsonl) return { each: (reading) => `${JSON.stringify(reading)}\n`, end: () => '' }
  if (options.json && isSingle) return { each: (reading) => `${JSON.stringify(reading, null, 2)}\n`, end: () => '' }
  if (options.json) {
    return {
      each: (reading, index) => `${index === 0 ? '[' : ','}\n${JSON.stringify(reading, null, 2)}`,
      end: (count) => (count === 0 ? '[]\n' : '\n]\n'),
    }
  }
  const wording = wordingOf()
  const paint = paintFor(options.color)
  const rule = paint.dim('─'.repeat(60))
  return { each: (reading, index) => `${index === 0 ? '' : `\n${rule}\n\n`}${drawAccount(reading, wording, paint)}`, end: () => '' }
}
