/** Write the pages that are made from the code and the lexicon: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateDocs } from './docs/generated.ts'

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
for (const [name, page] of generateDocs((each) => readFileSync(pathOf(each), 'utf8'))) {
  writeFileSync(pathOf(name), page)
  process.stdout.write(`${name}\n`)
}
