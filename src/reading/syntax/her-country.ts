import type { Hits } from '../../lexicon/finder.ts'

/** «ودعا فرنسا إلى», «قدمته الجزائر وتونس يطالب»: a country is «she», but for the few whose name is masculine («أعلن العراق»), and does not do what a verb of «he» says. */
export function isHerCountry(hits: Hits, first: number): boolean {
  const country = hits.at(first, 'country')
  return country?.pronoun === '' && !HIS_COUNTRIES.has(country.value.iso)
}

const HIS_COUNTRIES = new Set('IQ JO LB MA ME SD SO SS VA YE'.split(' '))
