import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../schema.ts'
import type { SearchQuery } from './parse-query.ts'

/** The full text of articles as our own normalised words. One for each database; all give the same answers. */
export interface SearchIndex {
  /** Make the index where it is missing, and bring one of an older form to this one. */
  create(db: Kysely<Tables>): Promise<void>
  /** @param words The article's words in order, folded, without clitics, joined by blanks. */
  insert(db: Kysely<Tables>, article: Indexed, words: string): Promise<void>
  remove(db: Kysely<Tables>, articles: readonly Indexed[]): Promise<void>
  /** A condition on `articles.seq`. */
  matches(query: SearchQuery): RawBuilder<boolean>
  /** What is found, the newest first: what stands behind `from`, `where` and `order by`, with `articles` among the tables. */
  newest(query: SearchQuery, to?: string): Record<'from' | 'where' | 'order', RawBuilder<unknown>>
  /** A query for the number of articles that hold it, as `count`. */
  count(query: SearchQuery): RawBuilder<{ count: number }>
}

/** An article as its index knows it. */
export interface Indexed {
  readonly seq: number
  /** The first day it can have been published on, ISO. */
  readonly day: string | null
}
