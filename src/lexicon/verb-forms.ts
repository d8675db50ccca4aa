import type { LateEntries } from './automaton.ts'
import { bitOf, type Entry } from './entries.ts'
import { firmLetters } from './inflect/firm-letters.ts'
import { inflectVerb } from './inflect/verb.ts'
import type { VerbRow } from './tables/verbs.ts'
import type { VerbIndex } from './verb-index.ts'

type Forms = ReadonlyMap<string, readonly Entry[]>

/** The written forms of all verbs. A verb is inflected once a word of its letters is asked for, and then kept. */
export class VerbForms implements LateEntries<Entry> {
  readonly bit = bitOf('verb')
  readonly #verbs: VerbIndex
  readonly #byLetters = new Map<number, Forms>()

  constructor(verbs: VerbIndex) {
    this.#verbs = verbs
  }

  of(word: string): readonly Entry[] {
    const letters = firmLetters(word)
    return (this.#byLetters.get(letters) ?? this.#inflect(letters))?.get(word) ?? NONE
  }

  #inflect(letters: number): Forms | undefined {
    const verbs = this.#verbs.of(letters)
    if (verbs.length === 0) return undefined
    const forms = inflectAll(verbs)
    this.#byLetters.set(letters, forms)
    return forms
  }
}

const NONE: readonly Entry[] = []

function inflectAll(verbs: readonly VerbRow[]): Forms {
  const forms = new Map<string, Entry[]>()
  for (const { lemma, row } of verbs) {
    for (const value of inflectVerb(lemma)) {
      const entry: Entry = { table: 'verb', value, row }
      forms.set(value.form, forms.get(value.form)?.concat([entry]) ?? [entry])
    }
  }
  return forms
}
