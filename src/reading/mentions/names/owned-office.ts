import { lastLetter, type Passage } from '../../passage.ts'

/** «التقى الوزير سامي حداد نظيره»: somebody's office with its pronoun, though a woman's name is written so but for its last letter. */
export function isOwnedOffice(passage: Passage, at: number): boolean {
  return lastLetter(passage, at) === 'ه' && passage.hits.all(at, 'role').some(({ pronoun }) => pronoun !== '')
}
