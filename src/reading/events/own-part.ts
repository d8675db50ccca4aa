import type { Passage } from '../passage.ts'
import { saysElsewhen } from './causes.ts'
import type { Constituent } from './clause.ts'

/**
 * The constituents without what goes on about another event: after «بعد لقائه الوزير» the place and the day are that meeting's until a comma.
 * The other event itself is left out too.
 */
export function ownPart(passage: Passage, constituents: readonly Constituent[]): readonly Constituent[] {
  const own: Constituent[] = []
  let isOfAnother = false
  for (const constituent of constituents) {
    if (isOfAnother && passage.tokens[constituent.first - 1]?.form === ',') isOfAnother = false
    if (saysElsewhen(constituent.preposition) && tellsEvent(passage, constituent)) isOfAnother = true
    if (constituent.preposition === 'من' && isAfterSpan(passage, own.at(-1))) isOfAnother = true
    if (!isOfAnother) own.push(constituent)
  }
  return own
}

/** «بعد ساعات من إضرام النار»: so long after what another did. */
function isAfterSpan({ words }: Passage, before: Constituent | undefined): boolean {
  if (before?.time === undefined) return false
  const at = words[before.first]?.tag === 'preposition' ? before.first : before.first - 1
  return words[at]?.tag === 'preposition' && saysElsewhen(words[at].stem)
}

function tellsEvent({ hits }: Passage, { phrases }: Constituent): boolean {
  return phrases.some(({ first, last }) => {
    for (let at = first; at <= last; at++) if (hits.at(at, 'trigger-noun')) return true
    return false
  })
}
