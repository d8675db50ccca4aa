// Adds articles in small batches to the store named by the first argument and says the keys of each batch when it is kept. Is killed.
import { loadLexicon } from '../../src/load/lexicon-files.ts'
import { createCutter } from '../../src/reading/reader.ts'
import { keyOfArticle } from '../../src/store/add/article-key.ts'
import { createEntryReader } from '../../src/store/add/read-entry.ts'
import { openStore } from '../../src/store/open-store.ts'
import { makeArticles } from './make-articles.ts'

const [address = '', count = '0'] = process.argv.slice(2)
const BATCH = 5
const read = createEntryReader(createCutter(loadLexicon()))
const store = await openStore(address)
const articles = makeArticles(Number(count))
const known = await store.known(articles.map(keyOfArticle))
const open = articles.filter((article) => !known.has(keyOfArticle(article)))
process.stdout.write('ready\n')
for (let from = 0; from < open.length; from += BATCH) {
  const batch = open.slice(from, from + BATCH).map(read)
  await store.add(batch, '2025-08-02T10:00:00Z')
  process.stdout.write(`${batch.map(({ key }) => key).join(' ')}\n`)
}
await store.close()
