import type { LateEntries } from './automaton.ts'
import { bitOf, type Entry } from './entries.ts'
import { firmLetters } from './inflect/firm-letters.ts'
import { inflectVerb, PACKED_BITS, packVerb, unpackVerb } from './inflect/verb.ts'
import type { VerbRow } from './tables/verbs.ts'
import type { VerbIndex } from './verb-index.ts'

/**
 * What a written form can be: a small number, or several, each a verb's place among those of its letters above what {@link packVerb} says. A verb
 * has some thirty forms, of which few are ever met: entries are made of those alone.
 */
type Forms = ReadonlyMap<string, number | readonly number[]>

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
    const found = (this.#byLetters.get(letters) ?? this.#inflect(letters))?.get(word)
    if (found === undefined) return NONE
    const verbs = this.#verbs.of(letters)
    return typeof found === 'number' ? [toEntry(found, verbs, word)] : found.map((packed) => toEntry(packed, verbs, word))
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
  const forms = new Map<string, number | readonly number[]>()
  for (const [at, { lemma }] of verbs.entries()) {
    for (const value of inflectVerb(lemma)) {
      const packed = (at << PACKED_BITS) | packVerb(value)
      const known = forms.get(value.form)
      forms.set(value.form, known === undefined ? packed : [known, packed].flat())
    }
  }
  return forms
}

function toEntry(packed: number, verbs: readonly VerbRow[], form: string): Entry {
  const { lemma, row } = verbs[packed >> PACKED_BITS] as VerbRow
  return { table: 'verb', value: unpackVerb(packed, lemma, form), row }
}
