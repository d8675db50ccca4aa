import type { Passage } from '../passage.ts'

/** «ألكسندر», «إلياس»: a hamza shows that this is no article. */
const HAMZA = /[أإآ]ل/

/** Is the word definite by its article, whether the lexicon holds it with the article («الجيش») or without («الوزير»)? */
export function isDefinite({ article, tokens, words }: Passage, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.stem === 'ال') return false
  if (!word.definite && !(word.stem.length > 3 && word.stem.startsWith('ال'))) return false
  const start = tokens[at]?.start ?? 0
  return !HAMZA.test(article.text.slice(start, start + 3))
}

/** The word without its article, folded. */
export function bareStem({ words }: Passage, at: number): string {
  const word = words[at]
  if (!word) return ''
  return !word.definite && word.stem.length > 3 && word.stem.startsWith('ال') ? word.stem.slice(2) : word.stem
}
