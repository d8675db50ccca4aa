import { type Builder, wordsOf } from '../builder.ts'
import { oneOf, parseRows } from '../table.ts'
import { ROLES, type Role } from '../tables/triggers.ts'

/** A set phrase after which a participant stands: «برعاية», «على يد». */
export interface Adjunct {
  readonly role: Role
  readonly words: readonly string[]
}

/** Adjuncts by their first folded word, the longer first. */
export type Adjuncts = ReadonlyMap<string, readonly Adjunct[]>

export function gatherAdjuncts(builder: Builder): Adjuncts {
  const parse = (file: string, tsv: string) => parseRows(file, tsv, ['role', 'words', 'note'])
  const byFirst = new Map<string, Adjunct[]>()
  for (const row of builder.parse('adjuncts', parse)) {
    const words = wordsOf(row.cells.words)
    const first = words[0] ?? ''
    const known = byFirst.get(first) ?? []
    byFirst.set(
      first,
      [...known, { role: oneOf(row, 'role', ROLES), words }].sort((one, other) => other.words.length - one.words.length),
    )
  }
  return byFirst
}
