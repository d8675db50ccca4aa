import { joinToHamza } from './hamza.ts'

export type GrammaticalNumber = 'singular' | 'dual' | 'plural'

/** One written form of a noun. Case endings that show in writing (duals, sound plurals, tanwin's alif) are all listed. */
export interface InflectedNoun {
  readonly form: string
  readonly number: GrammaticalNumber
}

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
  add('dual', ...dualForms(singular))
  for (const plural of plurals) add('plural', ...pluralForms(singular, plural))
  return forms
}

function pluralForms(singular: string, plural: string): string[] {
  if (!isSound(singular, plural)) return takesTanwinAlif(plural) && !plural.endsWith('ات') ? [plural, `${plural}ا`] : [plural]
  const stem = plural.slice(0, -2)
  return [`${stem}ون`, `${stem}ين`, `${stem}و`, `${stem}ي`]
}

/** «مسلحون» of «مسلح» and «محامون» of «محامي»; «ديون» of «دين», «فنون» of «فن» and «قوانين» of «قانون» are broken plurals. */
function isSound(singular: string, plural: string): boolean {
  if (!plural.endsWith('ون') && !plural.endsWith('ين')) return false
  const stem = plural.slice(0, -2)
  return stem.length > 2 && singular.startsWith(stem) && singular !== `${stem}ن`
}

/** Tanwin shows as an alif except after ة, ء after alif, ى and alif. */
function takesTanwinAlif(noun: string): boolean {
  return !isFeminine(noun) && !/(اء|ى|ا|أ)$/.test(noun)
}

/** ضربة → ضربتان, مستوى → مستويان, مبدأ → مبدآن, هجوم → هجومان; each with its other case and its two construct forms. */
function dualForms(singular: string): string[] {
  if (singular.endsWith('أ')) return [...joinToHamza(singular, 'ان'), `${singular}ين`, ...joinToHamza(singular, 'ا'), `${singular}ي`]
  const head = singular.slice(0, -1)
  const stem = isFeminine(singular) ? `${head}ت` : singular.endsWith('ى') ? `${head}ي` : singular
  return [`${stem}ان`, `${stem}ين`, `${stem}ا`, `${stem}ي`]
}
