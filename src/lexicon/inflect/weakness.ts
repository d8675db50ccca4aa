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

/** Second and third radical are one letter, written once: شن، استمر، احتل. */
export function isDoubled({ root, form, past }: VerbLemma): boolean {
  if (root.length !== 3 || root[1] !== root[2]) return false
  return form !== 'II' && form !== 'V' && past.at(-1) === root[2] && past.at(-2) !== root[2]
}

/** The last radical is a hamza: قرأ، بدأ، لجأ، هنّأ. */
export function endsInHamza({ root }: VerbLemma): boolean {
  return root.at(-1) === 'ء'
}
