import { proposeStems, proposeSuffixed } from '../text/clitics.ts'
import type { Token } from '../text/tokens.ts'
import type { Automaton } from './automaton.ts'
import { bitOf, type Entry, MARKS } from './entries.ts'
import { allows, type Beginning, type Beginnings, Hits, SLOTS, signsOf } from './hits.ts'

export type { Hit, Hits, Slot } from './hits.ts'

/** So many words are remembered anew before those that nobody has asked for meanwhile are forgotten: memory stays bounded whatever is read. */
const REMEMBERED = 30_000

/** Finds the entries of one automaton in texts. Its memory of words changes its speed, never its answers. */
export class Finder {
  readonly #automaton: Automaton<Entry>
  #recent = new Map<string, Beginnings>()
  /** What was recent before: a word that is asked for again is recent once more. */
  #older: ReadonlyMap<string, Beginnings> = new Map()

  constructor(automaton: Automaton<Entry>) {
    this.#automaton = automaton
  }

  /**
   * What begins at each token. Time is linear in the tokens: phrases have a bounded length.
   *
   * @param endsInHis Whether the text writes a token with «ه» at its end and would have written «ة» for the other.
   */
  find(tokens: readonly Token[], endsInHis: (index: number) => boolean): Hits {
    return new Hits(
      tokens,
      tokens.map(({ kind, form }, index) => {
        if (kind !== 'word' && kind !== 'number') return undefined
        const beginnings = this.#beginningsOf(form)
        return beginnings.his && endsInHis(index) ? beginnings.his : beginnings
      }),
    )
  }

  #beginningsOf(form: string): Beginnings {
    const known = this.#recent.get(form)
    if (known) return known
    if (this.#recent.size >= REMEMBERED) [this.#older, this.#recent] = [this.#recent, new Map()]
    const beginnings = this.#older.get(form) ?? this.#workOut(form)
    this.#recent.set(form, beginnings)
    return beginnings
  }

  #workOut(form: string): Beginnings {
    const [proposed, marks] = [this.#propose(form), this.#marksOf(form)]
    const his = form.endsWith('ه') ? withoutWomen(proposed) : proposed
    return sortOut(form, proposed, marks, his.length < proposed.length ? sortOut(form, his, marks) : undefined)
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

/** «زميله» is his colleague, and no «زميلة» where «ه» is no «ة»: of an office with his pronoun the other reading is left out. */
function withoutWomen(beginnings: readonly Beginning[]): readonly Beginning[] {
  const isOffice = ({ state }: Beginning) => state.entries.some(({ table }) => table === 'role')
  if (!beginnings.some((each) => each.pronoun === 'ه' && isOffice(each))) return beginnings
  return beginnings.filter((each) => each.pronoun !== '' || !each.before.stem.endsWith('ه') || !isOffice(each))
}

function sortOut(form: string, beginnings: readonly Beginning[], marks: number, his?: Beginnings): Beginnings {
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
  return { reach, whole: whole.slice(), longer: longer.slice(), next, signs: signsOf(form), memory: new Array(SLOTS).fill(undefined), his }
}
