import type { Passage } from '../passage.ts'
import { withoutArticle } from '../syntax/word-marks.ts'

/** «ألكسندر», «إلياس»: a hamza shows that this is no article. */
const HAMZA = 'أإآ'

/** Is the word definite by its article, whether the lexicon holds it with the article («الجيش») or without («الوزير»)? */
export function isDefinite({ article, tokens, words }: Passage, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.stem === 'ال') return false
  if (!word.definite && !(word.stem.length > 3 && word.stem.startsWith('ال'))) return false
  const start = tokens[at]?.start ?? 0
  return !hasHamza(article.text, start) && !hasHamza(article.text, start + 1)
}

function hasHamza(text: string, at: number): boolean {
  return text[at + 1] === 'ل' && HAMZA.includes(text[at] ?? ' ')
}

/** The word without its article, folded: a table that holds «البلاد» with its article, as a name, changes nothing. */
export function bareStem({ tokens, words }: Passage, at: number): string {
  const word = words[at]
  return word ? withoutArticle(word.stem, word.definite, tokens[at]?.form ?? '') : ''
}
