import { bitOf } from '../../../lexicon/entries.ts'
import type { Passage } from '../../passage.ts'

/** Shorter words in «ين» are broken plurals and singulars: «عناوين», «قوانين», «يقين». */
const SHORTEST_PLURAL = 6
/** Accusatives beside a number that say how or where it holds, and are no nouns that it counts: «صفر ذهابا», «المصنف 22 عالميا». */
const HOW = new Set(
  ['ذهاب', 'اياب', 'توالي', 'تقريب', 'اجمال', 'عالمي', 'دولي', 'محلي', 'قاري', 'عربي', 'وطني', 'اقليمي', 'رسمي', 'اسيوي', 'نسبي'].map(
    (stem) => `${stem}ا`,
  ),
)
const NISBA = bitOf('nisba')

/**
 * A noun that no table knows, and whose form is of people: a participle or an adjective of relation in the sound masculine plural
 * («ستة مدققين», «مئات المنقبين»), or of a country in the accusative («15 سعوديا»).
 */
export function isPeopleByForm(passage: Passage, at: number): boolean {
  const { tokens, words } = passage
  return isNationIn(passage, tokens[at]?.form ?? '') || isSoundPlural(words[at]?.stem ?? '')
}

/** «سعوديا», «إيرانيا»: the tables hold them without the alif. */
export function isNationIn({ lexicon }: Passage, form: string): boolean {
  if (!form.endsWith('يا')) return false
  const entries = lexicon.automaton.start(form.slice(0, -1))?.entries
  return entries?.some(({ table }) => (bitOf(table) & NISBA) !== 0) ?? false
}

/** «مدققين», «ضالعين», «مسؤوليين»; no feminine dual («قضيتين») and no broken plural («قوانين»). */
function isSoundPlural(stem: string): boolean {
  const bare = stem.startsWith('ال') ? stem.slice(2) : stem
  if (bare.length < SHORTEST_PLURAL || !bare.endsWith('ين') || bare.endsWith('تين')) return false
  return bare.endsWith('يين') || bare.startsWith('م') || (bare.length === SHORTEST_PLURAL && bare[1] === 'ا')
}

const BY_WONDER = 'باعجوبه'

/** «المصنف 22 عالميا», «صفر ذهابا», «نجاة اثنين بأعجوبة»: an adverb that only looks like what a number counts. */
export function isAdverbByForm({ tokens }: Passage, at: number): boolean {
  const form = tokens[at]?.form ?? ''
  return HOW.has(form) || form === BY_WONDER
}
