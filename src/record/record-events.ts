import { applyRulings, toConstraints } from './corrections/apply.ts'
import type { Correction } from './corrections/types.ts'
import { mergeEvent } from './merge/merge-event.ts'
import type { TextOrigin } from './origins/copy-groups.ts'
import { cluster } from './same-event/cluster.ts'
import type { Join, RecordedEvent, Telling } from './types.ts'

/**
 * Make recorded events of tellings and their joins. A pure function of sets: the order of tellings, joins and articles changes nothing.
 *
 * @param textOrigins Where the text of each article comes from.
 * @param corrections In the order in which they were made.
 * @returns in order of ids.
 */
export function recordEvents(
  tellings: readonly Telling[],
  joins: readonly Join[],
  textOrigins: ReadonlyMap<string, TextOrigin>,
  corrections: readonly Correction[] = [],
): RecordedEvent[] {
  const events = cluster(tellings, joins, toConstraints(corrections)).flatMap((group) => {
    const [first, ...rest] = group
    if (!first) return []
    const ids = new Set(group.map(({ id }) => id))
    const its = joins.length > 0 ? joins.filter(({ one, other }) => ids.has(one) && ids.has(other)) : []
    return [applyRulings(mergeEvent([first, ...rest], its, textOrigins), corrections)]
  })
  return events.sort((one, other) => (one.id < other.id ? -1 : 1))
}
