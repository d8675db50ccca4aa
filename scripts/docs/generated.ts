import { createProgram } from '../../src/cli/program.ts'
import { compileLexicon } from '../../src/index.ts'
import { readLexiconFiles } from '../../src/load/index.ts'
import { drawCli } from './draw-cli.ts'
import { drawEvents } from './draw-events.ts'
import { drawTables } from './draw-tables.ts'

const BEGIN = '<!-- tables: made by `npm run docs`; the words are the first comment of each table -->'
const END = '<!-- end of tables -->'

/** Every generated page by its path, as it should be. @param read The text of a file of the project. */
export function generateDocs(read: (path: string) => string): ReadonlyMap<string, string> {
  const files = readLexiconFiles()
  return new Map([
    ['docs/events.md', drawEvents(compileLexicon(files))],
    ['docs/cli.md', drawCli(createProgram())],
    ['lexicon/README.md', between(read('lexicon/README.md'), drawTables(files))],
  ])
}

function between(page: string, tables: string): string {
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (before < 0 || after < 0) throw new Error(`lexicon/README.md has lost its lines «${BEGIN}» and «${END}»`)
  return `${page.slice(0, before)}${BEGIN}\n${tables}\n${page.slice(after)}`
}
