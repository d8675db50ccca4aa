import { foldSpelling } from '../../text/normalise.ts'
import { type Builder, wordsOf } from '../builder.ts'
import { TIME_TABLES, type TimeSense } from '../tables/times.ts'
import { PREFIXES, type Prefix } from './prefixed.ts'

/** A word of time, or the first of a phrase. */
export interface TimeWord {
  readonly sense: TimeSense
  /** The folded words that must follow: «الثاني» after «كانون». */
  readonly rest: readonly string[]
  readonly before: Prefix
}

/** Words of time by their first word's folded form, with every prefix it can carry; the longest phrase first. */
export type TimeWords = ReadonlyMap<string, readonly TimeWord[]>

/** The tables of time words, gathered for one look-up a token. A word as it stands wins over another with a prefix. */
export function gatherTimes(builder: Builder): TimeWords {
  const phrases = TIME_TABLES.flatMap(({ file, parse }) => builder.parse(file, parse)).map(([form, sense]) => {
    const [first = '', ...rest] = wordsOf(form)
    return { first: foldSpelling(first), rest, sense }
  })
  const found = new Map<string, { level: number; words: TimeWord[] }>()
  const add = (key: string, level: number, word: TimeWord) => {
    const known = found.get(key)
    if (!known) found.set(key, { level, words: [word] })
    else if (known.level === level) known.words.push(word)
  }
  for (const { letters, ...before } of PREFIXES) {
    const level = before.preposition === '' ? (before.conjunction ? 1 : 0) : 2
    for (const { first, rest, sense } of phrases) {
      const hasArticle = first.startsWith('ال')
      if (before.definite && hasArticle) continue
      const word: TimeWord = { sense, rest, before: hasArticle ? { ...before, definite: true } : before }
      add(letters + first, level, word)
      if (before.preposition === 'ل' && hasArticle) add(letters + first.slice(1), level, word)
    }
  }
  return new Map([...found].map(([key, { words }]) => [key, words.sort((one, other) => other.rest.length - one.rest.length)]))
}
