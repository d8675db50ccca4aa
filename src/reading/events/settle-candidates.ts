import type { Candidate } from './candidate.ts'

/**
 * One candidate for each word: the first rule's where two share a word, and of two in one phrase the light one gives way («شنت غارات»
 * is the phrase's, neither the verb's nor the noun's). In the order of the text.
 */
export function settleCandidates(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>()
  const settled: Candidate[] = []
  for (const candidate of candidates) {
    const words = wordsOf(candidate)
    if (words.some((word) => taken.has(word))) continue
    for (const word of words) taken.add(word)
    settled.push(candidate)
  }
  return settled.sort((one, other) => one.first - other.first)
}

function wordsOf({ first, last, verb }: Candidate): number[] {
  const words = verb ? [verb.index] : []
  for (let at = first; at <= last; at++) if (at !== verb?.index) words.push(at)
  return words
}
