import type { Hit } from '../../lexicon/finder.ts'
import { bareStem, isDefinite } from './definite.ts'
import type { Found } from './found.ts'
import { endOfDescription } from './description.ts'
import { roleAt } from './introduced-person.ts'
import { countryOfRole } from './role-country.ts'
import { nameRow } from './row-name.ts'
import type { Search } from './search.ts'

/** An office without a name: «الوزير», «الرئيس التركي», «المتحدث باسم الخارجية الروسية», «مسؤولين سوريين وإسرائيليين». */
export function nominalRole(search: Search, index: number): Found[] | undefined {
  const hit = roleAt(search, index)
  if (!hit || hit.last >= search.limit || hit.value.role.class === 'relation') return undefined
  if (isSomethingElse(search, hit)) return undefined
  const last = endWithSpoken(search, endOfDescription(search, hit.last))
  const country = countryOfRole(search, { first: index, last })
  const { number, gender, role } = hit.value
  return [
    {
      ...{ rule: 'nominal-role', row: nameRow(hit.row), kind: number === 'singular' ? 'person' : 'group', form: 'nominal', certainty: 'sure' },
      ...{ first: index, last, head: search.passage.words[index]?.stem ?? '', class: role.class, gender, number, ...(country && { country }) },
    },
  ]
}

/** An adjective of the word before («النزاع المسلح»), a bare circumstance («مشيرة إلى»), or a place («محافظة حلب»). */
function isSomethingElse({ passage, taken, limit }: Search, hit: Hit<'role'>): boolean {
  const { words, hits, lexicon } = passage
  const { first, last } = hit
  const before = words[first - 1]
  const word = words[first]
  if (!word) return true
  const follows = before?.tag === 'noun' && taken[first - 1] !== 1 && !word.conjunction && word.preposition === ''
  if (follows && (isDefinite(passage, first) ? isDefinite(passage, first - 1) : last === first && !isDefinite(passage, first - 1))) return true
  if (hits.from(first).some(({ table, last: end, pronoun }) => !pronoun && (table === 'place' || table === 'organisation') && end >= last)) return true
  const kind = lexicon.everydayWords.get(bareStem(passage, first))
  if (last === first && (kind === 'noun' || kind === 'masdar' || kind === 'time' || kind === 'adverb')) return true
  if (hit.value.number !== 'singular' || isDefinite(passage, first) || hit.pronoun !== '' || last > first) return false
  const next = words[last + 1]
  return last + 1 >= limit || next?.tag !== 'noun' || next.conjunction || next.preposition !== '' || hit.value.gender === 'f'
}

/** «المتحدث باسم الجيش», «الأمين العام للأمم المتحدة»: what a spokesman speaks for belongs to the office. */
function endWithSpoken(search: Search, last: number): number {
  const { words, hits } = search.passage
  const next = words[last + 1]
  if (!next || last + 2 >= search.limit) return last
  if (next.stem === 'باسم' || (next.stem === 'اسم' && next.preposition === 'ب')) return endOfDescription(search, last + 2)
  const body = hits.at(last + 1, 'organisation') ?? hits.at(last + 1, 'institution')
  if (next.preposition === 'ل' && body && words[last]?.definite) return Math.max(body.last, endOfDescription(search, body.last))
  return last
}
