import type { Builder } from '../builder.ts'
import type { VerbLemma } from '../inflect/verb.ts'
import { parseVerbs } from '../tables/verbs.ts'
import { VerbForms } from '../verb-forms.ts'
import { VerbIndex } from '../verb-index.ts'

export interface VerbTables {
  /** Lemmas by past and form («وقع II»), as the trigger tables name them. */
  readonly verbs: ReadonlyMap<string, VerbLemma>
}

/** The key of a verb that other tables use. */
export function verbKey(past: string, form: string): string {
  return `${past} ${form}`
}

/** @returns The index too, for those who ask for verbs by their letters. */
export function addVerbs(builder: Builder): VerbTables & { readonly index: VerbIndex } {
  const rows = builder.parse('verbs', parseVerbs)
  const index = new VerbIndex(rows)
  builder.automaton.addLate(new VerbForms(index))
  return { verbs: new Map(rows.map(({ lemma }) => [verbKey(lemma.past, lemma.form), lemma])), index }
}
