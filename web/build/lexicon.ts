import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const MODULE = 'virtual:lexicon'
const FOLDER = fileURLToPath(new URL('../../lexicon/', import.meta.url))

/** The lexicon's files as one module, for the reader that runs in the browser: `[name, text]` of each table. */
export function lexicon(): Plugin {
  return {
    name: 'lexicon',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      const names = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'))
      const files = names.map((name) => [name.slice(0, -'.tsv'.length), readFileSync(`${FOLDER}${name}`, 'utf8')])
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(files))})`
    },
  }
}
