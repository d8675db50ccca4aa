import type { Agreement, VerbLemma, Written } from './verb.ts'
import { endsInHamza, isDefective, isDoubled, isHollow } from './weakness.ts'

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
  if (isDefective(lemma)) return defectivePast(past)
  const closed = closedStem(lemma, past)
  const forms = [...attach(past, OPEN), ...attach(closed, CLOSED)]
  if (endsInHamza(lemma)) forms.push([`${past.slice(0, -1)}آ`, '3md'], [`${past.slice(0, -1)}ؤوا`, '3mp'])
  return forms
}

function attach(stem: string, endings: readonly Written[]): Written[] {
  return endings.map(([ending, agreement]) => [stem + ending, agreement])
}

/** قال → قل, أراد → أرد, قيل → قل, شن → شنن. */
function closedStem(lemma: VerbLemma, past: string): string {
  if (isHollow(lemma)) return past.slice(0, -2) + past.slice(-1)
  return isDoubled(lemma) ? past + past.slice(-1) : past
}

/** دعا: دعت، دعوا، دعوت. رمى: رمت، رموا، رميت. لقي: لقيت، لقوا. */
function defectivePast(past: string): Written[] {
  const head = past.slice(0, -1)
  const keepsGlide = past.endsWith('ي')
  const glide = past.endsWith('ا') ? 'و' : 'ي'
  const plural: Agreement = '3mp'
  return [
    [past, '3ms'],
    [keepsGlide ? `${past}ت` : `${head}ت`, '3fs'],
    [`${head}${glide}ا`, '3md'],
    [keepsGlide ? `${past}تا` : `${head}تا`, '3fd'],
    [`${head}وا`, plural],
    ...attach(head + glide, CLOSED),
  ]
}
