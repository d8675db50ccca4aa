import type { Group } from '../../../lexicon/tables/groups.ts'
import type { Passage } from '../../passage.ts'
import { isNobodys } from '../../syntax/nobodys.ts'
import { dropsNunYetDefinite } from '../dropped-nun.ts'
import type { Found } from '../found.ts'
import { isLed } from '../names/led.ts'
import { isSomethingElse } from '../names/something-else.ts'
import { countryOfRole } from '../roles/role-country.ts'
import { nameRow } from '../row-name.ts'
import type { Search } from '../search.ts'
import { endOfDescription } from './description.ts'

/** People named by what they are: «مسلحين محليين», «القوات السورية», «أهالي السويداء», «متظاهرون». */
export function group(search: Search, index: number): Found[] | undefined {
  const { passage, limit } = search
  const hit = passage.hits.at(index, 'group')
  if (!hit || hit.last >= limit || passage.words[index]?.tag !== 'noun') return undefined
  const { number, group: row } = hit.value
  if (row.class === 'body') return undefined
  if (isLed(passage.words[index]) || dropsNunYetDefinite(passage, hit)) return undefined
  if (row.class === 'official' && passage.hits.at(index, 'role')) return undefined
  if ((passage.hits.at(index, 'role')?.last ?? hit.last) > hit.last) return undefined
  if (isSomethingElse(search, { first: index, last: hit.last, pronoun: hit.pronoun, number, gender: undefined })) return undefined
  if (isEdge(passage, index)) return undefined
  const last = endOfDescription(search, hit.last)
  const country = countryOfRole(search, { first: index, last })
  // «قتل رجل زوجته»: one of whom nothing is said, right before whom he does something to
  const isNobody = number === 'singular' && !passage.words[index]?.definite && last === hit.last
  if (isNobody && !(passage.words[last + 1]?.pronoun && passage.words[last + 1]?.title && isNobodys(passage.words, last + 1)))
    return undefined
  return [
    {
      ...{
        rule: 'group',
        row: nameRow(hit.row),
        kind: number === 'singular' && !isMany(search, row, index) ? 'person' : 'group',
        form: 'nominal',
      },
      ...{ certainty: 'sure', first: index, last, head: passage.words[index]?.stem ?? '', class: row.class, number },
      ...(country && { country }),
    },
  ]
}

/** «أطراف بلدة شبعا»: where a place ends, and no parties. */
function isEdge({ words }: Passage, at: number): boolean {
  return words[at]?.stem === 'اطراف' && (words[at + 1]?.placeHead === true || words[at + 1]?.place === true)
}

/** «26 وزيرا», «20 أجنبيا»: one word for many; «في 2016 ومدير حملته» counts nobody. */
export function isCounted({ words }: Passage, at: number): boolean {
  return words[at - 1]?.tag === 'number' && words[at]?.conjunction === false
}

/** Counted, or many people in one word. */
function isMany({ passage }: Search, row: Group, index: number): boolean {
  return isCounted(passage, index) || isCollective(row, passage.words[index]?.stem ?? '')
}

/** «التنظيم», «وفد حكومي», «وفدا رفيعا»: many people in one word. */
function isCollective({ class: kind }: Group, stem: string): boolean {
  return (
    kind === 'unit' ||
    kind === 'group' ||
    COLLECTIVES.has(stem.replace(/^ال/, '')) ||
    (stem.endsWith('ا') && COLLECTIVES.has(stem.slice(0, -1)))
  )
}

const COLLECTIVES = new Set([
  'تنظيم',
  'حركه',
  'فصيل',
  'ميليشيا',
  'مليشيا',
  'عصابه',
  'شبكه',
  'خليه',
  'وفد',
  'قياده',
  'نخبه',
  'حرس',
  'مشاه',
  'فرقه',
  'طاقم',
  'اهل',
  'جثه',
])
