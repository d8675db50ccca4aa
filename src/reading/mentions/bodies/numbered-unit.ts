import { markBareStems } from '../../syntax/word-marks.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Found } from '../found.ts'
import { countryOfRole } from '../roles/role-country.ts'
import type { Search } from '../search.ts'
import { GENERAL } from './description.ts'

const UNITS = new Set(['فرقه', 'لواء', 'كتيبه', 'فوج', 'فيلق', 'سريه', 'وحده'])
export const UNIT = markBareStems(() => UNITS)
/** What such a unit is, without an article. */
const ARMS = new Set(['مشاه', 'مدرعات', 'مدرع', 'مدفعيه', 'قتال', 'حشد', 'شعبي', 'احتياط', 'مظليين', 'دبابات', 'كوماندوز', 'مجوقل', 'حدود'])
/** In tokens, after the number. */
const LONGEST = 4

/** A unit of an army by its number: «الفرقة 44», «اللواء 52 حشد شعبي», «الفرقة السادسة مشاة», «الفرقة 98 الإسرائيلية». */
export function numberedUnit(search: Search, index: number): Found[] | undefined {
  const { passage, taken, limit } = search
  const word = passage.words[index]
  if (word?.tag !== 'noun' || word.pronoun || (word.marks & UNIT) === 0 || index + 1 >= limit || taken[index + 1]) return undefined
  if (!isNumber(search, index)) return undefined
  const last = endOfArms(search, index + 1)
  const country = countryOfRole(search, { first: index, last })
  return [
    {
      ...{ rule: 'numbered-unit', kind: 'organisation', form: 'name', certainty: 'likely', class: 'army', first: index, last },
      ...(country && { country }),
    },
  ]
}

/** «44», or an ordinal that agrees with an article: «الفرقة الرابعة», never «فرقة رابعة». */
function isNumber({ passage }: Search, index: number): boolean {
  const next = passage.words[index + 1]
  if (next?.tag === 'number') return passage.tokens[index + 1]?.kind !== 'word' && passage.words[index + 2]?.stem !== '%'
  if (next?.tag !== 'noun' || next.conjunction || next.preposition || !isDefinite(passage, index) || !isDefinite(passage, index + 1))
    return false
  const ordinals = passage.lexicon.numerals.ordinals
  return ordinals.has(passage.tokens[index + 1]?.form ?? '') || ordinals.has(bareStem(passage, index + 1))
}

function endOfArms({ passage, taken, limit }: Search, from: number): number {
  const { words, hits } = passage
  let last = from
  for (let at = from + 1; at < Math.min(limit, from + 1 + LONGEST); at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.conjunction || word.preposition || word.pronoun || taken[at]) break
    const isQuality =
      isDefinite(passage, at) &&
      (hits.at(at, 'nisba') !== undefined ||
        passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'quality' ||
        GENERAL.has(passage.tokens[at]?.form ?? ''))
    if (!isQuality && !ARMS.has(bareStem(passage, at))) break
    last = at
  }
  return last
}
