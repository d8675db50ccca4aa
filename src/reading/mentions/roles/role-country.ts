import type { Passage } from '../../passage.ts'
import { placesAt } from '../../places/place-at.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isHomesOwn, whichOrganisation } from '../bodies/which-organisation.ts'
import { bareStem } from '../definite.ts'
import type { Search } from '../search.ts'

/** After these the country is where the office works, not whose it is: «المبعوث إلى سوريا», «السفير لدى دمشق». */
const AWAY = new Set(['الي', 'لدي', 'في', 'عن', 'بين'])

/** «وزارة المالية», «السنة القمرية»: qualities of things sooner than of Mali or the Comoros. Folded. */
const OF_NO_COUNTRY = new Set(['ماليه', 'قمريه', 'صحراويه', 'مجريات'])

/** «المسؤول المالي», «المدير المالي»: of money; «الرئيس المالي» is Mali's. */
function isOfMoney(passage: Passage, at: number): boolean {
  return bareStem(passage, at) === 'مالي' && MANAGERS.has(bareStem(passage, at - 1))
}

/** Folded. */
const MANAGERS = new Set('مسوول مدير محلل خبير مستشار مراقب محاسب مشرف وسيط'.split(' '))

/** Whoever works for one of these may be from anywhere: «مديرة مكتب هيومن رايتس ووتش في تونس». */
const WORLDWIDE = new Set(['ngo', 'rights-monitor', 'university', 'club'])

/** «مركز الرصد الجوي»: behind a body's own noun a short name of another body is a word of this one's. */
function isOtherBody({ words, tokens }: Passage, at: number): boolean {
  return /^(?:مركز|معهد|هييه|مصلحه|اداره|موسسه)$/.test(words[at - 1]?.stem ?? '') && tokens[at]?.form.startsWith('ال') === true
}

/**
 * The country a phrase belongs to: the first nisba or country's name in it, or that of an organisation. Of two countries under a dual
 * role («وزيرا خارجية مصر وقطر») the nth belongs to the nth.
 */
export function countryOfRole({ passage }: Search, { first, last }: Phrase, nth = 0): string | undefined {
  const { words, hits } = passage
  const countries: string[] = []
  let organisation: string | undefined
  let away = false
  for (let at = first; at <= last; at++) {
    const word = words[at]
    if (word?.tag === 'preposition' && AWAY.has(word.stem)) away = true
    for (const hit of hits.from(at)) {
      const { table, value, pronoun, last: end } = hit
      if (pronoun) continue
      if (table === 'nisba' && (OF_NO_COUNTRY.has(bareStem(passage, at)) || isOfMoney(passage, at))) continue
      const country = table === 'nisba' ? value.country.iso : table === 'country' ? value.iso : undefined
      if (country !== undefined) {
        if (!away) countries.push(country)
        at = Math.max(at, end)
        break
      }
      const named = hit.table === 'organisation' && !isHomesOwn(passage, hit) ? whichOrganisation(passage, at, hit) : undefined
      if (named && isOtherBody(passage, at)) continue
      const body = named && named.country !== '-' && !WORLDWIDE.has(named.kind) ? named : undefined
      const owner = body ?? (table === 'place' ? placesAt(passage, at, last + 1)[0]?.value : undefined)
      if (owner) {
        if (!away) organisation ??= owner.country
        at = Math.max(at, end)
        break
      }
    }
  }
  return countries[Math.min(nth, countries.length - 1)] ?? (organisation && /^[A-Z]{2}$/.test(organisation) ? organisation : undefined)
}
