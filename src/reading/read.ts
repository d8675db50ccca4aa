import { findQuotes } from './attribution/said/find-quotes.ts'
import { findEvents } from './events/find-events.ts'
import { setStage } from './events/stage.ts'
import { findMentions } from './mentions/find-mentions.ts'
import type { Passage } from './passage.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { timeByEvents } from './times/by-event.ts'
import { findTimes } from './times/find-times.ts'
import type { Reading } from './types.ts'

/** The layers, in order: each sees the text and what the layers before it found, never what comes after. */
export function readPassage(passage: Passage): Reading {
  const { article, lexicon, parts, sentences, tokens } = passage
  const { times: told, published } = findTimes(passage)
  const quantities = findQuantities(passage, told)
  const book = findMentions(passage, told)
  const quotes = findQuotes(passage, book, told)
  const found = findEvents(setStage(passage, book, told, quantities, quotes, published?.to))
  const { times, events } = timeByEvents(passage, told, found)
  return {
    article,
    ...(published ? { published } : {}),
    lexicon: lexicon.version,
    parts,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    tokens,
    quantities,
    times,
    mentions: book.all,
    entities: book.entities,
    quotes,
    events,
  }
}
