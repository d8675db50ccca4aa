import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../schema.ts'
import type { SearchQuery } from './parse-query.ts'

/** The full text of articles as our own normalised words. One for each database; all give the same answers. */
export interface SearchIndex {
  /** Make the index where it is missing. */
  create(db: Kysely<Tables>): Promise<void>
  /** @param words The article's words in order, folded, without clitics, joined by blanks. */
  insert(db: Kysely<Tables>, article: number, words: string): Promise<void>
  remove(db: Kysely<Tables>, articles: readonly number[]): Promise<void>
  /** A condition on `articles.seq`. */
  matches(query: SearchQuery): RawBuilder<boolean>
}
