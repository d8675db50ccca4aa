import type { Span } from './span.ts'

export type PartName = 'headline' | 'dateline' | 'byline' | 'body' | 'caption' | 'signature' | 'related'

/** A stretch of an article that plays one part. Events are read from headlines and bodies only. */
export interface Part extends Span {
  readonly part: PartName
}

/** Text as published: every part is a span of one string, so that there is one space of offsets. */
export interface Article {
  readonly id: string
  readonly text: string
  /** Left out where the ingest does not know: the reader then finds the parts itself. */
  readonly parts?: readonly Part[]
  /** Who publishes, as given: «BBC Arabic». */
  readonly outlet?: string
  readonly url?: string
  readonly published?: Published
}

/**
 * How a day of publication is known: given with the command; from the file or record itself; from the page's structured data, its OpenGraph
 * or its address; from the feed that named it; from the dateline; from the times the text tells.
 */
export type PublishedBasis = 'given' | 'metadata' | 'json-ld' | 'opengraph' | 'feed' | 'address' | 'dateline' | 'inferred'

/** When an article was published: the days it can be, and how that is known. ISO dates. */
export interface Published {
  readonly from: string
  readonly to: string
  readonly basis: PublishedBasis
  /** What allowed the window, where it was inferred. */
  readonly clues?: readonly Span[]
}
