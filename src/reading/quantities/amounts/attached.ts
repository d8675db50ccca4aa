/** How many letters of «و», «ف», «ب», «ل», «ك» are attached before a word; the article is the word's own. */
export function attachedTo({ conjunction, preposition }: { readonly conjunction: boolean | string; readonly preposition: string }): number {
  return (conjunction ? 1 : 0) + (preposition ? 1 : 0)
}
