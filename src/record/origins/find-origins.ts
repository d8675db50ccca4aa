import { likenessOf } from '../same-event/likeness.ts'
import type { Origin, SourceLink, Telling } from '../types.ts'
import type { TextOrigin } from './copy-groups.ts'

/** Where one telling comes from in the end. */
interface EndOfChain {
  readonly key: string
  readonly name: string
  readonly english?: string
  readonly anonymous: boolean
  readonly reasons: readonly string[]
}

/**
 * The origins of an event's tellings: every chain is followed to its far end, and through wire copy to the agency. Two named ends are one
 * where they are the same person or body; an unnamed end is only ever the same where the text itself is.
 *
 * «4 articles, 2 origins: AFP, Russian foreign ministry» – with the reasons in words. Never a measure of truth.
 *
 * @param textOrigins Where the text of each article comes from.
 * @returns origins in the order of the tellings that first bring them.
 */
export function findOrigins(tellings: readonly Telling[], textOrigins: ReadonlyMap<string, TextOrigin>): Origin[] {
  const found = new Map<string, { end: EndOfChain; reports: number[]; reasons: Set<string> }>()
  for (const [index, telling] of tellings.entries()) {
    const end = endOf(telling, textOriginOf(telling, tellings, textOrigins))
    const known = found.get(end.key) ?? { end, reports: [], reasons: new Set<string>() }
    known.reports.push(index)
    for (const reason of end.reasons) known.reasons.add(reason)
    found.set(end.key, known)
  }
  return [...found.values()].map(({ end: { key, name, english, anonymous }, reports, reasons }) => {
    return { key, name, ...(english ? { english } : {}), anonymous, reports, reasons: [...reasons] }
  })
}

/** Evidence this alike and this long is one text, whatever else the two articles hold. */
const SAME_TEXT = 0.75
const LONG_ENOUGH = 10

/** Where the text of one telling comes from: by its article, else by another telling of the event in the same words. */
function textOriginOf(telling: Telling, tellings: readonly Telling[], textOrigins: ReadonlyMap<string, TextOrigin>): TextOrigin {
  const own = textOrigins.get(telling.article) ?? ownOrigin(telling)
  if (own.reasons.length > 0 || telling.words.length < LONG_ENOUGH) return own
  for (const other of tellings) {
    if (other.outlet === telling.outlet || other === telling || likenessOf(telling.words, other.words) < SAME_TEXT) continue
    const its = textOrigins.get(other.article) ?? ownOrigin(other)
    const isEarlier = (other.published?.from ?? '9999') < (telling.published?.from ?? '9999')
    if (!isEarlier && !(tellings.indexOf(other) < tellings.indexOf(telling))) continue
    const who = telling.outlet ?? `article ${telling.article}`
    return {
      ...its,
      reasons: [`${who} tells it in the words of ${other.outlet ?? `article ${other.article}`}, which had them first`, ...its.reasons],
    }
  }
  return own
}

function ownOrigin({ outlet, article }: Telling): TextOrigin {
  return outlet === undefined
    ? { key: `article:${article}`, name: `article ${article}`, reasons: [] }
    : { key: `outlet:${outlet}`, name: outlet, reasons: [] }
}

function endOf({ chain, outlet, article }: Telling, text: TextOrigin): EndOfChain {
  const last = chain.at(-1)
  const who = outlet ?? `article ${article}`
  if (!last) return { ...text, anonymous: false, reasons: text.reasons.length > 0 ? text.reasons : [`${who} says so in its own voice`] }
  if (last.key !== undefined) {
    return {
      key: last.key,
      name: last.name,
      ...(last.english ? { english: last.english } : {}),
      anonymous: false,
      reasons: [endsWith(who, chain)],
    }
  }
  const relay = chain.findLast(({ key }) => key !== undefined)
  const base = relay?.key !== undefined ? { key: relay.key, name: relay.name } : text
  return {
    key: `${base.key} › ${last.source} (${last.identity})`,
    name: `${last.name} (${base.name})`,
    anonymous: true,
    reasons: [endsWith(who, chain), ...text.reasons],
  }
}

/** «BBC Arabic ← رويترز ← مصدر دبلوماسي» */
function endsWith(who: string, chain: readonly SourceLink[]): string {
  return `the chain ends there: ${[who, ...chain.map(({ name }) => name)].join(' ← ')}`
}
