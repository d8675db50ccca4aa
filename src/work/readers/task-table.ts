import { openPage } from '../../ingest/web.ts'
import type { Passage } from '../../reading/passage.ts'
import { readPassage } from '../../reading/read.ts'
import { createEntryReader, findHighlights, keyOfArticle, openStore, parseQuery, type Store, searchWords } from '../../store/index.ts'
import type { Article } from '../../text/article.ts'
import type { Tasks } from './tasks.ts'

/** The tasks over one lexicon: in a thread, or where a test wants no threads. `reader` is kept beside what is added. `close` closes the records they opened. */
export function createTasks(cut: (article: Article) => Passage, reader = ''): Tasks & { close(): Promise<void> } {
  const readEntry = createEntryReader(cut, reader)
  const wordsOf = (text: string) => searchWords(cut({ id: 'query', text }))
  const stores = new Map<string, Promise<Store>>()
  const storeAt = (address: string): Promise<Store> => {
    const open = stores.get(address) ?? openStore(address)
    stores.set(address, open)
    return open
  }
  return {
    read: (article) => readPassage(cut(article)),
    open: openPage,
    parse: (typed) => parseQuery(typed, (text) => wordsOf(text).map(({ form }) => form)),
    mark: ({ texts, query }) => texts.map((text) => findHighlights(wordsOf(text), query)),
    async add({ address, articles, at }) {
      const store = await storeAt(address)
      const byKey = new Map(articles.map((article) => [keyOfArticle(article), article]))
      for (const key of await store.known([...byKey.keys()])) byKey.delete(key)
      const { added, revised, known } = await store.add([...byKey.values()].map(readEntry), at)
      return { added, revised, known: known + articles.length - byKey.size }
    },
    correct: async ({ address, correction }) => (await storeAt(address)).correct(correction),
    async close() {
      for (const store of stores.values()) await (await store).close()
    },
  }
}
