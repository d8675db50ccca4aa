import type { EntityId } from '../../types.ts'
import { countryOfNisba } from '../participants/nation-of.ts'
import type { Stage } from '../stage.ts'

/** What lies in a country that a nisba names after it. A base, a site or a target may lie abroad. Folded. */
const GROUNDS = new Set(
  'اراضي|ارض|مدن|بلدات|قري|محافظات|مناطق|ولايات|مياه|اجواء|سجون|شوارع|مطارات|مواني|شواطي|داخل|عمق|مستشفيات|جامعات'.split('|'),
)

/** Qualities that may stand between the two: «المدن الساحلية السورية». */
const QUALITIES = 2

/** The country that a stretch tells by a nisba alone: «على الأراضي السورية», «في السجون المصرية», «مدن أوكرانية». */
export function landsOf(stage: Stage, first: number, last: number): EntityId[] {
  const { words, hits } = stage.passage
  for (let at = first; at < last; at++) {
    const head = words[at]
    if (head?.tag !== 'noun' || head.pronoun || !(GROUNDS.has(head.stem) || GROUNDS.has(head.stem.replace(/ا$/, '')))) continue
    for (let next = at + 1; next <= Math.min(last, at + 1 + QUALITIES); next++) {
      const word = words[next]
      if (word?.tag !== 'noun' || !word.adjective || word.conjunction || word.preposition || word.definite !== head.definite) break
      if (!hits.at(next, 'nisba')) continue
      const country = countryOfNisba(stage, next)
      return country === undefined ? [] : [country]
    }
  }
  return []
}
