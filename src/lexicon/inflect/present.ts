import type { Agreement, VerbLemma, Written } from './verb.ts'
import { endsInHamza, isDefective, isDoubled, isHollow } from './weakness.ts'

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
  const stem = present.slice(1)
  const endings = endingsOf(lemma, stem, mood)
  return [
    ...endings.bare.flatMap((bare) => prefix(BARE, bare)),
    ...endings.dual.flatMap((dual) => prefix(DUAL, dual)),
    ...endings.plural.flatMap((plural) => prefix(PLURAL, plural)),
    [`ي${endings.women}`, '3fp'],
  ]
}

function prefix(persons: readonly Written[], rest: string): Written[] {
  return persons.map(([letter, agreement]): [string, Agreement] => [letter + rest, agreement])
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
  const closed = isHollow(lemma) ? stem.slice(0, -2) + stem.slice(-1) : isDoubled(lemma) ? stem + stem.slice(-1) : stem
  return {
    bare: mood === 'jussive' && isHollow(lemma) ? [stem, closed] : [stem],
    dual: [stem + dual],
    plural: endsInHamza(lemma) ? [stem + plural, `${head}ؤ${plural}`, `${head}ئ${plural}`] : [stem + plural],
    women: `${closed}ن`,
  }
}
