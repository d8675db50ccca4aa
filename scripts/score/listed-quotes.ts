import type { Quote, Reading } from '../../src/index.ts'

/** What one is answerable for without a clause or marks of one's own: a whole report, a phrase with «وفق». */
const COVERS = new Set(['according-to', 'signature', 'author-voice'])
/** «إن», «بأنها», a colon or an opening mark right before what is said. */
const OPENED = /(?:[إأ]ن\p{L}{0,3}|[:«"“”])\s*$/u
/** How much before a content is looked at, in characters. */
const BEFORE = 12

/**
 * Whether a quote is of the sort that gold lists: a clause under a verb of saying, or words in marks. A reading holds every attribution, as in
 * PARC; gold gives those of «وفق …» and of a masdar («أعلن مقتل خمسة») as the chains of their events, not as quotes.
 */
export function isListed(reading: Reading, quote: Quote): boolean {
  if (COVERS.has(quote.rule)) return false
  if (isPart(reading, quote)) return false
  const { start } = quote.content
  return quote.mode === 'direct' || OPENED.test(reading.article.text.slice(Math.max(0, start - BEFORE), start))
}

/** Words in marks inside what the same speaker says are no quote beside it. */
function isPart({ quotes }: Reading, quote: Quote): boolean {
  const { start, end } = quote.content
  return quotes.some(
    (other) =>
      other !== quote &&
      !COVERS.has(other.rule) &&
      other.content.start <= start &&
      end <= other.content.end &&
      other.chain.at(-1)?.source === quote.chain.at(-1)?.source,
  )
}
