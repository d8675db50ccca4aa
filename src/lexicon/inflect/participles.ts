import { passiveStems } from './passive.ts'
import type { VerbLemma } from './verb.ts'
import { isDefective, isDoubled, isHollow } from './weakness.ts'

/** Before «ي» a hamza inside a word sits on it: «قائل», «متسائل». */
const SEATED = 'ئ'

/**
 * The active participle, masculine singular, as its definite form is written: «قائل، ناف(ي)، مشير، متسائل».
 *
 * Form I is built from the root; all others take «م» for the present's first letter.
 */
export function activeParticiple(lemma: VerbLemma): string {
  return lemma.form === 'I' ? simpleActive(lemma) : derivedActive(lemma)
}

function simpleActive(lemma: VerbLemma): string {
  const [one = '', two = '', three = ''] = lemma.root
  const opening = one === 'ء' ? 'آ' : `${one}ا`
  if (isDoubled(lemma)) return `${opening}${two}`
  if (isHollow(lemma) && three === 'ء') return `${opening}${SEATED}ي`
  const middle = two === 'ء' || isHollow(lemma) ? SEATED : two
  return `${opening}${middle}${isDefective(lemma) ? 'ي' : three === 'ء' ? SEATED : three}`
}

function derivedActive({ present, form, root }: VerbLemma): string {
  const stem = `م${present.slice(1)}`
  if (form === 'VIII' && stem.startsWith('مأ')) return `مؤ${stem.slice(2)}`
  if (stem.endsWith('ى')) return `${stem.slice(0, -1)}ي`
  if (form !== 'V' && form !== 'VI') return stem
  const ended = root.at(-1) === 'ء' ? `${stem.slice(0, -1)}${SEATED}` : stem
  if (root[1] !== 'ء') return ended
  return `${ended.slice(0, -2)}${SEATED}${ended.slice(-1)}`
}

/** The passive participle, masculine singular: «مقول، مدعو، منفي، مشار، متوقع». */
export function passiveParticiple(lemma: VerbLemma): string {
  if (lemma.form !== 'I') return `م${passiveStems(lemma).present.slice(1)}`
  const [one = '', two = '', three = ''] = lemma.root
  const opening = one === 'ء' ? 'مأ' : `م${one}`
  if (isHollow(lemma)) return `${opening}${two}${three}`
  if (isDefective(lemma)) return `${opening}${two === 'ء' ? SEATED : two}${lemma.past.endsWith('ي') ? 'ي' : three}`
  return `${opening}${two === 'ء' ? 'ؤ' : two}و${three}`
}

/** One written form of a participle of state. */
export interface InflectedParticiple {
  readonly form: string
  readonly gender: 'm' | 'f'
  readonly number: 'singular' | 'dual' | 'plural'
}

/** How a participle is written as a circumstance («قائلا، قائلة، قائلين، قائلتين، قائلات»), the way news joins a second statement to the first. */
export function circumstanceForms(participle: string): InflectedParticiple[] {
  const stem = participle.endsWith('ي') ? participle.slice(0, -1) : participle
  return [
    { form: `${participle}ا`, gender: 'm', number: 'singular' },
    { form: `${participle}ة`, gender: 'f', number: 'singular' },
    { form: `${participle}ين`, gender: 'm', number: 'dual' },
    { form: `${stem}ين`, gender: 'm', number: 'plural' },
    { form: `${participle}تين`, gender: 'f', number: 'dual' },
    { form: `${participle}ات`, gender: 'f', number: 'plural' },
  ]
}
