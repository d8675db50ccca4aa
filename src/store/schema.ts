/** The tables, as Kysely knows them. Columns are portable: text, whole numbers and floats; JSON is kept as text. */
export interface Tables {
  meta: { key: string; value: string }
  articles: ArticleRow
  readings: ReadingRow
  reports: ReportRow
  report_keys: { key: number; report: number }
  joins: { one: number; other: number; points: number; reasons: string }
  copy_keys: { key: number; article: number }
  copies: { one: number; other: number; share: number; why: string }
  events: EventRow
  event_values: EventValueRow
  event_origins: { event: string; key: string; name: string; anonymous: number; reports: number; reasons: string }
  event_terms: { term: number; day: string; origins: number; articles: number; event: string }
  disagreements: { event: string; slot: string; relation: string; one: string; other: string; why: string }
  people_seen: PersonRow
  sources_seen: SourceRow
  corrections: CorrectionRow
  problems: ProblemRow
  originals: OriginalRow
  article_originals: { article: string; original: string; address: string; byline: string | null }
  feeds: FeedRow
  feed_items: { feed: string; item: string; fingerprint: string }
  taken_files: { path: string; fingerprint: string; taken_at: string }
}

export interface ArticleRow {
  seq: number
  /** Made from what the article says of itself and its text. */
  key: string
  /** What the source calls it. */
  source_id: string
  outlet: string | null
  url: string | null
  title: string
  published_from: string | null
  published_to: string | null
  published_basis: string | null
  text: string
  text_hash: string
  /** 1 for the first version of what stands at one address. */
  version: number
  /** The key of the version that took its place. */
  superseded_by: string | null
  sketch: string
  added_at: string
}

export interface ReadingRow {
  article: number
  lexicon: string
  /** What read it: see `readerVersion`; '' for what was read before that was kept. */
  reader: string
  /** The reading without its text, sentences and tokens, which follow from the text: JSON, deflated (RFC 1951). */
  reading: Uint8Array
}

export interface ReportRow {
  seq: number
  id: string
  article: number
  event: string
  kind: string
  status: string
  retold: number
  day_from: string | null
  day_to: string | null
  day_stated: number
  published: string | null
  outlet: string | null
  /** «BBC Arabic ← Reuters ← a diplomat», nearest first. */
  chain: string
  origin: string
  excerpt: string
  start_offset: number
  end_offset: number
  /** The telling but for the excerpt: JSON, deflated (RFC 1951). */
  telling: Uint8Array
}

export interface EventRow {
  id: string
  kind: string
  status: string
  day_from: string | null
  day_to: string | null
  day_stated: number
  first_published: string | null
  last_published: string | null
  place: string | null
  country: string | null
  latitude: number | null
  longitude: number | null
  place_precision: string | null
  killed_min: number | null
  killed_max: number | null
  injured_min: number | null
  injured_max: number | null
  reports: number
  articles: number
  outlets: number
  origins: number
  anonymous_only: number
  retold_only: number
  conflicts: number
  revisions: number
  denials: number
  rejected: number
  title: string
}

/** One reported value of one slot. */
export interface EventValueRow {
  event: string
  slot: string
  role: string | null
  key: string | null
  name: string
  english: string | null
  folded: string
  country: string | null
  reports: number
  origins: number
  verdict: string | null
}

export interface PersonRow {
  article: number
  key: string
  name: string
  english: string | null
  folded: string
  country: string | null
  role: string | null
}

/** One link of a report's chain, nearest to the reader first. */
export interface SourceRow {
  report: number
  position: number
  key: string | null
  name: string
  english: string | null
  folded: string
  identity: string
  kind: string
  stance: string
}

export interface CorrectionRow {
  seq: number
  event: string
  verdict: string
  slot: string | null
  value: string | null
  instead: string | null
  other: string | null
  reports: string | null
  apart_from: string | null
  correction: string | null
  by: string
  at: string
  why: string
}

export interface ProblemRow {
  seq: number
  code: string
  file: string
  line: number | null
  detail: string | null
  seen_at: string
}

/** What an article was taken from, byte for byte. */
export interface OriginalRow {
  /** SHA-256 of the bytes as they came, in hexadecimal. */
  hash: string
  media_type: string
  /** Length of the bytes as they came. */
  size: number
  /** The bytes, gzipped. */
  bytes: Uint8Array
  kept_at: string
}

/** How far a feed has been followed. Times are ISO, in UTC. */
export interface FeedRow {
  address: string
  title: string | null
  /** What the server said last, for the next conditional request. */
  etag: string | null
  last_modified: string | null
  checked_at: string
  due_at: string
  /** How often it failed in a row. */
  failures: number
}
