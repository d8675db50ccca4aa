import type { Passage } from '../../passage.ts'
import type { Found } from '../found.ts'
import { countryOfRole } from '../roles/role-country.ts'
import { nameRow } from '../row-name.ts'
import type { Search } from '../search.ts'
import { endOfDescription } from './description.ts'

/**
 * States and organisations named by what they are: «دول عربية», «منظمات حقوقية», «شركة فرنسية». One of them alone is described by nothing; behind the
 * article it is one that was named before.
 */
export function describedBody(search: Search, index: number): Found[] | undefined {
  const { passage, limit } = search
  const hit = passage.hits.at(index, 'group')
  if (hit?.value.group.class !== 'body' || hit.pronoun || hit.last >= limit || passage.words[index]?.tag !== 'noun') return undefined
  if (isListed(passage, index, hit.last) || isOrganised(passage, index)) return undefined
  const { number, group } = hit.value
  const last = withNumber(search, endOfDescription(search, hit.last))
  if (number === 'singular' && (passage.words[index]?.definite || last === hit.last)) return undefined
  const country = countryOfRole(search, { first: index, last })
  return [
    {
      ...{ rule: 'described-body', row: nameRow(hit.row), kind: 'group', form: 'nominal', certainty: 'sure' },
      ...{ first: index, last, head: passage.words[index]?.stem ?? '', class: group.class, number },
      ...(country && { country }),
    },
  ]
}

/** «الدول الثلاث», «لجان عدة», «القوى الكبرى الست»: how many they are. */
function withNumber({ passage: { words }, limit }: Search, last: number): number {
  const next = words[last + 1]
  const isNumber = last + 1 < limit && next !== undefined && next.preposition === '' && !next.conjunction && NUMBERS.test(next.stem)
  return isNumber && words[last]?.definite === next.definite ? last + 1 : last
}

/** Folded. */
const NUMBERS = /^(?:ال)?(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|عده|عديده|كثيره)$/

/** «دولة الإمارات», «شركة أرامكو»: a table's own name. */
function isListed({ hits }: Passage, first: number, last: number): boolean {
  return hits.from(first).some(({ table, last: end, pronoun }) => !pronoun && NAMES.has(table) && end > last)
}

const NAMES = new Set(['country', 'place', 'organisation', 'institution', 'outlet'])

/** «شبكات منظمة», «جريمة منظمة»: said of what stands before. */
function isOrganised({ words }: Passage, at: number): boolean {
  const before = words[at - 1]
  return words[at]?.stem === 'منظمه' && before?.tag === 'noun' && !words[at]?.preposition && /(?:ه|ات)$/.test(before.stem)
}
