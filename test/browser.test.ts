import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { createReader } from '../src/index.ts'
import { loadLexicon, readLexiconFiles } from '../src/load/index.ts'
import { readCorpus } from './corpus.ts'
import { ROOT } from './shared-data.ts'

/** The reader as one script, as a page would load it. */
async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: join(ROOT, 'src', 'index.ts'), formats: ['iife'], name: 'isnad' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output[0].code
}

test('the reader runs where there is no Node and no DOM, and reads the same there', async () => {
  const [article] = readCorpus()
  const realm = createContext({ files: JSON.stringify([...readLexiconFiles()]), article: JSON.stringify(article) })
  const script = `${await bundle()}
    for (const name of ['process', 'require', 'Buffer', 'fetch', 'document', 'window', 'setTimeout']) {
      if (name in globalThis) throw new Error(name + ' is there')
    }
    const reader = isnad.createReader(isnad.compileLexicon(new Map(JSON.parse(files))))
    JSON.stringify(reader.read(JSON.parse(article)))`
  expect(runInContext(script, realm)).toBe(JSON.stringify(article && createReader(loadLexicon()).read(article)))
})
