import { proposeStems, proposeSuffixed, type Stem } from '../text/clitics.ts'
import type { Token } from '../text/tokens.ts'
import type { Automaton, State } from './automaton.ts'
import { ATTACHMENTS, type Entries, type Entry, type TableName } from './entries.ts'
import type { RowReference } from './table.ts'

/** An entry of the lexicon met in a text; `table` tells which value it has. */
export type Hit<Table extends TableName = TableName> = Table extends TableName ? HitOf<Table> : never

/** Tokens `first` to `last`, both included. */
interface HitOf<Table extends TableName> {
  readonly table: Table
  readonly value: Entries[Table]
  readonly row: RowReference
  readonly first: number
  readonly last: number
  /** What is attached before the first word. */
  readonly before: Stem
  /** The pronoun attached to the last word, or ''. */
  readonly pronoun: string
}

/** The ways a word can begin an entry. */
interface Beginning {
  readonly state: State<Entry>
  readonly before: Stem
  readonly pronoun: string
}

/** All that a written form can be or begin. */
interface Beginnings {
  /** Entries that end with the word, their attachments allowed. */
  readonly whole: readonly { readonly entry: Entry; readonly before: Stem; readonly pronoun: string }[]
  /** Entries that go on with further words. */
  readonly longer: readonly Beginning[]
}

/** Words whose beginnings are remembered, at the most: memory stays bounded whatever is read. */
const REMEMBERED = 50_000
/** Marks that may stand between the words of a phrase. */
const SKIPPED = new Set(['"', "'", '(', ')', '#', '[', ']'])

/** Finds the entries of one automaton in texts. Its memory of words changes its speed, never its answers. */
export class Finder {
  readonly #automaton: Automaton<Entry>
  readonly #beginnings = new Map<string, Beginnings>()

  constructor(automaton: Automaton<Entry>) {
    this.#automaton = automaton
  }

  /** Every entry that begins at each token, longest first. Time is linear in the tokens: phrases have a bounded length. */
  find(tokens: readonly Token[]): Hits {
    const hits: (readonly Hit[] | undefined)[] = new Array(tokens.length)
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]
      if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) continue
      const { whole, longer } = this.#beginningsOf(token.form)
      const found: Hit[] = []
      for (const beginning of longer) walk(tokens, index, index, beginning, beginning.state, found)
      if (found.length > 1) found.sort((one, other) => other.last - one.last)
      for (const { entry, before, pronoun } of whole) found.push(toHit(entry, index, index, before, pronoun))
      if (found.length > 0) hits[index] = found
    }
    return new Hits(hits)
  }

  #beginningsOf(form: string): Beginnings {
    const known = this.#beginnings.get(form)
    if (known) return known
    if (this.#beginnings.size >= REMEMBERED) this.#beginnings.clear()
    const beginnings = sortOut(this.#propose(form))
    this.#beginnings.set(form, beginnings)
    return beginnings
  }

  #propose(form: string): Beginning[] {
    const beginnings: Beginning[] = []
    for (const before of proposeStems(form)) {
      const state = this.#automaton.start(before.stem)
      if (state) beginnings.push({ state, before, pronoun: '' })
      if (before.definite) continue
      for (const { stem, pronoun } of proposeSuffixed(before.stem)) {
        const suffixed = this.#automaton.start(stem)
        if (suffixed && suffixed.entries.length > 0) beginnings.push({ state: { entries: suffixed.entries, next: undefined }, before, pronoun })
      }
    }
    return beginnings
  }
}

function sortOut(beginnings: readonly Beginning[]): Beginnings {
  const whole = beginnings.flatMap((beginning) => {
    const allowed = beginning.state.entries.filter((entry) => allows(entry, beginning))
    return allowed.map((entry) => ({ entry, before: beginning.before, pronoun: beginning.pronoun }))
  })
  return { whole, longer: beginnings.filter(({ state }) => state.next !== undefined) }
}

function toHit({ table, value, row }: Entry, first: number, last: number, before: Stem, pronoun: string): Hit {
  return { table, value, row, first, last, before, pronoun } as Hit
}

/** Follow the phrases that go on after `last`. */
function walk(tokens: readonly Token[], first: number, last: number, beginning: Beginning, state: State<Entry>, found: Hit[]): void {
  if (!state.next) return
  let at = last + 1
  while (SKIPPED.has(tokens[at]?.form ?? '')) at++
  const form = tokens[at]?.form
  if (form === undefined) return
  step(tokens, first, at, beginning, state.next.get(form), found)
  if (form.startsWith('ال')) step(tokens, first, at, beginning, state.next.get(form.slice(2)), found)
}

function step(tokens: readonly Token[], first: number, at: number, beginning: Beginning, state: State<Entry> | undefined, found: Hit[]): void {
  if (!state) return
  for (const entry of state.entries) if (allows(entry, beginning)) found.push(toHit(entry, first, at, beginning.before, beginning.pronoun))
  walk(tokens, first, at, beginning, state, found)
}

/** Whether what is attached can be attached to such an entry. */
function allows({ table, value }: Entry, { before, pronoun }: Beginning): boolean {
  const attachments = ATTACHMENTS[table]
  if (pronoun && !attachments.pronoun) return false
  if (before.definite && !attachments.article) return false
  if (table === 'verb') return allowsVerb(value as Entries['verb'], before)
  return !before.future && (before.preposition === '' || attachments.prepositions)
}

/** س stands before the full present only; ل before any present («ليبحث»); nothing else before a verb. */
function allowsVerb({ aspect }: Entries['verb'], before: Stem): boolean {
  if (before.future) return aspect === 'present'
  return before.preposition === '' || (before.preposition === 'ل' && aspect !== 'past')
}

/** What the lexicon says of each token of one text. */
export class Hits {
  readonly #byToken: readonly (readonly Hit[] | undefined)[]

  constructor(byToken: readonly (readonly Hit[] | undefined)[]) {
    this.#byToken = byToken
  }

  /** All entries that begin at a token, longest first. */
  from(index: number): readonly Hit[] {
    return this.#byToken[index] ?? NO_HITS
  }

  /** The longest entry of one table that begins at a token. */
  at<Table extends TableName>(index: number, table: Table): Hit<Table> | undefined {
    for (const hit of this.from(index)) if (hit.table === table) return hit as Hit<Table>
    return undefined
  }

  /** Every entry of one table that begins at a token, longest first. */
  all<Table extends TableName>(index: number, table: Table): Hit<Table>[] {
    return this.from(index).filter(({ table: each }) => each === table) as Hit<Table>[]
  }
}

const NO_HITS: readonly Hit[] = []
