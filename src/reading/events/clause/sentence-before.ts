import type { Passage } from '../../passage.ts'
import type { Sentence } from '../../types.ts'

/** The sentence before one, in the same part of the article; sentences stand in order. */
export function sentenceBefore({ sentences }: Passage, { first }: Sentence): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentences[middle]?.first ?? 0) <= first) low = middle
    else high = middle - 1
  }
  const before = sentences[low - 1]
  return before?.part === sentences[low]?.part ? before : undefined
}
