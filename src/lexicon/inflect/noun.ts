export type GrammaticalNumber = 'singular' | 'dual' | 'plural'

/** One written form of a noun. Case endings that show in writing (duals, sound plurals, tanwin's alif) are all listed. */
export interface InflectedNoun {
  readonly form: string
  readonly number: GrammaticalNumber
}

const SOUND_PLURAL = /(ون|ين)$/
const isFeminine = (noun: string) => noun.endsWith('ة')

/**
 * Every written form of a noun: singular, dual and the plurals given, with construct forms that drop their nun («مسؤولو الأمن») and the
 * alif of tanwin («هجوما»).
 *
 * @param plurals Listed, since broken plurals cannot be derived; a sound one is listed by its nominative («مسلحون»).
 */
export function inflectNoun(singular: string, plurals: readonly string[]): InflectedNoun[] {
  const forms: InflectedNoun[] = []
  const add = (number: GrammaticalNumber, ...written: string[]) => {
    for (const form of written) if (!forms.some((each) => each.form === form && each.number === number)) forms.push({ form, number })
  }
  add('singular', singular)
  if (takesTanwinAlif(singular)) add('singular', `${singular}ا`)
  const dual = dualStem(singular)
  add('dual', `${dual}ان`, `${dual}ين`, `${dual}ا`, `${dual}ي`)
  for (const plural of plurals) add('plural', ...pluralForms(plural))
  return forms
}

function pluralForms(plural: string): string[] {
  if (!SOUND_PLURAL.test(plural)) return takesTanwinAlif(plural) && !plural.endsWith('ات') ? [plural, `${plural}ا`] : [plural]
  const stem = plural.slice(0, -2)
  return [`${stem}ون`, `${stem}ين`, `${stem}و`, `${stem}ي`]
}

/** Tanwin shows as an alif except after ة, ء after alif, ى and alif. */
function takesTanwinAlif(noun: string): boolean {
  return !isFeminine(noun) && !/(اء|ى|ا|أ)$/.test(noun)
}

/** ضربة → ضربت, مستوى → مستوي, هجوم → هجوم. */
function dualStem(singular: string): string {
  if (isFeminine(singular)) return `${singular.slice(0, -1)}ت`
  return singular.endsWith('ى') ? `${singular.slice(0, -1)}ي` : singular
}
