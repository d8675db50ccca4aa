/**
 * How the record grows: `node bench/growth.ts [--steps 10000,50000,200000] [--db FILE]`.
 *
 * At each size: milliseconds an article to add (with all merging) and to merge alone, bytes an article, how long questions take; at the end the
 * same rows as plain inserts. Times are of the processor, so that what else the machine does is not in them. Prints the tables of docs/performance.md.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadLexicon } from '../src/load/lexicon-files.ts'
import { createCutter } from '../src/reading/reader.ts'
import { createEntryReader, type Entry } from '../src/store/add/read-entry.ts'
import { openStore } from '../src/store/open-store.ts'
import { searchWords } from '../src/store/search/search-words.ts'
import { loadArticles } from './articles.ts'
import { measureAsking, sharesOf, type Waited } from './growth/measure-asking.ts'
import { measureMerging } from './growth/measure-merging.ts'
import { insertPlainly } from './growth/plain-inserts.ts'
import { processorTime } from './growth/processor-time.ts'
import { renamed } from './growth/renamed.ts'

const { values } = parseArgs({ options: { steps: { type: 'string', default: '10000,50000,200000' }, db: { type: 'string' } } })
const steps = values.steps.split(',').map(Number)
const BATCH = 50
/** The last so many articles of a step are what its times are taken from. */
const MEASURED = 2500

const folder = mkdtempSync(join(tmpdir(), 'isnad-growth-'))
const db = values.db ?? join(folder, 'record.db')
const cut = createCutter(loadLexicon())
const read = createEntryReader(cut)
const toWords = (text: string) => searchWords(cut({ id: 'query', text })).map(({ form }) => form)
const { articles } = loadArticles()
const store = await openStore(db)

const waited = ({ p50, p95 }: Waited) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`
const started = processorTime()
const entries = articles.map(read)
process.stdout.write(`Reading: ${((processorTime() - started) / entries.length).toFixed(2)} ms an article.\n\n`)
process.stdout.write('| articles | add | merge | kB | search | list | event |\n')
process.stdout.write('| --: | --: | --: | --: | --: | --: | --: |\n')
let kept = 0
for (const step of steps) {
  const adding: number[] = []
  while (kept < step) {
    const batch = takeBatch(kept, Math.min(BATCH, step - kept))
    const before = processorTime()
    await store.add(batch, '2026-01-01T00:00:00Z')
    if (kept >= step - MEASURED) adding.push((processorTime() - before) / batch.length)
    kept += batch.length
  }
  const { search, list, event } = await measureAsking(store, toWords)
  const merge = await measureMerging(db)
  const kilobytes = statSync(db).size / kept / 1000
  const cells = [kept, waited(sharesOf(adding)), waited(merge), kilobytes.toFixed(0), waited(search), waited(list), waited(event)]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
const plain = insertPlainly(db, join(folder, 'plain.db'), Math.min(MEASURED, kept))
process.stdout.write(
  `\nPlain inserts of the same rows: ${plain.toFixed(2)} ms an article; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.\n`,
)
await store.close()
rmSync(folder, { recursive: true, force: true })

/** The archive goes on and on: each time round, other people in later years. */
function takeBatch(from: number, count: number): Entry[] {
  return Array.from({ length: count }, (_, offset) => from + offset).flatMap((index) => {
    const entry = entries[index % entries.length]
    return entry ? [renamed(entry, Math.floor(index / entries.length))] : []
  })
}
