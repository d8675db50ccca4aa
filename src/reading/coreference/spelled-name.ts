import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'

/** The folded words of a name without what is attached to the first: «ولأسعد الشيباني» → «اسعد الشيباني». */
export function spelledName({ tokens, words }: Passage, { first, last }: Phrase): string {
  let name = ''
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const word = words[at]
    const cut = at === first ? (word?.conjunction ? 1 : 0) + (word?.preposition ? 1 : 0) : 0
    name += `${name && ' '}${token.form.slice(cut)}`
  }
  return name
}
