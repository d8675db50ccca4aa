import type { Reported, Slot } from '../types.ts'

/** One telling's word for one value: the report's place among the reports of its event, and its origin. */
export interface Word<Value> {
  readonly value: Value
  readonly report: number
  readonly origin: number
}

/**
 * Gather what is reported for one slot. The same value told twice is one row with two reports; the fullest telling of it is shown.
 *
 * @param keyOf What makes two values the same; undefined leaves the value out.
 * @param fuller Which of two tellings of the same value says more; the first stays where neither does.
 */
export function gatherSlot<Value>(
  words: readonly Word<Value>[],
  keyOf: (value: Value) => string | undefined,
  fuller: (one: Value, other: Value) => boolean = () => false,
): Slot<Value> {
  const found = new Map<string, { value: Value; reports: Set<number>; origins: Set<number> }>()
  for (const { value, report, origin } of words) {
    const key = keyOf(value)
    if (key === undefined) continue
    const known = found.get(key)
    if (!known) {
      found.set(key, { value, reports: new Set([report]), origins: new Set([origin]) })
      continue
    }
    if (fuller(value, known.value)) known.value = value
    known.reports.add(report)
    known.origins.add(origin)
  }
  return [...found.values()].map(
    ({ value, reports, origins }): Reported<Value> => ({ value, reports: [...reports], origins: [...origins] }),
  )
}
