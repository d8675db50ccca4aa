import type { Currency } from '../../../lexicon/tables/figures.ts'
import type { CountedNoun, Ground } from '../figure.ts'

/** ISO 4217 for «no currency»: the noun is money, but the text does not say whose. */
const UNKNOWN = 'XXX'

/** The currency named at a token: «دولار», «ريال سعودي», «$». */
export function readCurrency(ground: Ground, at: number): CountedNoun | undefined {
  const { tokens, hits, lexicon } = ground.passage
  const sign = lexicon.currencySigns.get(tokens[at]?.form ?? '')
  if (sign) return { phrase: { first: at, last: at }, unit: sign.iso, class: 'money' }
  const hit = hits.at(at, 'currency')
  if (!hit || hit.before.conjunction || hit.before.preposition || hit.pronoun) return undefined
  const { currencies } = hit.value
  const country = countryAt(ground, hit.last + 1)
  const named = currencies.find((currency) => currency.country === country)
  const last = country && (named || currencies[0]?.country === undefined) ? hit.last + 1 : hit.last
  const currency = named ?? currencies.find(({ alone }) => alone) ?? ofArticle(ground, currencies)
  return { phrase: { first: at, last }, unit: currency?.iso ?? UNKNOWN, class: 'money', row: hit.row }
}

/** The country of the nisba at a token: «كندي», «كنديا». */
function countryAt({ passage: { tokens, hits, lexicon } }: Ground, at: number): string | undefined {
  const hit = hits.all(at, 'nisba').find(({ before, last }) => !before.conjunction && !before.preposition && last === at)
  if (hit) return hit.value.country.iso
  const form = tokens[at]?.form ?? ''
  const entry = form.endsWith('يا') ? lexicon.automaton.start(form.slice(0, -1))?.entries.find(({ table }) => table === 'nisba') : undefined
  return entry?.table === 'nisba' ? entry.value.country.iso : undefined
}

/** The currency of the country that the article names most often; none where two are even. */
function ofArticle({ namedCountries }: Ground, currencies: readonly Currency[]): Currency | undefined {
  if (currencies.length === 1) return currencies[0]
  const named = namedCountries()
  const score = ({ country }: Currency) => named.get(country ?? '') ?? 0
  const [first, second] = [...currencies].sort((one, other) => score(other) - score(one))
  return first && score(first) > 0 && score(first) > (second ? score(second) : 0) ? first : undefined
}
