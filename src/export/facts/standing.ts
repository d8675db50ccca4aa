import type { Reported, Slot } from '../../record/types.ts'

/** The rows of a slot that no person has rejected. */
export function standing<Value>(slot: Slot<Value>): Slot<Value> {
  return slot.filter(({ verdict }) => verdict !== 'rejected')
}

/**
 * The one value that a format with room for one shows: a person's choice, then what most origins, then what most reports say. Where all is
 * equal, the finer one, then the first told.
 *
 * @param finer Whether the first says more closely than the second.
 */
export function foremost<Value>(
  slot: Slot<Value>,
  finer: (one: Value, other: Value) => boolean = () => false,
): Reported<Value> | undefined {
  let best: Reported<Value> | undefined
  for (const row of standing(slot)) {
    if (!best) best = row
    else {
      const [weight, known] = [weigh(row), weigh(best)]
      const difference = weight.map((part, index) => part - (known[index] ?? 0)).find((part) => part !== 0) ?? 0
      if (difference > 0 || (difference === 0 && finer(row.value, best.value))) best = row
    }
  }
  return best
}

function weigh({ verdict, origins, reports }: Reported<unknown>): readonly number[] {
  return [verdict === 'confirmed' || verdict === 'corrected' ? 1 : 0, origins.length, reports.length]
}
