import type { GrammaticalNumber } from './noun.ts'

export type Gender = 'm' | 'f'

/** One written form of an adjective or a nisba. */
export interface InflectedAdjective {
  readonly form: string
  readonly gender: Gender
  readonly number: GrammaticalNumber
}

/**
 * Every written form of a regular adjective: «سوري» → «سوري، سورية، سوريان، سوريتين، سوريون، سوريات…».
 *
 * The construct dual («سوريا البلد») is left out: it would be the country's own name.
 *
 * @param plurals Irregular masculine plurals beside the sound one: «روس», «أتراك».
 */
export function inflectAdjective(masculine: string, plurals: readonly string[] = []): InflectedAdjective[] {
  const feminine = `${masculine}ت`
  const forms: InflectedAdjective[] = [
    { form: masculine, gender: 'm', number: 'singular' },
    { form: `${masculine}ة`, gender: 'f', number: 'singular' },
    { form: `${masculine}ان`, gender: 'm', number: 'dual' },
    { form: `${masculine}ين`, gender: 'm', number: 'dual' },
    { form: `${feminine}ان`, gender: 'f', number: 'dual' },
    { form: `${feminine}ين`, gender: 'f', number: 'dual' },
    { form: `${masculine}ون`, gender: 'm', number: 'plural' },
    { form: `${masculine}ين`, gender: 'm', number: 'plural' },
    { form: `${masculine}ات`, gender: 'f', number: 'plural' },
  ]
  for (const plural of plurals) forms.push({ form: plural, gender: 'm', number: 'plural' })
  return forms
}
