import type { Published, Reading } from '../reading/types.ts'
import type { ArticleKey, RecordedEvent } from '../record/types.ts'

/** What was read in an article, as far as formats and redaction need it. */
export type ArticleReading = Pick<Reading, 'parts' | 'mentions' | 'entities' | 'quotes' | 'events'>

/** An article that tells an event: where it stands, its text and what was read in it. */
export interface SourcedArticle {
  readonly key: ArticleKey
  readonly outlet?: string
  readonly url?: string
  readonly title: string
  readonly published?: Published
  readonly text: string
  readonly reading: ArticleReading
}

/** An event with the articles that its reports stand in. */
export interface SourcedEvent {
  readonly event: RecordedEvent
  readonly articles: ReadonlyMap<ArticleKey, SourcedArticle>
}

/** What a kind of event is called and how other schemes code it: a row of `event-kinds.tsv`. */
export interface KindCodes {
  readonly kind: string
  readonly arabic: string
  readonly english: string
  readonly plover: string | undefined
  readonly mode: string | undefined
  readonly cameo: string | undefined
}

/** The tables an export needs, handed in. */
export interface ExportTables {
  readonly kinds: ReadonlyMap<string, KindCodes>
  /** English names of countries by ISO 3166 alpha-2. */
  readonly countries: ReadonlyMap<string, string>
  /** «status.planned» → «مقرر» or "planned", in the language of the export. */
  readonly labels: ReadonlyMap<string, string>
}

export interface ExportOptions {
  readonly tables: ExportTables
  /** The language of titles and labels; quoted words stay Arabic. */
  readonly language: 'ar' | 'en'
  /** When, ISO with seconds and Z: an export has no clock of its own. */
  readonly at: string
  /** Isnad's version, for formats that say what made them. */
  readonly version: string
  /** Where the record is served, without a slash at its end: every row then links back to it. */
  readonly baseUrl?: string
  /** A byte order mark before CSV, which Excel asks for. */
  readonly bom?: boolean
}

export type Chunk = string | Uint8Array
export type Events = AsyncIterable<SourcedEvent> | Iterable<SourcedEvent>

interface FormatFacts {
  /** What it is asked for by. */
  readonly name: string
  readonly title: string
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  /** For whom and with which reader it is made. */
  readonly use: string
  /** What of the record it cannot say, and what it leaves out for that. */
  readonly leavesOut: string
}

/** A format that is written from events. */
export interface EventFormat extends FormatFacts {
  readonly of: 'events'
  /** It holds one event at a time, however long the export is. */
  readonly streaming: boolean
  write(events: Events, options: ExportOptions): AsyncGenerator<Chunk>
}

/** A file of an article's own, named without a folder. */
export interface ExportedFile {
  readonly name: string
  readonly content: string
}

/** A format that has files of its own for each article. */
export interface ArticleFormat extends FormatFacts {
  readonly of: 'articles'
  files(article: SourcedArticle, options: ExportOptions): readonly ExportedFile[]
}

export type ExportFormat = EventFormat | ArticleFormat
