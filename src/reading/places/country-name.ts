import type { Hit } from '../../lexicon/finder.ts'
import type { Found } from '../mentions/found.ts'
import { nameRow } from '../mentions/row-name.ts'
import type { Passage } from '../passage.ts'
import type { Word } from '../syntax/word.ts'
import { ofCountry } from './gazetted-place.ts'
import { placesAt } from './place-at.ts'
import { isBorne, isDateline, isFramed } from './place-frame.ts'
import { groundOf } from './place-ground.ts'
import { headBefore } from './place-head.ts'

/** Heads after which «تونس», «الكويت» are the city or the province. */
const LOCAL = new Set(['settlement', 'province', 'suburb'])

/** A country by one of its names; not where its capital of the same name is meant («العاصمة تونس»), nor another place («عمان» in Jordan). */
export function countryName(passage: Passage, index: number, limit: number): Found | undefined {
  const hit = countryAt(passage, index, limit)
  if (!hit || isBorne(passage, index, hit.last)) return undefined
  return {
    ...{ rule: 'country-name', row: nameRow(hit.row), form: 'name', certainty: 'sure', first: index, last: hit.last },
    ...ofCountry(hit.value),
  }
}

/** The country that a token names here. */
export function countryAt(passage: Passage, index: number, limit: number): Hit<'country'> | undefined {
  const { hits, words, lexicon } = passage
  const hit = hits.at(index, 'country')
  if (!hit || hit.last >= limit || hit.pronoun) return undefined
  if (words[index]?.tag === 'verb' && !followsCountry(passage, index)) return undefined
  if (hit.last === index && isAccusative(passage, index)) return undefined
  const isWord = hit.last === index && lexicon.everydayWords.get(hit.before.stem) === 'quality'
  if (isWord && !isFramed(passage, index) && followsNoun(passage, index)) return undefined
  return hit.last === index && isOtherPlace(passage, index, limit, hit.value.iso) ? undefined : hit
}

/** «دبلوماسيا بريطانيا», «جنديا تركيا»: an origin in the accusative, after an indefinite noun that stands so. */
function isAccusative({ words, tokens, hits, lexicon }: Passage, index: number): boolean {
  const [word, before] = [words[index], words[index - 1]]
  if (!tokens[index]?.form.endsWith('يا') || word?.conjunction || word?.preposition) return false
  if (before?.tag !== 'noun' || before.definite || before.preposition || !tokens[index - 1]?.form.endsWith('ا')) return false
  const noun = tokens[index - 1]?.form.slice(0, -1) ?? ''
  return lexicon.everydayWords.get(noun) === 'noun' || hits.at(index - 1, 'role') !== undefined || hits.at(index - 1, 'group') !== undefined
}

/** «فساد مالي», «عرض فني ومالي»: a country's name that is an adjective too; none behind a preposition of its own («دعما لمالي»). */
function followsNoun({ words, lexicon }: Passage, index: number): boolean {
  const before = words[index - 1]
  const word = words[index]
  if (before?.tag !== 'noun' || word?.preposition || before.definite) return false
  return !word?.conjunction || before.adjective || lexicon.everydayWords.get(before.stem) === 'quality'
}

/** «قطر تعلن»: before a verb, at the head of a clause, hardly another verb. */
function opensClause(before: Word | undefined): boolean {
  return before === undefined || before.tag === 'mark' || before.tag === 'complementiser'
}

/** «إسبانيا وقطر»: no verb, whatever its letters. */
function followsCountry({ words, hits }: Passage, index: number): boolean {
  if (words[index + 1]?.tag === 'verb' && opensClause(words[index - 1])) return true
  return words[index]?.conjunction === true && (hits.at(index - 1, 'country') ?? hits.at(index - 2, 'country'))?.last === index - 1
}

function isOtherPlace(passage: Passage, index: number, limit: number, iso: string): boolean {
  const { hits, words } = passage
  if (!hits.at(index, 'place')) return false
  const head = headBefore(passage, index)
  if (words[index - 1]?.stem === 'عاصمه' && words[index - 1]?.definite && !words[index]?.preposition && !words[index]?.conjunction)
    return true
  const [place] = placesAt(passage, index, limit)
  if (!place || place.last !== index) return false
  if (head && LOCAL.has(head.head.kind)) return true
  if (place.value.country === iso) return false
  const vowels = passage.article.text.slice(passage.tokens[index]?.start, passage.tokens[index]?.end)
  if (vowels.includes(SHADDA) && place.value.capital) return true
  if (vowels.includes(DAMMA) && place.value.capital) return false
  const near = place.value.capital ? spokenOfNear(passage, index, [place.value.country, iso]) : undefined
  if (near !== undefined) return near === place.value.country
  if (place.value.capital && isDateline(passage, index, index)) return true
  const { countries, sport } = groundOf(passage)
  const [times, ofCountry] = [countries.get(place.value.country) ?? 0, countries.get(iso) ?? 0]
  if (sport && place.value.population > 0 && times > 0 && ofCountry === 0) return true
  return place.value.capital === true ? times > 0 && times >= ofCountry : place.value.kind === 'province' && times > ofCountry
}

/** «عمّان» is Amman, «عُمان» Oman. */
const SHADDA = '\u0651'
const DAMMA = '\u064f'
/** In tokens, on either side and in the same sentence. */
const NEAR = 25

/** Of two countries the only one that words beside a name speak of: «بحث وزير الخارجية الأردني في عمان» tells of Amman. */
function spokenOfNear({ hits, words, tokens }: Passage, index: number, countries: readonly string[]): string | undefined {
  const found = new Set<string>()
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < words.length && Math.abs(at - index) <= NEAR; at += step) {
      if (tokens[at]?.form === '.' || tokens[at]?.form === ':') break
      const nisba = hits.at(at, 'nisba')?.value.country.iso
      const country = hits.at(at, 'country')
      const iso = nisba ?? (words[at]?.stem === words[index]?.stem && words[at - 1]?.stem !== 'سلطنه' ? undefined : country?.value.iso)
      if (iso !== undefined && countries.includes(iso)) found.add(iso)
    }
  }
  return found.size === 1 ? [...found][0] : undefined
}
