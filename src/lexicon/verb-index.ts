import { foldSpelling } from '../text/normalise.ts'
import { firmLetters, OF_NO_VERB } from './inflect/firm-letters.ts'
import type { VerbRow } from './tables/verbs.ts'

/** Verbs by the letters that all their words share, so that a verb is inflected only once a text may hold it. */
export class VerbIndex {
  readonly #byLetters = new Map<number, VerbRow[]>()

  constructor(verbs: readonly VerbRow[]) {
    for (const verb of verbs) for (const letters of lettersOf(verb)) this.#add(letters, verb)
  }

  /** The verbs that words of these firm letters may come from, in the order of the table. */
  of(letters: number): readonly VerbRow[] {
    return this.#byLetters.get(letters) ?? []
  }

  #add(letters: number, verb: VerbRow): void {
    if (letters === OF_NO_VERB) return
    const known = this.#byLetters.get(letters)
    if (known) known.push(verb)
    else this.#byLetters.set(letters, [verb])
  }
}

/** A masdar may keep other letters than its verb. */
function lettersOf({ lemma }: VerbRow): ReadonlySet<number> {
  const words = [lemma.past, lemma.present, lemma.root.join(''), ...lemma.masdars]
  return new Set(words.map((word) => firmLetters(foldSpelling(word))))
}
