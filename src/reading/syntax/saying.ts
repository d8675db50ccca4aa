import type { Passage } from '../passage.ts'

/** «قال», «أضاف»: could the word be a verb of saying? */
export function isSaying({ words, lexicon }: Passage, at: number): boolean {
  const verb = words[at]?.verb
  return verb !== undefined && lexicon.reportingVerbs.has(verb.value.lemma)
}

/** «وقال فلان»: right behind a verb of saying that nothing is attached to. */
export function isBehindSaying(passage: Passage, at: number): boolean {
  return isSaying(passage, at - 1) && passage.words[at - 1]?.pronoun === ''
}
