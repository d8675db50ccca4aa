import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import { isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import { nameRow } from '../mentions/row-name.ts'
import type { Passage } from '../passage.ts'
import { markBareStems } from '../syntax/word-marks.ts'
import { groundOf } from './place-ground.ts'

const CAPITALS = new Set(['عاصمه'])
export const CAPITAL = markBareStems(() => CAPITALS)

/**
 * «العاصمة الأذربيجانية» is Baku, and «العاصمة» alone the capital of the country that the article is about, or the only capital that
 * it names. Nothing where
 * the capital's name follows («العاصمة باكو»), which then stands for itself, nor for «العاصمة الاقتصادية».
 */
export function capitalCity(passage: Passage, index: number, limit: number): Found | undefined {
  const { words, hits, lexicon } = passage
  const word = words[index]
  if (!word || (word.marks & CAPITAL) === 0 || !isDefinite(passage, index)) return undefined
  const next = index + 1 < limit ? words[index + 1] : undefined
  const joins = next?.tag === 'noun' && !next.conjunction && !next.preposition
  const nisba = joins && next.definite ? hits.at(index + 1, 'nisba') : undefined
  if (nisba && !nisba.pronoun) {
    const capital = lexicon.capitals.get(nisba.value.country.iso)
    if (!capital || followsName(passage, nisba.last + 1, limit)) return undefined
    return toFound(capital, index, nisba.last, 'sure')
  }
  if (joins && (next.definite || followsName(passage, index + 1, limit))) return undefined
  const { home, capital: only } = groundOf(passage)
  const capital = lexicon.capitals.get(home ?? only ?? '')
  return capital && toFound(capital, index, index, 'likely')
}

function followsName({ hits, words, tokens }: Passage, at: number, limit: number): boolean {
  const start = tokens[at]?.form === '"' || tokens[at]?.form === ',' || tokens[at]?.form === '(' ? at + 1 : at
  if (start >= limit || words[start]?.conjunction || words[start]?.preposition) return false
  return hits.at(start, 'place') !== undefined || hits.at(start, 'country') !== undefined
}

function toFound(capital: Gazetted, first: number, last: number, certainty: 'sure' | 'likely'): Found {
  const { id, name, english, country, latitude, longitude, province, kind, row } = capital
  return {
    ...{ rule: 'capital-city', row: nameRow(row), kind: 'place', form: 'nominal', certainty, first, last },
    ...{ canonical: name, english, country, class: kind, key: `place:${id}` },
    place: { id, name, country, latitude, longitude, kind, precision: 'city', ...(province && { province }) },
  }
}
