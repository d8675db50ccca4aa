import type { Hits } from '../../lexicon/finder.ts'

/** «ودعا فرنسا إلى», «قدمته الجزائر وتونس يطالب»: a country is «she», but for the few whose name is masculine («أعلن العراق»), and does not do what a verb of «he» says. */
export function isHerCountry(hits: Hits, first: number): boolean {
  const country = hits.at(first, 'country')
  if (country?.pronoun !== '' || HIS_COUNTRIES.has(country.value.iso)) return false
  // «العدو الإسرائيلي», «الاتحاد الروسي»: a masculine noun and its quality stand for the country
  const quality = country.last > first ? hits.at(country.last, 'nisba') : undefined
  return quality?.value.agreement.gender !== 'm'
}

const HIS_COUNTRIES = new Set('IQ JO LB MA ME SD SO SS VA YE'.split(' '))
