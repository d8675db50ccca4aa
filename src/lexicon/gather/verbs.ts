import type { Builder } from '../builder.ts'
import { inflectVerb, type VerbLemma } from '../inflect/verb.ts'
import { parseVerbs } from '../tables/verbs.ts'

export interface VerbTables {
  /** Lemmas by past and form («وقع II»), as the trigger tables name them. */
  readonly verbs: ReadonlyMap<string, VerbLemma>
}

/** The key of a verb that other tables use. */
export function verbKey(past: string, form: string): string {
  return `${past} ${form}`
}

export function addVerbs(builder: Builder): VerbTables {
  const verbs = new Map<string, VerbLemma>()
  for (const { lemma, row } of builder.parse('verbs', parseVerbs)) {
    verbs.set(verbKey(lemma.past, lemma.form), lemma)
    for (const inflected of inflectVerb(lemma)) builder.addFolded('verb', inflected.form, inflected, row)
  }
  return { verbs }
}
