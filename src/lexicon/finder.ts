import { proposeStems, proposeSuffixed } from '../text/clitics.ts'
import type { Token } from '../text/tokens.ts'
import type { Automaton } from './automaton.ts'
import { bitOf, type Entry, MARKS } from './entries.ts'
import { allows, type Beginning, type Beginnings, Hits, SLOTS, signsOf } from './hits.ts'

export type { Hit, Hits, Slot } from './hits.ts'

/** Words whose beginnings are remembered, at the most: memory stays bounded whatever is read. */
const REMEMBERED = 50_000

/** Finds the entries of one automaton in texts. Its memory of words changes its speed, never its answers. */
export class Finder {
  readonly #automaton: Automaton<Entry>
  readonly #beginnings = new Map<string, Beginnings>()

  constructor(automaton: Automaton<Entry>) {
    this.#automaton = automaton
  }

  /** What begins at each token. Time is linear in the tokens: phrases have a bounded length. */
  find(tokens: readonly Token[]): Hits {
    return new Hits(
      tokens,
      tokens.map(({ kind, form }) => (kind === 'word' || kind === 'number' ? this.#beginningsOf(form) : undefined)),
    )
  }

  #beginningsOf(form: string): Beginnings {
    const known = this.#beginnings.get(form)
    if (known) return known
    if (this.#beginnings.size >= REMEMBERED) this.#beginnings.clear()
    const beginnings = sortOut(form, this.#propose(form), this.#marksOf(form))
    this.#beginnings.set(form, beginnings)
    return beginnings
  }

  /** A place may have «و» or «ف» before it; of what else is marked the tables hold the whole form. */
  #marksOf(form: string): number {
    const isJoined = form.startsWith('و') || form.startsWith('ف')
    return this.#automaton.marksOf(form) | (isJoined ? this.#automaton.marksOf(form.slice(1)) & MARKS.headless : 0)
  }

  #propose(form: string): Beginning[] {
    const beginnings: Beginning[] = []
    for (const before of proposeStems(form)) {
      const state = this.#automaton.start(before.stem)
      if (state) beginnings.push({ state, before, pronoun: '' })
      if (before.definite) continue
      for (const { stem, pronoun } of proposeSuffixed(before.stem)) {
        const { entries, reach } = this.#automaton.start(stem) ?? NOTHING
        if (entries.length > 0) beginnings.push({ state: { entries, reach, next: undefined, signs: 0 }, before, pronoun })
      }
    }
    return beginnings
  }
}

const NOTHING = { entries: [], reach: 0 }

function sortOut(form: string, beginnings: readonly Beginning[], marks: number): Beginnings {
  const whole = beginnings.flatMap((beginning) => {
    const allowed = beginning.state.entries.filter((entry) => allows(entry, beginning))
    return allowed.map((entry) => ({ entry, before: beginning.before, pronoun: beginning.pronoun }))
  })
  const longer = beginnings.filter(({ state }) => state.next !== undefined)
  let reach = marks
  for (const { entry } of whole) reach |= bitOf(entry.table)
  let next = 0
  for (const { state } of longer) {
    reach |= state.reach
    next |= state.signs
  }
  // kept for long: copies have no room for more
  return { reach, whole: whole.slice(), longer: longer.slice(), next, signs: signsOf(form), memory: new Array(SLOTS).fill(undefined) }
}
