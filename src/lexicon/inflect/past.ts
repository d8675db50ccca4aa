import { endsInHamza, joinToHamza } from './hamza.ts'
import type { VerbLemma, Written } from './verb.ts'
import { closeStem, isDefective, joinClosed } from './weakness.ts'

/** Endings that begin with a vowel leave the stem as it is; the others close the syllable before them. */
const OPEN: readonly Written[] = [
  ['', '3ms'],
  ['ت', '3fs'],
  ['ا', '3md'],
  ['تا', '3fd'],
  ['وا', '3mp'],
]
const CLOSED: readonly Written[] = [
  ['ن', '3fp'],
  ['ت', '1s'],
  ['نا', '1p'],
  ['ت', '2'],
  ['تم', '2'],
  ['تما', '2'],
  ['تن', '2'],
]

/** The past tense by person, from its third person masculine singular (active or passive). */
export function pastForms(lemma: VerbLemma, past: string): Written[] {
  if (isDefective(lemma)) return defectivePast(lemma, past)
  const forms: Written[] = []
  const hamza = endsInHamza(past)
  for (const [ending, agreement] of OPEN) {
    if (!hamza || ending === '') forms.push([past + ending, agreement])
    else for (const form of joinToHamza(past, ending)) forms.push([form, agreement])
  }
  attachClosed(closeStem(lemma, past, pastVowel(lemma, past)), forms)
  return forms
}

/** «ساء، يسوء» is short with u, «جاء، يجيء» and «شاء، يشاء» with i, derived forms with what they are written with. */
function pastVowel({ form, present }: VerbLemma, past: string): string | undefined {
  if (form !== 'I') return past.at(-2)
  return present.at(-2) === 'و' ? 'و' : 'ي'
}

function attachClosed(stem: string, forms: Written[]): void {
  for (const [ending, agreement] of CLOSED) forms.push([joinClosed(stem, ending), agreement])
}

/** دعا: دعت، دعوا، دعوت. رمى: رمت، رموا، رميت. لقي: لقيت، لقوا. حيّا: حيّت، حيّوا، حييت. */
function defectivePast({ form }: VerbLemma, past: string): Written[] {
  const head = past.slice(0, -1)
  const keepsGlide = past.endsWith('ي')
  const glide = form === 'I' && past.endsWith('ا') ? 'و' : 'ي'
  const forms: Written[] = [
    [past, '3ms'],
    [keepsGlide ? `${past}ت` : `${head}ت`, '3fs'],
    [`${head}${glide}ا`, '3md'],
    [keepsGlide ? `${past}تا` : `${head}تا`, '3fd'],
    [`${head}وا`, '3mp'],
  ]
  attachClosed(head + glide, forms)
  return forms
}
