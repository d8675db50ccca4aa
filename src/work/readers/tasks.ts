import type { Fetched } from '../../ingest/fetch/fetcher.ts'
import type { Ingested } from '../../ingest/problem.ts'
import type { Reading, Span } from '../../reading/types.ts'
import type { Added, NewCorrection, SearchQuery } from '../../store/index.ts'
import type { Article } from '../../text/article.ts'

/** A text to be searched in, and what is looked for. */
export interface MarkTask {
  readonly texts: readonly string[]
  readonly query: SearchQuery
}

/** Articles to be added to the record at an address. */
export interface AddTask {
  readonly address: string
  readonly articles: readonly Article[]
  /** When, ISO. */
  readonly at: string
}

/** A correction of the record at an address. */
export interface CorrectTask {
  readonly address: string
  readonly correction: NewCorrection
}

/** What a reading thread can be asked, by name: what goes in and what comes out is plain data. */
export interface Tasks {
  read(article: Article): Reading
  /** The article of a page as it was fetched, taken out of its markup. */
  open(page: Fetched): Ingested<Article>
  /** What a person typed, as the index has it; undefined where nothing is asked for. */
  parse(typed: string): SearchQuery | undefined
  /** Where the query's phrases stand, text by text. */
  mark(task: MarkTask): Span[][]
  add(task: AddTask): Promise<Added>
  /** @returns its id. */
  correct(task: CorrectTask): Promise<string>
}
