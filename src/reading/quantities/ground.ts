import type { TableName } from '../../lexicon/entries.ts'
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
  return { passage, taken, namedCountries, hasDecimalComma }
}

function takeTimes({ tokens }: Passage, times: readonly TimeExpression[], taken: Uint8Array): void {
  let at = 0
  for (const { start, end } of times) {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > start) at--
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    for (let token = at; token < tokens.length && (tokens[token]?.start ?? 0) < end; token++) taken[token] = 1
  }
}

/** Only names of several words are taken, and only where one of them is in digits. */
function takeNames({ tokens, hits }: Passage, taken: Uint8Array): void {
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'number') continue
    for (let first = index; first >= Math.max(0, index - 4); first--) {
      for (const { table, last } of hits.from(first)) {
        if (last >= index && last > first && NAMES.has(table)) for (let at = first; at <= last; at++) taken[at] = 1
      }
    }
  }
}

function countCountries({ tokens, hits }: Passage): ReadonlyMap<string, number> {
  const named = new Map<string, number>()
  for (let at = 0; at < tokens.length; at++) {
    const hit = hits.at(at, 'country') ?? hits.at(at, 'place') ?? hits.at(at, 'nisba')
    if (!hit) continue
    const country = hit.table === 'country' ? hit.value.iso : hit.table === 'nisba' ? hit.value.country.iso : hit.value.country
    named.set(country, (named.get(country) ?? 0) + 1)
  }
  return named
}

/** «4,9», «12,75»: no thousands. */
function isDecimalComma(form: string): boolean {
  const at = form.indexOf(',')
  return at > 0 && at === form.lastIndexOf(',') && !form.includes('.') && (form.length - at === 2 || form.length - at === 3)
}
