import type { RecordedEvent } from '../../record/types.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { titleOf } from '../facts/wording.ts'
import type { ExportOptions, SourcedArticle, SourcedEvent } from '../types.ts'

/** An event as a program gets it: the whole record of it, its articles, and the words that carry each report. `schema/event.json` describes it. */
export interface EventLine extends RecordedEvent {
  readonly link?: string
  readonly title: string
  readonly articles: readonly Omit<SourcedArticle, 'text' | 'reading'>[]
  /** The words of each report, in the order of `reports`. */
  readonly quotes: readonly string[]
  readonly coding: 'machine'
  readonly version: string
}

export function toEventLine(sourced: SourcedEvent, options: ExportOptions): EventLine {
  const { event, articles } = sourced
  const link = eventLink(event.id, options)
  return {
    ...event,
    ...(link === undefined ? {} : { link }),
    title: titleOf(event, options),
    articles: [...articles.values()].map(({ text: _text, reading: _reading, ...article }) => article),
    quotes: evidenceOf(sourced).map(({ quote }) => quote),
    coding: 'machine',
    version: options.version,
  }
}
