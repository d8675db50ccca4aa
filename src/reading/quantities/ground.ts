import { MARKS, type TableName } from '../../lexicon/entries.ts'
import { normalise } from '../../text/normalise.ts'
import { tokenise } from '../../text/tokens.ts'
import type { Passage } from '../passage.ts'
import type { TimeExpression } from '../types.ts'
import type { Ground } from './figure.ts'

/** Names that may hold a number: «فرانس 24», «قناة 12». */
const NAMES = new Set<TableName>(['outlet', 'organisation', 'place', 'region', 'institution'])

/** What the figure rules may read: tokens of time expressions and of names with numbers are taken. */
export function prepareGround(passage: Passage, times: readonly TimeExpression[]): Ground {
  const taken = new Uint8Array(passage.tokens.length + 1)
  takeTimes(passage, times, taken)
  takeNames(passage, taken)
  let named: ReadonlyMap<string, number> | undefined
  const namedCountries = () => {
    named ??= countCountries(passage)
    return named
  }
  let comma: boolean | undefined
  const hasDecimalComma = () => {
    comma ??= passage.tokens.some(({ kind, form }) => kind === 'number' && isDecimalComma(form))
    return comma
  }
  let flight: boolean | undefined
  const tellsOfFlight = () => {
    flight ??= passage.words.filter(({ stem }) => FLIGHT.test(stem)).length >= FEWEST_OF_FLIGHT
    return flight
  }
  return { passage, taken, namedCountries, hasDecimalComma, tellsOfFlight }
}

const FLIGHT = /^(?:ال)?(?:نزوح|نازح(?:ين|ون)?|نزحوا|فرار|فروا|فارين|تهجير|محاصره?|قصف|ممر|منازلهم|ديارهم)$/
/** Of such words, where an article tells of a flight. */
const FEWEST_OF_FLIGHT = 3

function takeTimes({ tokens }: Passage, times: readonly TimeExpression[], taken: Uint8Array): void {
  let at = 0
  for (const { start, end } of times) {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > start) at--
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    for (let token = at; token < tokens.length && (tokens[token]?.start ?? 0) < end; token++) taken[token] = 1
  }
}

/** Only names of several words are taken, and only where one of them is a number: «فرانس 24», «حركة خمس نجوم». */
function takeNames({ tokens, hits }: Passage, taken: Uint8Array): void {
  for (let index = 0; index < tokens.length; index++) {
    if (hits.mayBegin(index, MARKS.numeral)) takeOrganisation(hits, index, taken)
    if (tokens[index]?.kind !== 'number') continue
    for (let first = index; first >= Math.max(0, index - 4); first--) {
      for (const { table, last } of hits.from(first)) {
        if (last >= index && last > first && NAMES.has(table)) for (let at = first; at <= last; at++) taken[at] = 1
      }
    }
  }
}

/** A number in words inside the name of a body that begins right before it. */
function takeOrganisation(hits: Passage['hits'], index: number, taken: Uint8Array): void {
  for (const { table, last } of hits.phrasesFrom(index - 1))
    if (last >= index && table === 'organisation') for (let at = index - 1; at <= last; at++) taken[at] = 1
}

/** An outlet's own country counts as if it were named so often: its money is meant where no other country is told of. */
const OF_OUTLET = 3

function countCountries({ article, lexicon, tokens, hits }: Passage): ReadonlyMap<string, number> {
  const named = new Map<string, number>()
  const own = countryOfOutlet(article.outlet, lexicon)
  if (own) named.set(own, OF_OUTLET)
  for (let at = 0; at < tokens.length; at++) {
    const hit = hits.at(at, 'country') ?? hits.at(at, 'place') ?? hits.at(at, 'nisba')
    if (!hit) continue
    const country = hit.table === 'country' ? hit.value.iso : hit.table === 'nisba' ? hit.value.country.iso : hit.value.country
    named.set(country, (named.get(country) ?? 0) + 1)
  }
  return named
}

/** The country of whoever publishes, where the tables know it. */
function countryOfOutlet(outlet: string | undefined, { automaton }: Passage['lexicon']): string | undefined {
  const [first, ...rest] = outlet ? tokenise(normalise(outlet)).map(({ form }) => form) : []
  let state = first === undefined ? undefined : automaton.start(first)
  for (const word of rest) state = state?.next?.get(word)
  const entry = state?.entries.find(({ table }) => table === 'outlet')
  return entry?.table === 'outlet' ? entry.value.outlet.country : undefined
}

/** «4,9», «12,75»: no thousands. */
function isDecimalComma(form: string): boolean {
  const at = form.indexOf(',')
  return at > 0 && at === form.lastIndexOf(',') && !form.includes('.') && (form.length - at === 2 || form.length - at === 3)
}
