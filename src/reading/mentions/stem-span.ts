import { foldCode } from '../../text/fold.ts'
import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Span } from '../types.ts'

/** The span of a phrase without the «و», «ل» or «ب» attached to its first word: «لموسكو» → «موسكو». */
export function spanOfStem({ article, tokens, words }: Passage, { first, last }: Phrase): Span {
  const token = tokens[first]
  const word = words[first]
  const end = tokens[last]?.end ?? 0
  if (!token || !word) return { start: end, end }
  let start = token.start
  for (let letters = (word.conjunction ? 1 : 0) + (word.preposition ? 1 : 0); letters > 0 && start < token.end; start++) {
    if (foldCode(article.text.charCodeAt(start)) !== undefined) letters--
  }
  while (start < token.end && foldCode(article.text.charCodeAt(start)) === undefined) start++
  return { start, end }
}

/** The words of a phrase as they stand without what is attached: «للوزير السوري» → «الوزير السوري». */
export function wordsOfStem(passage: Passage, phrase: Phrase): string {
  const { start, end } = spanOfStem(passage, phrase)
  const words = passage.article.text
    .slice(start, end)
    .replace(/[#_"“”«»()[\]\s]+/g, ' ')
    .replace(/[،,;؛\s]+$/, '')
    .trim()
  const word = passage.words[phrase.first]
  const isShort = word?.preposition === 'ل' && word.definite && words.startsWith('ل') && !words.startsWith('ال')
  return isShort ? `ا${words}` : words
}
