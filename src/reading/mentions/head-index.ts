import { foldSpelling } from '../../text/normalise.ts'
import type { Entity } from '../types.ts'

/**
 * Entities, by their number, under the words by which they may be asked for: the first of their name and of their role, folded, and their
 * English name. What they were called before stays: whoever asks looks whether it still fits.
 */
export class HeadIndex {
  readonly #byWord = new Map<string, number[]>()

  /** Enter what is known of an entity now. */
  add(entity: number, { name, role, english }: Partial<Entity>): void {
    if (name !== undefined) this.#enter(headOf(name), entity)
    if (role !== undefined) this.#enter(headOf(role), entity)
    if (english !== undefined) this.#enter(english, entity)
  }

  /** In the order in which the entities were entered. */
  under(word: string): readonly number[] {
    return this.#byWord.get(word) ?? NONE
  }

  #enter(word: string, entity: number): void {
    const known = this.#byWord.get(word)
    if (!known) {
      this.#byWord.set(word, [entity])
      return
    }
    let at = known.length
    while (at > 0 && (known[at - 1] ?? 0) > entity) at--
    if (known[at - 1] !== entity) known.splice(at, 0, entity)
  }
}

const NONE: readonly number[] = []

/** The first word of a name or a role, folded. */
export function headOf(words: string): string {
  const folded = foldSpelling(words)
  const blank = folded.indexOf(' ')
  return blank < 0 ? folded : folded.slice(0, blank)
}
