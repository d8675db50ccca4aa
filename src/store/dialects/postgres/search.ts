import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../schema.ts'
import { indexWords } from '../../search/index-words.ts'
import type { SearchQuery } from '../../search/parse-query.ts'
import type { SearchIndex } from '../../search/search-index.ts'

/** A `tsvector` keeps at most 256 places of a word, so that no piece is longer. */
const PIECE = 256
/** Pieces overlap by so many words: no phrase that a query can hold is cut in two. */
const OVERLAP = 128

/** A `tsvector` for each piece of an article, made of our own words: no parser, dictionary or stop word of the server comes near them. */
export function createSearch(): SearchIndex {
  return {
    async create(db: Kysely<Tables>) {
      await sql`create table if not exists article_words (article integer not null, words tsvector not null)`.execute(db)
      await sql`create index if not exists article_words_by_article on article_words (article)`.execute(db)
      await sql`create index if not exists article_words_by_words on article_words using gin (words)`.execute(db)
    },
    async insert(db, { seq: article }, words) {
      for (const piece of inPieces(indexWords(words))) {
        await sql`insert into article_words (article, words) values (${article}, ${toVector(piece)}::tsvector)`.execute(db)
      }
    },
    async remove(db, articles) {
      for (const { seq: article } of articles) await sql`delete from article_words where article = ${article}`.execute(db)
    },
    matches({ all, none }: SearchQuery) {
      const holds = (phrase: readonly string[]) =>
        sql<boolean>`articles.seq in (select article from article_words where words @@ ${toQuery(phrase)}::tsquery)`
      const wanted = all.map(holds)
      const unwanted = none.map((phrase) => sql<boolean>`not ${holds(phrase)}`)
      return sql<boolean>`(${sql.join([...wanted, ...unwanted], sql` and `)})`
    },
    newest(query) {
      return { from: sql`articles`, where: this.matches(query), order: sql`coalesce(published_from, '') desc, seq desc` }
    },
    count(query) {
      return sql`select count(*) as count from articles where ${this.matches(query)}`
    },
  }
}

function* inPieces(words: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from === 0 || from + OVERLAP < words.length; from += PIECE - OVERLAP) yield words.slice(from, from + PIECE)
}

const quote = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
const toVector = (words: readonly string[]) => words.map((word, index) => `${quote(word)}:${index + 1}`).join(' ')
const toQuery = (phrase: readonly string[]) => indexWords(phrase.join(' ')).map(quote).join(' <-> ')
