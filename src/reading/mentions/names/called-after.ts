import type { Passage } from '../../passage.ts'

/** «جسر الشهداء», «مشفى الأطفال»: what a street, a square or a hospital is called after is nobody there. */
export function isCalledAfter({ words }: Passage, at: number): boolean {
  const [bearer, word] = [words[at - 1], words[at]]
  if (!word?.definite || word.conjunction || word.preposition || bearer?.tag !== 'noun') return false
  return !bearer.definite && bearer.pronoun === '' && CALLED_AFTER.has(bearer.stem)
}

/** Folded. */
const CALLED_AFTER = new Set('جسر ساحه شارع دوار ميدان حي مستشفي مشفي مسجد جامع نفق مقبره حديقه'.split(' '))
