// The inside of a reading thread: it holds the compiled lexicon, so that no request waits for a text to be read.
import { loadLexicon } from '../../load/lexicon-files.ts'
import { readPassage } from '../../reading/read.ts'
import { createCutter } from '../../reading/reader.ts'
import { createEntryReader, findHighlights, keyOfArticle, openStore, parseQuery, type Store, searchWords } from '../../store/index.ts'
import type { Tasks } from './tasks.ts'

const cut = createCutter(loadLexicon())
const readEntry = createEntryReader(cut)
const wordsOf = (text: string) => searchWords(cut({ id: 'query', text }))
const stores = new Map<string, Promise<Store>>()

export const read: Tasks['read'] = (article) => readPassage(cut(article))

export const parse: Tasks['parse'] = (typed) => parseQuery(typed, (text) => wordsOf(text).map(({ form }) => form))

export const mark: Tasks['mark'] = ({ texts, query }) => texts.map((text) => findHighlights(wordsOf(text), query))

export const add: Tasks['add'] = async ({ address, articles, at }) => {
  const store = await storeAt(address)
  const byKey = new Map(articles.map((article) => [keyOfArticle(article), article]))
  for (const key of await store.known([...byKey.keys()])) byKey.delete(key)
  const { added, revised, known } = await store.add([...byKey.values()].map(readEntry), at)
  return { added, revised, known: known + articles.length - byKey.size }
}

export const correct: Tasks['correct'] = async ({ address, correction }) => (await storeAt(address)).correct(correction)

function storeAt(address: string): Promise<Store> {
  const open = stores.get(address) ?? openStore(address)
  stores.set(address, open)
  return open
}
