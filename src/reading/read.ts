import type { Passage } from './passage.ts'
import type { Reading } from './types.ts'

/** The layers, in order: each sees the text and what the layers before it found, never what comes after. */
export function readPassage(passage: Passage): Reading {
  const { article, lexicon, parts, sentences, tokens } = passage
  return {
    article,
    lexicon: lexicon.version,
    parts,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    tokens,
    quantities: [],
    times: [],
    mentions: [],
    entities: [],
    quotes: [],
    events: [],
  }
}
