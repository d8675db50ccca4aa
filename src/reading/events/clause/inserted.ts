import type { Passage } from '../../passage.ts'

// What a writer puts in between commas about somebody, and goes on: «أعلن الحوثيون، الذين يسيطرون على صنعاء، استهداف سفينة».

/** No such aside is longer, in tokens: time stays linear. */
const LONGEST = 25

/** Where the aside opens that closes with the comma at a token. */
export function openingOfAside({ tokens, words }: Passage, comma: number, first: number): number | undefined {
  if (tokens[comma]?.form !== ',') return undefined
  for (let at = comma - 2; at > Math.max(first, comma - LONGEST); at--) {
    if (tokens[at]?.form !== ',') continue
    return opensAside(words[at + 1]) ? at : undefined
  }
  return undefined
}

/** The first token after the aside that begins at a token, right after a comma; `undefined` where none does, or it does not close. */
export function afterAside({ tokens, words }: Passage, first: number, limit: number): number | undefined {
  if (tokens[first - 1]?.form !== ',' || !opensAside(words[first])) return undefined
  for (let at = first + 1; at < Math.min(limit, first + LONGEST); at++) if (tokens[at]?.form === ',') return at + 1
  return undefined
}

/** «، الذي …», «، وهو …». */
function opensAside(word: Passage['words'][number] | undefined): boolean {
  return (word?.tag === 'relative' && !word.conjunction) || (word?.tag === 'pronoun' && word.conjunction)
}
