import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadGold } from '../scripts/score/gold.ts'
import type { Article } from '../src/index.ts'
import { toArticle } from '../src/ingest/found-article.ts'
import { readRecord } from '../src/ingest/record.ts'

const REAL = fileURLToPath(new URL('../../shared/data/news/articles.jsonl', import.meta.url))
/** As many articles as are measured where the real ones are not there. */
const ENOUGH = 2_000

/** Real articles where they stand beside the project; else those of `corpus/`, again and again. */
export function loadArticles(): { readonly articles: readonly Article[]; readonly from: string } {
  if (existsSync(REAL)) {
    const lines = readFileSync(REAL, 'utf8').split('\n')
    const found = lines.flatMap((line, index) => (line === '' ? [] : readRecord(line, 'articles.jsonl', index + 1)))
    return { articles: found.flatMap((each) => ('value' in each ? [toArticle(each.value, {})] : [])), from: 'real articles' }
  }
  const corpus = loadGold().map(({ article }) => article)
  const articles = Array.from({ length: ENOUGH }, (_, index) => corpus[index % corpus.length]).filter((article) => article !== undefined)
  return { articles, from: 'the articles of corpus/, repeated' }
}
