import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import type { VerbLemma } from '../inflect/verb.ts'
import { LexiconError, parseRows } from '../table.ts'
import { type VerbTables, verbKey } from './verbs.ts'

/** What joins an event to the verb whose subject does it, folded, with the nouns of which one must stand between; none for any. */
export type Joints = ReadonlyMap<string, ReadonlySet<string>>

export interface ControllingVerbs {
  /** Verbs whose subject does the event under them: «نجح الجيش في استعادة». */
  readonly controllingVerbs: ReadonlyMap<VerbLemma, Joints>
}

export function gatherControllingVerbs(builder: Builder, { verbs }: VerbTables): ControllingVerbs {
  const controllingVerbs = new Map<VerbLemma, Map<string, ReadonlySet<string>>>()
  const columns = ['verb', 'form', 'preposition', 'object', 'note'] as const
  for (const { file, line, cells } of builder.parse('controlling-verbs', (name, tsv) => parseRows(name, tsv, columns))) {
    const lemma = verbs.get(verbKey(cells.verb, cells.form))
    if (!lemma) throw new LexiconError(file, line, `the verb ${cells.verb} (form ${cells.form}) is not in verbs.tsv; add it there`)
    const joints = controllingVerbs.get(lemma) ?? new Map<string, ReadonlySet<string>>()
    const joint = foldSpelling(cells.preposition)
    if (joints.has(joint)) throw new LexiconError(file, line, `${cells.verb} with ${cells.preposition} stands twice; delete one`)
    joints.set(joint, new Set(cells.object === '-' ? [] : cells.object.split('|').map(foldSpelling)))
    controllingVerbs.set(lemma, joints)
  }
  return { controllingVerbs }
}
