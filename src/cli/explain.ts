import { Command, InvalidArgumentError, Option } from 'commander'
import { describeProblem } from '../ingest/problem.ts'
import { loadLexicon } from '../load/lexicon-files.ts'
import { readPassage } from '../reading/read.ts'
import { createCutter } from '../reading/reader.ts'
import { drawSentence } from './explanation/draw-sentence.ts'
import { openArticles } from './open-articles.ts'
import { type ArticleOptions, noColorOption, outletOption, publishedOption } from './options.ts'
import { paintFor, write } from './output.ts'

interface ExplainOptions extends ArticleOptions {
  readonly sentence?: number
  readonly color: boolean
}

/** `isnad explain`: for every sentence, what each word was taken for, and which rule and which row of the lexicon made each annotation. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Show which rule and which row of the lexicon made each annotation of an article.')
    .argument('<file>', 'one article, or - for standard input')
    .addOption(new Option('--sentence <number>', 'only this sentence, counted from 1').argParser(parseSentence))
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(noColorOption())
    .action(explainFile)
}

function parseSentence(written: string): number {
  const number = Number(written)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Sentences are counted from 1.')
  return number
}

async function explainFile(path: string, options: ExplainOptions): Promise<void> {
  const cutArticle = createCutter(loadLexicon())
  const paint = paintFor(options.color)
  for await (const article of openArticles([path], { outlet: options.outlet, published: options.published }).articles) {
    if ('problem' in article) {
      process.stderr.write(`${describeProblem(article.problem)}\n`)
      process.exitCode = 1
      continue
    }
    const passage = cutArticle(article.value)
    const reading = readPassage(passage)
    const asked = passage.sentences
      .map((sentence, index) => ({ sentence, number: index + 1 }))
      .filter(({ number }) => number === (options.sentence ?? number))
    if (asked.length === 0) {
      process.stderr.write(`${article.value.id}: there is no sentence ${options.sentence}; the last is ${passage.sentences.length}\n`)
      process.exitCode = 2
    }
    for (const { sentence, number } of asked) await write(`${drawSentence(sentence, number, passage, reading, paint)}\n\n`)
  }
}
