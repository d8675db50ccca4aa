import type { Hits } from '../../lexicon/finder.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'

/** Shorter words that nobody knows begin with such a letter of their own too often, in letters. */
const SHORTEST = 5
const PREPOSITIONS: Readonly<Record<string, 'ب' | 'ل'>> = { ب: 'ب', ل: 'ل' }

/**
 * «أشاد المحامي بكونستاند», «ولكونستاند»: before a name that no table holds the letters are read where the article has the name without them too.
 * Linear in the text.
 */
export function attachToNames(tokens: readonly Token[], words: Word[], hits: Hits): void {
  const unknown = new Set<string>()
  for (const [at, { form }] of tokens.entries()) if (isUnknown(words[at], hits, at)) unknown.add(form)
  for (const [at, { form }] of tokens.entries()) {
    const word = words[at]
    const [letter = '', rest] = [form[0], form.slice(1)]
    if (form.length <= SHORTEST || !word || !isUnknown(word, hits, at) || !unknown.has(rest)) continue
    const preposition = PREPOSITIONS[letter]
    if (preposition) words[at] = { ...word, preposition, stem: rest }
    else if (letter === 'و') words[at] = { ...word, conjunction: true, stem: rest }
  }
}

function isUnknown(word: Word | undefined, hits: Hits, at: number): boolean {
  return word?.tag === 'noun' && !word.inside && !word.conjunction && word.preposition === '' && hits.from(at).length === 0
}
