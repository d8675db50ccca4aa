import type { Governor } from '../../../lexicon/gather/governors.ts'
import type { Passage } from '../../passage.ts'
import { REAL } from '../told.ts'

/** The preposition that joins a word to what governs it, quotation marks between the two or none; '' where there is none. */
export function jointOf({ words, tokens }: Passage, index: number): string {
  const word = words[index]
  const before = words[tokens[index - 1]?.form === '"' ? index - 2 : index - 1]
  return word?.preposition || (before?.tag === 'preposition' ? before.stem : '')
}

/** What the verb at a token governs, whichever of its readings does. */
export function governingVerbsAt({ hits, lexicon, words }: Passage, index: number): readonly Governor[] {
  const chosen = words[index]?.verb && lexicon.governingVerbs.get(words[index].verb.value.lemma)
  if (chosen) return chosen
  for (const { value } of hits.all(index, 'verb')) {
    const governors = value.aspect === 'jussive' ? undefined : lexicon.governingVerbs.get(value.lemma)
    if (governors) return governors
  }
  return []
}

/** The governor that the joining preposition belongs to, or one that needs none. What is done for a purpose does not tell that it came about. */
export function joined(governors: readonly Governor[] | undefined, preposition: string): Governor | undefined {
  return (
    governors?.find((each) => each.preposition !== '' && each.preposition === preposition) ??
    governors?.find(({ preposition: own, status }) => own === '' && !(preposition === 'ل' && REAL.has(status)))
  )
}
