import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Columns of the lexicon's tables that the pages show; the rest stays out of the bundle. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'event-kinds.tsv': ['kind', 'arabic', 'english', 'plover'],
}

/** Tab-separated tables as modules: `import rows from './x.tsv'` gives the cells of every row below the heading. */
export function tables(): Plugin {
  return {
    name: 'tables',
    enforce: 'pre',
    load(id) {
      const [path = ''] = id.split('?')
      if (!path.endsWith('.tsv')) return null
      return `export default ${JSON.stringify(readTable(path))}`
    },
  }
}

/** @throws {Error} naming the line that has another number of cells than the heading. */
function readTable(path: string): string[][] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ cells: line.split('\t'), number: index + 1 }))
    .filter(({ cells: [first = ''] }) => first !== '' && !first.startsWith('#'))
  const [heading, ...rows] = lines
  if (!heading) throw new Error(`${path}: give it a heading and rows`)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const columns = (SHOWN[name] ?? heading.cells).map((column) => heading.cells.indexOf(column))
  return rows.map(({ cells, number }) => {
    if (cells.length !== heading.cells.length) throw new Error(`${path}:${number}: expected ${heading.cells.length} cells`)
    return columns.map((column) => cells[column] ?? '')
  })
}
