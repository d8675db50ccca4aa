/** What is searched: phrases that must all stand in the text, and phrases that must not. One word is a phrase of one. */
export interface SearchQuery {
  readonly all: readonly (readonly string[])[]
  readonly none: readonly (readonly string[])[]
}

/** Turns a piece of text into the words the index holds. */
export type ToWords = (text: string) => readonly string[]

/**
 * Read what a person types: words that must all be there, «"words in a row"», and `-word` for what must not.
 *
 * @returns undefined where nothing is asked for.
 */
export function parseQuery(typed: string, toWords: ToWords): SearchQuery | undefined {
  const all: string[][] = []
  const none: string[][] = []
  for (const [, minus, quoted, guillemets, plain] of typed.matchAll(/(-?)(?:"([^"]{1,400})"|«([^»]{1,400})»|([^\s"«»]{1,200}))/g)) {
    const words = [...toWords(quoted ?? guillemets ?? plain ?? '')]
    const phrases = (quoted ?? guillemets) ? [words] : words.map((word) => [word])
    for (const phrase of phrases) if (phrase.length > 0) (minus === '-' ? none : all).push(phrase)
  }
  return all.length === 0 ? undefined : { all, none }
}
