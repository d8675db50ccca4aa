import { readFileSync } from 'node:fs'
import { Finder } from '../src/lexicon/finder.ts'
import { loadLexicon } from '../src/load/lexicon-files.ts'
import { cut } from '../src/reading/cut.ts'
import type { Passage } from '../src/reading/passage.ts'
import { WordMemory } from '../src/reading/syntax/word-facts.ts'
import type { Article } from '../src/text/article.ts'

/**
 * The rows of a table of cases that stands beside a test; its first line names the columns.
 *
 * @param beside `import.meta.url` of the test.
 */
export function readCases<Column extends string>(beside: string, file: string, ...columns: readonly Column[]): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(file, beside), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (head !== columns.join('\t')) throw new Error(`${file}: expected the columns ${columns.join(', ')}`)
  return lines.map((line) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) throw new Error(`${file}: expected ${columns.length} cells in «${line}»`)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>
  })
}

export const lexicon = loadLexicon()
const finder = new Finder(lexicon.automaton)
const memory = new WordMemory(lexicon)

/** An article cut and looked up, as a layer gets it: all of it body where nothing else is said. */
export function passageOf(text: string, article: Partial<Article> = {}): Passage {
  return cut({ id: 'case', text, parts: [{ part: 'body', start: 0, end: text.length }], ...article }, lexicon, finder, memory)
}
