import type { Span } from '../../reading/types.ts'
import type { Report } from '../../record/types.ts'
import type { SourcedArticle, SourcedEvent } from '../types.ts'

/** The words that carry a report, and where they stand. */
export interface Evidence {
  readonly report: Report
  readonly article?: SourcedArticle
  readonly url?: string
  /** The first stretch, which holds the trigger, in UTF-16 code units of the article's text. */
  readonly start: number
  readonly end: number
  /** All stretches that tell it: «0–10, 57–121». */
  readonly where: string
  /** The words of all of them; the excerpt where the article is no longer there. */
  readonly quote: string
}

/** The evidence of every report, in the order of the reports. */
export function evidenceOf({ event, articles }: SourcedEvent): readonly [Evidence, ...Evidence[]] {
  const [first, ...rest] = event.reports
  return [toEvidence(first, articles.get(first.article)), ...rest.map((report) => toEvidence(report, articles.get(report.article)))]
}

function toEvidence(report: Report, article: SourcedArticle | undefined): Evidence {
  const [{ start, end }] = report.evidence
  return {
    report,
    ...(article ? { article } : {}),
    ...(article?.url === undefined ? {} : { url: article.url }),
    start,
    end,
    where: report.evidence.map((span) => `${span.start}–${span.end}`).join(', '),
    quote: article ? report.evidence.map((span) => wordsOf(article, span)).join(' … ') : report.excerpt,
  }
}

function wordsOf({ text }: SourcedArticle, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}
