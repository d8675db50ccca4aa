import { Finder } from '../lexicon/finder.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Article } from '../text/article.ts'
import { cut } from './cut.ts'
import type { Passage } from './passage.ts'
import { readPassage } from './read.ts'
import { WordMemory } from './syntax/word-facts.ts'
import type { Reading } from './types.ts'

export interface Reader {
  /**
   * Read one article. Never throws, whatever the text: reading finds less.
   *
   * @param article Its text is never altered; all spans are half-open, in UTF-16 code units of it.
   */
  read(article: Article): Reading
}

/** A reader with its tables. The same article and lexicon always give the same reading; nothing is fetched, written or timed. */
export function createReader(lexicon: Lexicon): Reader {
  const cutArticle = createCutter(lexicon)
  return { read: (article) => readPassage(cutArticle(article)) }
}

/** What readings are made from, for those who ask why: the article cut and looked up. */
export function createCutter(lexicon: Lexicon): (article: Article) => Passage {
  const finder = new Finder(lexicon.automaton)
  const memory = new WordMemory(lexicon)
  return (article) => cut(article, lexicon, finder, memory)
}
