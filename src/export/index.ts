/** The record handed on: every format behind one table. Pure: it runs in Node and in a browser alike. */
export { type Reference, referencesOf } from './citation/reference.ts'
export { CITATION_STYLES, type CitationStyle } from './citation/styles.ts'
export { datedEvents } from './dated-events.ts'
export { FORMATS, findFormat } from './formats.ts'
export type { EventLine } from './jsonl/to-line.ts'
export { redactArticle } from './redact/redact-article.ts'
export { redactEvents } from './redact/redact-events.ts'
export { type KeptArticle, sourceEvents, toSourcedArticle } from './source-events.ts'
export type {
  ArticleFormat,
  ArticleReading,
  Chunk,
  EventFormat,
  Events,
  ExportedFile,
  ExportFormat,
  ExportOptions,
  ExportTables,
  KindCodes,
  SourcedArticle,
  SourcedEvent,
} from './types.ts'
