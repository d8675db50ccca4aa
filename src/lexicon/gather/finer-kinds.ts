import type { Builder } from '../builder.ts'
import { alternatives, oneOf, parseRows } from '../table.ts'

const SLOTS = ['doer', 'object', 'means', 'beside'] as const

/** What makes a kind of event a finer one: a strike is an attack with a drone. */
export interface FinerKind {
  readonly slot: (typeof SLOTS)[number]
  /** Nouns, unfolded; kinds of events where the slot is `beside`. */
  readonly words: readonly string[]
  readonly becomes: string
}

/** By the kind that the trigger tells by itself. */
export type FinerKinds = ReadonlyMap<string, readonly FinerKind[]>

export function gatherFinerKinds(builder: Builder): FinerKinds {
  const kinds = new Map<string, FinerKind[]>()
  const rows = builder.parse('finer-kinds', (file, tsv) => parseRows(file, tsv, ['kind', 'slot', 'words', 'becomes', 'example']))
  for (const row of rows) {
    const { kind, words, becomes } = row.cells
    const finer: FinerKind = { slot: oneOf(row, 'slot', SLOTS), words: alternatives(words), becomes }
    kinds.set(kind, [...(kinds.get(kind) ?? []), finer])
  }
  return kinds
}
