import { foldCode } from '../../text/fold.ts'
import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Span } from '../types.ts'

/** The span of a phrase without the «و», «ل» or «ب» attached to its first word: «لموسكو» → «موسكو». */
export function spanOfStem({ article, tokens, words }: Passage, { first, last, attached }: Phrase & { readonly attached?: number }): Span {
  const token = tokens[first]
  const word = words[first]
  const end = tokens[last]?.end ?? 0
  if (!token || !word) return { start: end, end }
  let start = token.start
  for (let letters = attached ?? (word.conjunction ? 1 : 0) + (word.preposition ? 1 : 0); letters > 0 && start < token.end; start++) {
    if (foldCode(article.text.charCodeAt(start)) !== undefined) letters--
  }
  while (start < token.end && foldCode(article.text.charCodeAt(start)) === undefined) start++
  return { start, end }
}

/** Letters and single blanks: most phrases are clean as they stand. */
const CLEAN = /^[\u0621-\u0652]+(?: [\u0621-\u0652]+)*$/

function cleanWords(words: string): string {
  if (CLEAN.test(words)) return words
  return words
    .replace(/[#_"“”«»()[\]\s]+/g, ' ')
    .replace(/[،,;؛\s]+$/, '')
    .trim()
}

/** The words of a phrase as they stand without what is attached: «للوزير السوري» → «الوزير السوري». */
export function wordsOfStem(passage: Passage, phrase: Phrase & { readonly attached?: number }): string {
  const { start, end } = spanOfStem(passage, phrase)
  const words = cleanWords(passage.article.text.slice(start, end))
  const word = passage.words[phrase.first]
  const isShort = word?.preposition === 'ل' && word.definite && words.startsWith('ل') && !words.startsWith('ال')
  return isShort ? `ا${words}` : words
}
