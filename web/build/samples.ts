import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const MODULE = 'virtual:samples'
const FOLDER = fileURLToPath(new URL('../../samples/', import.meta.url))

interface Listed {
  readonly file: string
  readonly outlet: string
  readonly published: string
}

/** The articles of `samples/` as a module, so that there is something to read at once. */
export function samples(): Plugin {
  return {
    name: 'samples',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      const listed = readFileSync(`${FOLDER}index.jsonl`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Listed)
      const read = listed.map(({ file, outlet, published }) => ({
        outlet,
        published,
        text: readFileSync(`${FOLDER}${file}`, 'utf8').trim(),
      }))
      return `export default ${JSON.stringify(read)}`
    },
  }
}
