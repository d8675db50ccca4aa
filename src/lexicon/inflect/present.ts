import { endsInHamza, joinToHamza } from './hamza.ts'
import type { VerbLemma, Written } from './verb.ts'
import { closeStem, isDefective, isHollow, joinClosed } from './weakness.ts'

type Mood = 'present' | 'jussive'

/** Persons with no ending: the bare stem, long in the present and shortened in the jussive. */
const BARE: readonly Written[] = [
  ['ي', '3ms'],
  ['ت', '3fs'],
  ['أ', '1s'],
  ['ن', '1p'],
]
const DUAL: readonly Written[] = [
  ['ي', '3md'],
  ['ت', '3fd'],
]
const PLURAL: readonly Written[] = [
  ['ي', '3mp'],
  ['ت', '2'],
]

/** The present by person, from its third person masculine singular (active or passive): «يكتب» → «يكتب، تكتب، يكتبون …». */
export function presentForms(lemma: VerbLemma, present: string, mood: Mood): Written[] {
  const forms: Written[] = []
  const { bare, dual, plural, women } = endingsOf(lemma, present.slice(1), mood)
  for (const rest of bare) prefix(BARE, rest, forms)
  for (const rest of dual) prefix(DUAL, rest, forms)
  for (const rest of plural) prefix(PLURAL, rest, forms)
  forms.push([`ي${women}`, '3fp'])
  return forms
}

/** «أ» and the root's own hamza are one letter: «يأمر» → «آمر». */
function prefix(persons: readonly Written[], rest: string, forms: Written[]): void {
  for (const [letter, agreement] of persons) {
    forms.push([letter === 'أ' && rest.startsWith('أ') ? `آ${rest.slice(1)}` : letter + rest, agreement])
  }
}

interface Endings {
  readonly bare: readonly string[]
  readonly dual: readonly string[]
  readonly plural: readonly string[]
  readonly women: string
}

function endingsOf(lemma: VerbLemma, stem: string, mood: Mood): Endings {
  const [dual, plural] = mood === 'present' ? ['ان', 'ون'] : ['ا', 'وا']
  const head = stem.slice(0, -1)
  if (isDefective(lemma)) {
    const glide = stem.endsWith('و') ? 'و' : 'ي'
    return {
      bare: mood === 'present' ? [stem] : [stem, head],
      dual: [head + glide + dual],
      plural: [head + plural],
      women: `${head}${glide}ن`,
    }
  }
  const closed = closeStem(lemma, stem)
  const hamza = endsInHamza(stem)
  return {
    bare: mood === 'jussive' && isHollow(lemma) ? [stem, closed] : [stem],
    dual: hamza ? joinToHamza(stem, dual) : [stem + dual],
    plural: hamza ? joinToHamza(stem, plural) : [stem + plural],
    women: joinClosed(closed, 'ن'),
  }
}
