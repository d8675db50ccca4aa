import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../schema.ts'
import { indexWords } from '../../search/index-words.ts'
import type { SearchQuery } from '../../search/parse-query.ts'
import type { SearchIndex } from '../../search/search-index.ts'

/** FTS5 over words that are already normalised: it only cuts at blanks, and keeps no second copy of the text. */
export function createSearch(): SearchIndex {
  return {
    async create(db: Kysely<Tables>) {
      await sql`create virtual table if not exists article_words using fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars 'ء'")`.execute(
        db,
      )
    },
    async insert(db, article, words) {
      await sql`insert into article_words (rowid, words) values (${article}, ${indexWords(words).join(' ')})`.execute(db)
    },
    async remove(db, articles) {
      for (const article of articles) await sql`delete from article_words where rowid = ${article}`.execute(db)
    },
    matches(query) {
      return sql<boolean>`articles.seq in (select rowid from article_words where article_words match ${toMatch(query)})`
    },
  }
}

/** Every word stands in quotes, so that none is taken for an operator of FTS5. */
function toMatch({ all, none }: SearchQuery): string {
  const phrase = (words: readonly string[]) => `"${indexWords(words.join(' ')).join(' ')}"`
  const wanted = all.map(phrase).join(' AND ')
  return none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(phrase).join(' OR ')})`
}
