import { createProgram } from '../../src/cli/program.ts'
import { compileLexicon } from '../../src/index.ts'
import { readLexiconFiles } from '../../src/load/index.ts'
import { drawCli } from './draw-cli.ts'
import { drawEvents } from './draw-events.ts'
import { drawExample } from './draw-example.ts'
import { drawExports } from './draw-exports.ts'
import { drawStore } from './draw-store.ts'
import { drawTables } from './draw-tables.ts'

/** Lines of a page between which everything is made here. */
const TABLES = ['<!-- tables: made by `npm run docs`; the words are the first comment of each table -->', '<!-- end of tables -->'] as const
const EXAMPLE = ['<!-- example: made by `npm run docs` -->', '<!-- end of example -->'] as const

/** Every generated page by its path, as it should be. @param read The text of a file of the project. */
export function generateDocs(read: (path: string) => string): ReadonlyMap<string, string> {
  const files = readLexiconFiles()
  const lexicon = compileLexicon(files)
  return new Map([
    ['docs/events.md', drawEvents(lexicon)],
    ['docs/cli.md', drawCli(createProgram())],
    ['docs/exports.md', drawExports()],
    ['docs/store.md', drawStore()],
    ['lexicon/README.md', fill(read('lexicon/README.md'), TABLES, drawTables(files))],
    ['README.md', fill(read('README.md'), EXAMPLE, drawExample(lexicon, files))],
  ])
}

function fill(page: string, [begin, end]: readonly [string, string], made: string): string {
  const [before, after] = [page.indexOf(begin), page.indexOf(end)]
  if (before < 0 || after < 0) throw new Error(`a generated page has lost its lines «${begin}» and «${end}»`)
  return `${page.slice(0, before)}${begin}\n${made}\n${page.slice(after)}`
}
