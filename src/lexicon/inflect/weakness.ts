import { seatAfter } from './hamza.ts'
import type { VerbLemma } from './verb.ts'

const isGlide = (letter: string | undefined) => letter === 'و' || letter === 'ي'

/** The last radical is a glide: دعا، رمى، لقي، أعطى. */
export function isDefective({ root }: VerbLemma): boolean {
  return isGlide(root.at(-1))
}

/** The middle radical is a glide that has become a long vowel: قال، أراد، اختار, but not عاون، حاول، صوّت. */
export function isHollow({ root, form, past }: VerbLemma): boolean {
  if (root.length !== 3 || !isGlide(root[1]) || isGlide(root[2])) return false
  return (form === 'I' || form === 'IV' || form === 'VII' || form === 'VIII' || form === 'X') && past.at(-2) === 'ا'
}

/** The last two radicals are one letter, written once: شن، استمر، احتل; احمر، اطمأن. */
export function isDoubled({ root, form, past }: VerbLemma): boolean {
  if (form === 'IX' || form === 'QIV') return true
  if (root.length !== 3 || root[1] !== root[2]) return false
  return form !== 'II' && form !== 'V' && past.at(-1) === root[2] && past.at(-2) !== root[2]
}

/**
 * The stem before an ending that closes its last syllable: قال → قل, أراد → أرد, جاء → جئ, شن → شنن.
 *
 * @param vowel What the long vowel is shortened to, which seats a hamza after it: «ساء» → «سؤ».
 */
export function closeStem(lemma: VerbLemma, stem: string, vowel: string | undefined = stem.at(-2)): string {
  if (isDoubled(lemma)) return stem + stem.slice(-1)
  if (!isHollow(lemma)) return stem
  return stem.slice(0, -2) + (stem.endsWith('ء') ? seatAfter(vowel) : stem.slice(-1))
}

/** A last «ن» or «ت» is one with the same letter after it: «أعلنا», «ثبت» («ثبتُّ»). */
export function joinClosed(stem: string, ending: string): string {
  return stem.endsWith(ending[0] ?? '-') && (ending[0] === 'ن' || ending[0] === 'ت') ? stem + ending.slice(1) : stem + ending
}
