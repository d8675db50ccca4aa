import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import { nameRow } from '../mentions/row-name.ts'
import type { Passage } from '../passage.ts'
import { isBorne } from './place-frame.ts'

/** A part of the world without a point: «الشرق الأوسط», «القرن الأفريقي». «المنطقة» and «الدول العربية» are no places. */
export function vagueRegion(passage: Passage, index: number, limit: number): Found | undefined {
  const { hits } = passage
  const region = hits.at(index, 'region')
  if (!region || region.last >= limit || region.pronoun || region.value.kind === 'vague') return undefined
  if (isOfStates(passage, index) || isBorne(passage, index, region.last) || endsBody(passage, index, region.last)) return undefined
  const longer = hits.from(index)[0]
  if (longer && longer.last > region.last && (longer.table === 'organisation' || longer.table === 'country' || longer.table === 'place'))
    return undefined
  const { value } = region
  return {
    ...{ rule: 'vague-region', row: nameRow(region.row), kind: 'place', form: 'name', certainty: 'sure', first: index, last: region.last },
    ...{ canonical: value.name, english: value.english, class: 'region', key: `region:${value.english}` },
    place: { id: `region:${value.english}`, name: value.name, country: '', precision: 'region', kind: 'region' },
  }
}

/** «الدول العربية», «دول الخليج»; «بلاد الشام» is a land. */
function isOfStates(passage: Passage, index: number): boolean {
  const stem = bareStem(passage, index)
  return passage.lexicon.placeCues['state-word'].has(stem) && (stem !== 'بلاد' || isDefinite(passage, index))
}

/** «هيئة تحرير الشام»: a body's name of the tables, found or not, ends in the region. */
function endsBody({ hits }: Passage, index: number, last: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_BODY); at--) if ((hits.at(at, 'organisation')?.last ?? -1) >= last) return true
  return false
}

/** In tokens before its last word. */
const LONGEST_BODY = 4
