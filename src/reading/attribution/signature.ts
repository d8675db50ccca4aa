import type { Span } from '../../text/span.ts'
import { spanOf, tokenAt } from '../passage.ts'
import type { Entity, Quote } from '../types.ts'
import type { Ground } from './ground.ts'
import { enterHit, isAgency } from './sources/cited-outlet.ts'
import { kindOf } from './sources/source-kind.ts'

/**
 * An agency's report that another outlet prints: «دمشق - سانا», «(أ ف ب)» at the end. The agency is the nearest link of all that the
 * article tells.
 */
export function signature(ground: Ground, isOwn: (entity: Entity) => boolean): Quote | undefined {
  const { passage, book } = ground
  const body = passage.sentences.filter(({ part }) => part === 'body')
  const [first, last] = [body[0], body.at(-1)]
  if (!first || !last) return undefined
  for (const part of passage.parts) {
    if (part.part !== 'dateline' && part.part !== 'signature') continue
    enterSigned(ground, part)
    const named = book.within(part).map((mention) => book.get(mention.entity))
    if (named.some((entity) => entity && isOwn(entity))) continue
    for (const mention of book.within(part)) {
      const entity = book.get(mention.entity)
      if (entity?.kind !== 'agency' || mention.start < part.start || mention.end > part.end || isOwn(entity)) continue
      const span = { start: mention.start, end: mention.end }
      const link = { source: entity.id, mention: span, cue: span, stance: 'asserts', identity: 'named', kind: kindOf(entity) } as const
      const content = spanOf(passage.tokens, first.first, last.last - 1)
      return { ...content, rule: 'signature', mode: 'indirect', content, chain: [link] }
    }
  }
  return undefined
}

/** «(واس)», «- سانا», «/واع/», «… 2025 م واس»: in a dateline or a bracket at the end a short name that could be a word is the agency's. */
function enterSigned(ground: Ground, { start, end }: Span): void {
  const { tokens, hits, words } = ground.passage
  for (let at = tokenAt(tokens, start); (tokens[at]?.end ?? Infinity) <= end; at++) {
    if (words[at]?.tag === 'mark' || ground.book.within(tokens[at] ?? { start, end }).length > 0) continue
    const isLast = tokens[at]?.end === end
    const isBeside = isLast || SEPARATORS.includes(tokens[at - 1]?.form ?? ' ') || SEPARATORS.includes(tokens[at + 1]?.form ?? ' ')
    const hit = hits
      .all(at, 'outlet')
      .find(({ value, last }) => value.signature || (isBeside && isAgency(value.outlet.kind) && last === at))
    if (hit && isBeside) enterHit(ground, hit)
  }
}

const SEPARATORS = '(-/:|'
