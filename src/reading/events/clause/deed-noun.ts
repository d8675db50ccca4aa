import type { Passage } from '../../passage.ts'

/** «التدخل», «تقديم التمويل»: a noun that names a deed, and nobody: one that tells of an event, or an everyday masdar. */
export function isDeedNoun({ words, hits, lexicon }: Passage, at: number): boolean {
  return hits.at(at, 'trigger-noun') !== undefined || lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar'
}
