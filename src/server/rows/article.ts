import type { Browse, StoredArticle } from '../../store/index.ts'
import type { ArticleDetail, Published } from '../contract/index.ts'
import { present } from './present.ts'

type Listed = Awaited<ReturnType<Browse['articles']>>[number]
type Context = Awaited<ReturnType<Browse['around']>>

/** An article without its text. */
export function toArticleSummary(row: Omit<Listed, 'events'>) {
  const { key, title, outlet, url, published_from: from, published_to: to, published_basis: basis, version, superseded_by, added_at } = row
  const published = from !== null && to !== null && basis !== null ? { from, to, basis: basis as Published['basis'] } : null
  return { key, title, version, addedAt: added_at, ...present({ outlet, url, published, supersededBy: superseded_by }) }
}

export function toArticleDetail(article: StoredArticle, { tells, copies, versions }: Context): ArticleDetail {
  return {
    ...toArticleSummary(article),
    text: article.text,
    sourceId: article.source_id,
    lexicon: article.reading.lexicon,
    tells: tells.map(({ id, event, kind, status, start_offset: start, end_offset: end, index }) => {
      return { report: id, event, index, kind, status, trigger: { start, end } }
    }),
    copies: copies.map(({ outlet, ...copy }) => ({ ...copy, ...present({ outlet }) })),
    versions: versions.map(({ key, version, added_at }) => ({ key, version, addedAt: added_at })),
  }
}
