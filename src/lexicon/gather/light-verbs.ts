import type { Builder } from '../builder.ts'
import type { VerbLemma } from '../inflect/verb.ts'
import { LexiconError, oneOf, parseRows } from '../table.ts'
import { type VerbTables, verbKey } from './verbs.ts'

const USES = ['occurs', 'carries-out', 'results'] as const
export type LightUse = (typeof USES)[number]

export interface LightVerbs {
  /** Verbs that carry an event noun: «وقع هجوم», «شن هجوما», «أسفر الهجوم عن». */
  readonly lightVerbs: ReadonlyMap<VerbLemma, LightUse>
}

export function gatherLightVerbs(builder: Builder, { verbs }: VerbTables): LightVerbs {
  const lightVerbs = new Map<VerbLemma, LightUse>()
  for (const row of builder.parse('light-verbs', (file, tsv) => parseRows(file, tsv, ['use', 'verb', 'form', 'note']))) {
    const lemma = verbs.get(verbKey(row.cells.verb, row.cells.form))
    if (!lemma)
      throw new LexiconError(row.file, row.line, `the verb ${row.cells.verb} (form ${row.cells.form}) is not in verbs.tsv; add it there`)
    lightVerbs.set(lemma, oneOf(row, 'use', USES))
  }
  return { lightVerbs }
}
