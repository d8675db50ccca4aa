import type { Word } from './word.ts'

/** «منظمات حقوقية الجيش», «هيئة صحفية الحكومة»: behind an indefinite body what ends in «ـية» is said of it, though it is a woman's calling as well. */
export function isSaidOfBody(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before?.tag !== 'noun' || before.definite || before.pronoun !== '' || !SAYING_BODIES.has(before.stem) || word?.tag !== 'noun')
    return false
  return word.stem.endsWith('يه') && !word.definite && word.pronoun === '' && word.preposition === '' && !word.conjunction
}

/** Folded. */
const SAYING_BODIES = new Set('منظمه منظمات هييه هييات جمعيه جمعيات جماعات نقابه نقابات موسسه موسسات شخصيات جهات لجان وكالات'.split(' '))
