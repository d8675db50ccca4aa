import { type Feed, readFeed } from './feed.ts'
import type { FoundArticle } from './found-article.ts'
import type { Ingested } from './problem.ts'
import { readRecord, toRecord } from './record.ts'

/** The articles of one JSON document: an article, a list of them, ninjs, a JSON feed. */
export function readJsonDocument(text: string, file: string): Ingested<FoundArticle>[] {
  const feed = readFeed(text)
  if (feed) return fromFeed(feed, file)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return readRecord(text, file)
  }
  const list = Array.isArray(document) ? document : [document]
  return list.flatMap((each, index) => toRecord(each, file, list.length > 1 ? index + 1 : undefined))
}

/** The items of a feed that is a file: their pages are not fetched. */
export function fromFeed({ items }: Feed, file: string): Ingested<FoundArticle>[] {
  if (items.length === 0) return [{ problem: { code: 'nothing-inside', file } }]
  return items.map(({ id, article }) => (article.text === '' ? { problem: { code: 'no-text', file, detail: id } } : { value: article }))
}
