import { type FoundArticle, toArticle } from '../../ingest/found-article.ts'
import { describeProblem, type Ingested, type Problem } from '../../ingest/problem.ts'
import { loadLexicon } from '../../load/lexicon-files.ts'
import { readerVersion } from '../../load/reader-version.ts'
import { createCutter } from '../../reading/reader.ts'
import type { Added, Entry, Store } from '../../store/index.ts'
import type { Article } from '../../text/article.ts'

/** What a run has done so far. */
export type Total = Added & { readonly problems: number }

/** Takes in articles and problems, and puts them into the record a batch at a time. */
export interface Adder {
  take(found: Ingested<FoundArticle>): Promise<void>
  /** Put in what waits: after it, all that was taken is in the record. */
  flush(): Promise<void>
  total(): Total
}

export interface AdderOptions {
  /** So many articles go in together: what is lost to a power cut at the most, and what memory holds. */
  readonly batch: number
  /** Keep what each article was taken from, byte for byte. */
  readonly keepOriginals: boolean
}

/** So many problems of one kind are shown as they come; all are written down. */
const MOST_SHOWN = 20

/** The lexicon is compiled when the first new article comes, once for the process. */
let reader: ((article: Article) => Entry) | undefined

export async function createAdder(store: Store, { batch, keepOriginals }: AdderOptions): Promise<Adder> {
  const { createEntryReader, keyOfArticle } = await import('../../store/index.ts')
  const read = (article: Article) => {
    reader ??= createEntryReader(createCutter(loadLexicon()), readerVersion())
    return reader(article)
  }
  const total = { added: 0, revised: 0, known: 0, problems: 0 }
  const show = createProblemShower()
  let waiting: FoundArticle[] = []
  let problems: Problem[] = []

  /** Only what is new is read: passing over known articles costs no reading. */
  const addWaiting = async (at: string): Promise<void> => {
    const fixed = waiting.map((found) => ({ found, article: toArticle(found, {}) }))
    const byKey = new Map(fixed.map((each) => [keyOfArticle(each.article), each]))
    for (const key of await store.known([...byKey.keys()])) byKey.delete(key)
    const entries = [...byKey.values()].map(({ article, found }) => withOriginal(read(article), found, keepOriginals))
    const { added, revised, known } = await store.add(entries, at)
    total.added += added
    total.revised += revised
    total.known += known + waiting.length - byKey.size
  }
  const flush = async () => {
    const at = new Date().toISOString()
    if (waiting.length > 0) await addWaiting(at)
    if (problems.length > 0) await store.note(problems, at)
    total.problems += problems.length
    waiting = []
    problems = []
    showProgress(total)
  }
  return {
    async take(found) {
      if ('problem' in found) {
        show(found.problem)
        problems.push(found.problem)
      } else waiting.push(found.value)
      if (waiting.length >= batch || problems.length >= batch) await flush()
    },
    flush,
    total: () => total,
  }
}

function withOriginal(entry: Entry, { original, byline }: FoundArticle, keepOriginals: boolean): Entry {
  return original && keepOriginals ? { ...entry, original: { ...original, byline } } : entry
}

function createProblemShower(): (problem: Problem) => void {
  const shown = new Map<string, number>()
  return (problem) => {
    const count = (shown.get(problem.code) ?? 0) + 1
    shown.set(problem.code, count)
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
    if (count <= MOST_SHOWN) process.stderr.write(`${describeProblem(problem)}\n`)
    else if (count === MOST_SHOWN + 1) process.stderr.write(`… more of these are listed by isnad problems [${problem.code}]\n`)
  }
}

function showProgress({ added, known, problems }: Total): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${added} added, ${known} known, ${problems} problems`)
}
