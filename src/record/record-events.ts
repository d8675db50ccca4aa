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
  const groups = cluster(tellings, joins, toConstraints(corrections))
  const groupOf = new Map(groups.flatMap((group) => group.map(({ id }) => [id, group] as const)))
  const joinsOf = new Map<readonly Telling[], Join[]>(groups.map((group) => [group, []]))
  for (const join of joins) {
    const group = groupOf.get(join.one)
    if (group && group === groupOf.get(join.other)) joinsOf.get(group)?.push(join)
  }
  const events = groups.flatMap((group) => recordEvent(group, joinsOf.get(group) ?? [], textOrigins, corrections) ?? [])
  return events.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** One recorded event of tellings that are known to be one; none of no tellings. @param joins Among these tellings. */
export function recordEvent(
  [first, ...rest]: readonly Telling[],
  joins: readonly Join[],
  textOrigins: ReadonlyMap<string, TextOrigin>,
  corrections: readonly Correction[],
): RecordedEvent | undefined {
  return first && applyRulings(mergeEvent([first, ...rest], joins, textOrigins), corrections)
}
