/** What counts as part of a word, in any script: «18,40» is two words in every index. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** The words of an index, the same over every database. */
export function indexWords(words: string): string[] {
  return words.toLowerCase().match(WORD) ?? []
}
