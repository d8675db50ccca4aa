import type { GrammaticalNumber } from './noun.ts'

export type Gender = 'm' | 'f'

/** One written form of an adjective or a nisba. */
export interface InflectedAdjective {
  readonly form: string
  readonly gender: Gender
  readonly number: GrammaticalNumber
}

/**
 * Every written form of a regular adjective: «سوري» → «سوري، سورية، سوريان، سوريتين، سوريون، سوريات…». Of several words each that is a
 * nisba agrees: «كوري شمالي» → «كورية شمالية», «جنوب أفريقي» → «جنوب أفريقية».
 *
 * The accusative («فلسطينيا», «كوريا جنوبيا») is left out where it is somebody's own name: «سوريا».
 *
 * @param plurals Irregular masculine plurals beside the sound one: «روس», «أتراك».
 * @param isName Whether a form is the name of a country or says something else.
 */
export function inflectAdjective(
  masculine: string,
  plurals: readonly string[] = [],
  isName: (form: string) => boolean = () => true,
): InflectedAdjective[] {
  const forms: InflectedAdjective[] = [{ form: masculine, gender: 'm', number: 'singular' }]
  const accusative = withEnding(masculine, 'ا')
  if (!isName(accusative)) forms.push({ form: accusative, gender: 'm', number: 'singular' })
  for (const [ending, gender, number] of ENDINGS) forms.push({ form: withEnding(masculine, ending), gender, number })
  for (const plural of plurals) forms.push({ form: plural, gender: 'm', number: 'plural' })
  return forms
}

const ENDINGS: readonly (readonly [string, Gender, GrammaticalNumber])[] = [
  ['ة', 'f', 'singular'],
  ['ان', 'm', 'dual'],
  ['ين', 'm', 'dual'],
  ['تان', 'f', 'dual'],
  ['تين', 'f', 'dual'],
  ['ون', 'm', 'plural'],
  ['ين', 'm', 'plural'],
  ['ات', 'f', 'plural'],
]

function withEnding(masculine: string, ending: string): string {
  const words = masculine.split(' ')
  return words.map((word, at) => (at === words.length - 1 || word.endsWith('ي') ? `${word}${ending}` : word)).join(' ')
}

/** A common adjective as its row lists it; `masculines` holds the definite spelling too where it differs («عال», «عالي»). */
interface AdjectiveLemma {
  readonly masculines: readonly string[]
  readonly feminine: string | undefined
  readonly plurals: readonly string[]
}

/**
 * Every written form of a common adjective, with tanwin's alif: «كبيرا», «عاليا», and those of an irregular feminine: «بيضاء، بيضاوان»,
 * «كبرى، كبريان، كبريات».
 */
export function adjectiveForms({ masculines, feminine, plurals }: AdjectiveLemma): string[] {
  const [indefinite = '', definite = indefinite] = masculines
  const stem = definite.endsWith('ى') ? `${definite.slice(0, -1)}ي` : definite
  const forms = [...masculines, `${stem}ا`, `${stem}ان`, `${stem}ين`, ...plurals]
  if (definite !== indefinite) forms.push(`${indefinite}ون`, `${indefinite}ين`)
  if (!feminine || feminine.endsWith('ة')) {
    const head = feminine ? feminine.slice(0, -1) : stem
    forms.push(`${head}ة`, `${head}تان`, `${head}تين`, `${stem}ون`, `${stem}ات`)
  } else if (feminine.endsWith('اء')) {
    forms.push(feminine, `${feminine.slice(0, -1)}وان`, `${feminine.slice(0, -1)}وين`)
  } else {
    const head = `${feminine.slice(0, -1)}ي`
    forms.push(feminine, `${head}ان`, `${head}ين`, `${head}ات`)
  }
  return forms
}
