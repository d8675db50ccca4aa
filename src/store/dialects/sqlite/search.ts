import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../schema.ts'
import { indexWords } from '../../search/index-words.ts'
import type { SearchQuery } from '../../search/parse-query.ts'
import type { Indexed, SearchIndex } from '../../search/search-index.ts'

/** The number of an article in its row: less than this. */
const ARTICLES = 2 ** 28
const DAY = 86_400_000
/** Days are counted from before year 1, so that none is below zero; what has no day comes before all. */
const DAYS_BEFORE_1970 = 719_528

/**
 * FTS5 over words that are already normalised: it only cuts at blanks, and keeps no second copy of the text. A row is numbered by the day of its
 * article and then by the article, so that the newest of what is found come without looking at the rest.
 */
export function createSearch(): SearchIndex {
  return {
    async create(db: Kysely<Tables>) {
      await sql`create virtual table if not exists words_by_day using fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars 'ء'")`.execute(
        db,
      )
      await moveFromOlder(db)
    },
    async insert(db, article, words) {
      await sql`insert into words_by_day (rowid, words) values (${rowOf(article)}, ${indexWords(words).join(' ')})`.execute(db)
    },
    async remove(db, articles) {
      for (const article of articles) await sql`delete from words_by_day where rowid = ${rowOf(article)}`.execute(db)
    },
    matches(query) {
      return sql<boolean>`articles.seq in (select rowid % ${sql.lit(ARTICLES)} from words_by_day where words match ${toMatch(query)})`
    },
    newest(query, to) {
      const upTo = to === undefined ? sql`` : sql` and words_by_day.rowid < ${rowOf({ seq: 0, day: to }) + ARTICLES}`
      return {
        from: sql`words_by_day cross join articles`,
        where: sql`words_by_day.words match ${toMatch(query)}${upTo} and articles.seq = words_by_day.rowid % ${sql.lit(ARTICLES)}`,
        order: sql`words_by_day.rowid desc`,
      }
    },
    count: (query) => sql`select count(*) as count from words_by_day where words match ${toMatch(query)}`,
  }
}

function rowOf({ seq, day }: Indexed): number {
  const days = day === null ? 0 : Math.floor(Date.parse(day) / DAY) + DAYS_BEFORE_1970
  return (Number.isFinite(days) ? days : 0) * ARTICLES + seq
}

/** Every word stands in quotes, so that none is taken for an operator of FTS5. */
function toMatch({ all, none }: SearchQuery): string {
  const phrase = (words: readonly string[]) => `"${indexWords(words.join(' ')).join(' ')}"`
  const wanted = all.map(phrase).join(' AND ')
  return none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(phrase).join(' OR ')})`
}

/** Rows were once numbered by the article alone. Its words are read back from the index itself. */
async function moveFromOlder(db: Kysely<Tables>): Promise<void> {
  const { rows: older } = await sql`select name from sqlite_master where name = 'article_words'`.execute(db)
  if (older.length === 0) return
  await sql`create virtual table temp.older_words using fts5vocab('main', 'article_words', 'instance')`.execute(db)
  await sql`insert into words_by_day (rowid, words)
    select coalesce(cast(julianday(published_from) - julianday('0001-01-01') + 366 as integer), 0) * ${sql.lit(ARTICLES)} + seq, words
    from (select doc, group_concat(term, ' ' order by "offset") as words from temp.older_words group by doc)
    join articles on articles.seq = doc order by 1`.execute(db)
  await sql`drop table temp.older_words`.execute(db)
  await sql`drop table article_words`.execute(db)
}
