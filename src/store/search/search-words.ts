import type { Passage } from '../../reading/passage.ts'
import type { Span } from '../../text/span.ts'
import type { SearchQuery } from './parse-query.ts'

/** One word of a text as the index holds it, and where it stands. */
export interface SearchWord extends Span {
  readonly form: string
}

/**
 * The words of a text as they are searched: spelling folded, conjunction, preposition, article and pronoun off where the lexicon knows the
 * rest, so that «وبالوزارة» is found by «وزاره».
 */
export function searchWords({ tokens, words }: Passage): SearchWord[] {
  return tokens.flatMap(({ kind, form, start, end }, index) => {
    if (kind !== 'word' && kind !== 'number') return []
    const word = words[index]
    return [{ form: word && kind === 'word' ? bare(word.stem, word.pronoun) : form, start, end }]
  })
}

/** No word is cut shorter than this. */
const SHORTEST = 3

function bare(stem: string, pronoun: string): string {
  let form = stem
  if (pronoun !== '' && form.endsWith(pronoun) && form.length >= pronoun.length + SHORTEST) {
    form = form.slice(0, -pronoun.length)
    if (form.endsWith('ت')) form = `${form.slice(0, -1)}ه`
  }
  return form.startsWith('ال') && form.length >= 2 + SHORTEST ? form.slice(2) : form
}

/** Where a query's phrases stand in a text, in its order. */
export function findHighlights(words: readonly SearchWord[], { all }: SearchQuery): Span[] {
  const spans: Span[] = []
  for (let index = 0; index < words.length; index++) {
    const lengths = all.flatMap((phrase) => (phrase.every((form, offset) => words[index + offset]?.form === form) ? [phrase.length] : []))
    const longest = Math.max(0, ...lengths)
    const first = words[index]
    const last = words[index + longest - 1]
    if (longest === 0 || !first || !last) continue
    spans.push({ start: first.start, end: last.end })
    index += longest - 1
  }
  return spans
}
