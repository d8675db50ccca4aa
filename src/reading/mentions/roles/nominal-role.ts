import { endOfDescription } from '../bodies/description.ts'
import { isCounted } from '../bodies/group.ts'
import { organisationByHead } from '../bodies/organisation-by-head.ts'
import { bareStem } from '../definite.ts'
import type { Found } from '../found.ts'
import { isSomethingElse } from '../names/something-else.ts'
import { nameRow } from '../row-name.ts'
import type { Search } from '../search.ts'
import { roleAt } from './introduced-person.ts'
import { countryOfRole } from './role-country.ts'

/** «أرض القداسة», «السيادة»: what is said of somebody only with a pronoun or before the title («معاليه», «قداسة البابا»). */
const ABSTRACT = new Set(['قداسه', 'سماحه', 'فخامه', 'سمو', 'معالي', 'سعاده', 'جلاله', 'سياده', 'غبطه', 'نيافه', 'فضيله', 'دوله', 'عطوفه'])

const HIGHNESS = 'سمو'

/** An office without a name, of many where it is counted («26 وزيرا»): «الوزير», «الرئيس التركي», «المتحدث باسم الخارجية الروسية», «مسؤولين سوريين وإسرائيليين». */
export function nominalRole(search: Search, index: number, limit = search.limit): Found[] | undefined {
  const hit = roleAt(search, index)
  if (!hit || hit.last >= search.limit || hit.value.role.class === 'relation') return undefined
  const { number, gender, role } = hit.value
  if (isAbbreviation(search, index) || /^فريق/.test(role.head)) return undefined
  const isAbstract = role.class === 'honorific' && hit.pronoun === '' && ABSTRACT.has(bareStem(search.passage, index))
  if (isAbstract && !search.passage.hits.at(hit.last + 1, 'role')) return undefined
  // «استقبل سموه السفير»: folded it is a masdar as well
  const isHighness = hit.pronoun !== '' && role.head === HIGHNESS
  if (!isHighness && isSomethingElse(search, { first: index, last: hit.last, pronoun: hit.pronoun, number, gender })) return undefined
  const isHonour = hit.pronoun !== '' && role.class === 'honorific'
  const last = isHonour
    ? hit.last
    : Math.min(limit - 1, endWithSpoken(search, endWithBody(search, index, endOfDescription(search, hit.last))))
  const country = countryOfRole(search, { first: index, last })
  const titled = isAbstract ? search.passage.hits.at(hit.last + 1, 'role')?.value : undefined
  const office = titled ?? hit.value
  return [
    {
      ...{
        rule: 'nominal-role',
        row: nameRow(hit.row),
        kind: number === 'singular' && !isCounted(search.passage, index) ? 'person' : 'group',
        form: 'nominal',
        certainty: 'sure',
      },
      ...{
        first: index,
        last,
        head: number === 'plural' ? (search.passage.words[index]?.stem ?? '') : office.role.head,
        class: office.role.class,
        gender: office.gender,
        number,
        ...(country && { country }),
      },
    },
  ]
}

/** «د ب أ»: a title's letter without a name is a letter. */
function isAbbreviation({ passage: { tokens } }: Search, index: number): boolean {
  return (tokens[index]?.form.length ?? 0) < 2 || tokens[index]?.form === 'سي'
}

/** «رئيس الهيئة الوطنية لمكافحة الفساد», «رئيس أمن الدولة»: the whole name of the body somebody leads. */
function endWithBody(search: Search, first: number, last: number): number {
  const { hits } = search.passage
  for (let at = first + 1; at <= last; at++) {
    const listed = hits.at(at, 'institution')
    const end = listed && listed.last > at && !listed.pronoun ? listed.last : organisationByHead(search, at)?.[0]?.last
    if (end !== undefined) return Math.min(Math.max(last, end), search.limit - 1)
  }
  return last
}

/** «المتحدث باسم الجيش», «الأمين العام للأمم المتحدة»: what a spokesman speaks for belongs to the office. */
function endWithSpoken(search: Search, last: number): number {
  const { words, hits } = search.passage
  const next = words[last + 1]
  if (!next || last + 2 >= search.limit) return last
  if (next.stem === 'اسم' && next.preposition === 'ب' && next.pronoun) return last + 1
  if (next.stem === 'باسم' || (next.stem === 'اسم' && next.preposition === 'ب')) return endOfDescription(search, last + 2)
  const body = hits.at(last + 1, 'organisation') ?? hits.at(last + 1, 'institution')
  if (next.preposition === 'ل' && body && words[last]?.definite) return Math.max(body.last, endOfDescription(search, body.last))
  return last
}
