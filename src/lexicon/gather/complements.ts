import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { LexiconError, oneOf, parseRows } from '../table.ts'

const WHEN = ['behind', 'alone', 'near'] as const

/** Where a quality takes its complement: behind a noun only, alone as well, or to say where something lies. */
export type ComplementUse = (typeof WHEN)[number]

export interface Complements {
  /** Qualities that are nothing without what a preposition brings («الموالية للحكومة»), by preposition; all folded. */
  readonly complements: ReadonlyMap<string, ReadonlyMap<string, ComplementUse>>
}

export function gatherComplements(builder: Builder): Complements {
  const complements = new Map<string, Map<string, ComplementUse>>()
  for (const row of builder.parse('complements', (file, tsv) => parseRows(file, tsv, ['when', 'preposition', 'words']))) {
    const preposition = foldSpelling(row.cells.preposition)
    for (const word of row.cells.words.split('|')) {
      const form = foldSpelling(word)
      const uses = complements.get(form) ?? new Map<string, ComplementUse>()
      if (uses.has(preposition))
        throw new LexiconError(row.file, row.line, `${word} with ${row.cells.preposition} stands twice; delete one`)
      uses.set(preposition, oneOf(row, 'when', WHEN))
      complements.set(form, uses)
    }
  }
  return { complements }
}
