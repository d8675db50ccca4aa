import { foldSpelling } from '../../../text/normalise.ts'
import type { Span } from '../../../text/span.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'

/** The words of a phrase in the text, without the conjunction and preposition attached to its first. The article stays. */
export function phraseSpan(passage: Passage, { first, last }: Phrase): Span {
  const { article, tokens, words } = passage
  // «و"الداخلية"»: before a mark «و» is a token of its own
  if (tokens[first]?.form === 'و' && first < last) return phraseSpan(passage, { first: first + 1, last })
  const token = tokens[first]
  const word = words[first]
  const end = tokens[last]?.end ?? token?.end ?? 0
  if (!token || !word) return { start: token?.start ?? 0, end }
  const joined = word.conjunction ? 1 : 0
  const isWithArticle = token.form.startsWith('لل', joined) && (word.definite || !word.stem.startsWith('ل'))
  const isByThat = word.tag === 'complementiser' && word.stem.startsWith('با')
  const attached = joined + (isByThat ? 1 : word.preposition === '' ? 0 : isWithArticle ? 2 : 1)
  return { start: skipLetters(article.text, token, attached), end }
}

/** The offset after some letters of a token: decoration between them (tashkeel, tatweel) is passed over with them. */
function skipLetters(text: string, { start, end }: Span, letters: number): number {
  let offset = start
  let left = letters
  while (left > 0 && offset < end) {
    if (foldSpelling(text[offset] ?? '') !== '') left--
    offset++
  }
  while (letters > 0 && offset < end && foldSpelling(text[offset] ?? '') === '') offset++
  return offset
}
