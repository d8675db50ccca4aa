import type { Stem } from '../text/clitics.ts'
import type { Token } from '../text/tokens.ts'
import { type State, signOf } from './automaton.ts'
import { ATTACHMENTS, bitOf, type Entries, type Entry, type TableName } from './entries.ts'
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

/** One way a word can begin an entry. */
export interface Beginning {
  readonly state: State<Entry>
  readonly before: Stem
  readonly pronoun: string
}

/** All that a written form can be or begin. */
export interface Beginnings {
  /** The tables that any of it belongs to, as bits. */
  readonly reach: number
  /** Entries that end with the word, their attachments allowed. */
  readonly whole: readonly { readonly entry: Entry; readonly before: Stem; readonly pronoun: string }[]
  /** Entries that go on with further words. */
  readonly longer: readonly Beginning[]
  /** The signs of all words that any of them may go on with. */
  readonly next: number
  /** The word's own signs, as it stands and without an article. */
  readonly signs: number
  /** What layers remember of the written form, by slot. */
  readonly memory: unknown[]
  /** The same without what only «ة» at its end would make it, where that is otherwise. */
  readonly his: Beginnings | undefined
}

/** A place in the memory of each written form, for what follows from the form alone. One look at the form then serves all layers. */
export interface Slot<Value> {
  readonly at: number
  readonly empty?: Value
}

/** So many slots there are: more would make each memory grow. */
export const SLOTS = 7

/** Marks that may stand between the words of a phrase. */
const SKIPPED = new Set(['"', "'", '(', ')', '#', '[', ']'])
const NO_HITS: readonly Hit[] = []

/** What the lexicon says of each token of one text. Worked out token by token when it is asked for. */
export class Hits {
  readonly #tokens: readonly Token[]
  readonly #beginnings: readonly (Beginnings | undefined)[]
  /** The reach of each token's beginnings: most questions end here. */
  readonly #reach: Int32Array
  readonly #found: (readonly Hit[] | undefined)[]
  readonly #phrases: (readonly Hit[] | undefined)[]

  constructor(tokens: readonly Token[], beginnings: readonly (Beginnings | undefined)[]) {
    this.#tokens = tokens
    this.#beginnings = beginnings
    this.#reach = new Int32Array(tokens.length)
    for (let index = 0; index < tokens.length; index++) this.#reach[index] = beginnings[index]?.reach ?? 0
    this.#found = new Array(tokens.length)
    this.#phrases = new Array(tokens.length)
  }

  /** All entries that begin at a token, longest first. */
  from(index: number): readonly Hit[] {
    if (this.reachAt(index) === 0) return NO_HITS
    const known = this.#found[index]
    if (known) return known
    const beginnings = this.#beginnings[index]
    if (!beginnings) return NO_HITS
    const phrases = this.phrasesFrom(index)
    const found = beginnings.whole.length === 0 ? phrases : withWords(phrases, beginnings, index)
    this.#found[index] = found
    return found
  }

  /** The entries of several words that begin at a token, longest first. */
  phrasesFrom(index: number): readonly Hit[] {
    if (this.reachAt(index) === 0) return NO_HITS
    const beginnings = this.#beginnings[index]
    if (!beginnings || beginnings.longer.length === 0) return NO_HITS
    if (!this.#mayGoOn(beginnings, index + 1)) return NO_HITS
    const known = this.#phrases[index]
    if (known) return known
    const found = phrasesOf(this.#tokens, index, beginnings)
    this.#phrases[index] = found
    return found
  }

  /** The longest entry of one table that begins at a token. */
  at<Table extends TableName>(index: number, table: Table): Hit<Table> | undefined {
    const reach = this.reachAt(index)
    if (reach === 0 || (reach & bitOf(table)) === 0) return undefined
    for (const hit of this.from(index)) if (hit.table === table) return hit as Hit<Table>
    return undefined
  }

  /** Whether an entry of one of some tables begins at a token, as it stands: with no pronoun on it. */
  isIn(index: number, tables: ReadonlySet<string>): boolean {
    for (const { table, pronoun } of this.from(index)) if (!pronoun && tables.has(table)) return true
    return false
  }

  /** Every entry of one table that begins at a token, longest first. */
  all<Table extends TableName>(index: number, table: Table): readonly Hit<Table>[] {
    if (!this.mayBegin(index, bitOf(table))) return NO_HITS as readonly Hit<Table>[]
    let found: Hit<Table>[] | undefined
    for (const hit of this.from(index)) {
      if (hit.table !== table) continue
      found ??= []
      found.push(hit as Hit<Table>)
    }
    return found ?? (NO_HITS as readonly Hit<Table>[])
  }

  /** Whether an entry of one of these tables may begin at a token, as `bitOf` sets them: a cheap look before any hit is made. */
  mayBegin(index: number, tables: number): boolean {
    return (this.reachAt(index) & tables) !== 0
  }

  /** The tables of which an entry may begin at a token, as `bitOf` sets them. */
  reachAt(index: number): number {
    return index >= 0 && index < this.#reach.length ? (this.#reach[index] ?? 0) : 0
  }

  /** What was remembered of the written form at a token. */
  recall<Value>(index: number, { at }: Slot<Value>): Value | undefined {
    return this.#beginnings[index]?.memory[at] as Value | undefined
  }

  /** Remember what follows from the written form at a token, whatever the text: it changes speed, never answers. */
  remember<Value>(index: number, { at }: Slot<Value>, value: Value): void {
    const memory = this.#beginnings[index]?.memory
    if (memory) memory[at] = value
  }

  /** A cheap look at the next token: most phrases end there. Past a mark nothing is told. */
  #mayGoOn({ next }: Beginnings, index: number): boolean {
    const beginnings = this.#beginnings[index]
    return beginnings ? (next & beginnings.signs) !== 0 : this.#tokens[index]?.kind === 'mark'
  }
}

function phrasesOf(tokens: readonly Token[], index: number, { longer }: Beginnings): readonly Hit[] {
  const found: Hit[] = []
  for (const beginning of longer) walk(tokens, index, index, beginning, beginning.state, found)
  if (found.length > 1) found.sort((one, other) => other.last - one.last)
  return found.length === 0 ? NO_HITS : found
}

function withWords(phrases: readonly Hit[], { whole }: Beginnings, index: number): Hit[] {
  const found = phrases.slice()
  for (let at = 0; at < whole.length; at++) {
    const each = whole[at]
    if (each) found.push(toHit(each.entry, index, index, each.before, each.pronoun))
  }
  return found
}

function toHit({ table, value, row }: Entry, first: number, last: number, before: Stem, pronoun: string): Hit {
  return { table, value, row, first, last, before, pronoun } as Hit
}

/** Follow the phrases that go on after `last`. */
function walk(tokens: readonly Token[], first: number, last: number, beginning: Beginning, state: State<Entry>, found: Hit[]): void {
  if (!state.next) return
  let at = last + 1
  while (tokens[at]?.kind === 'mark' && SKIPPED.has(tokens[at]?.form ?? '')) at++
  const form = tokens[at]?.form
  if (form === undefined) return
  if (state.signs & signOf(form)) step(tokens, first, at, beginning, state.next.get(form), found)
  if (hasArticle(form) && state.signs & signOf(form, 2)) step(tokens, first, at, beginning, state.next.get(form.slice(2)), found)
}

function hasArticle(form: string): boolean {
  return form.length > 2 && form.startsWith('ال')
}

/** All that a phrase may know a word by. */
export function signsOf(form: string): number {
  return hasArticle(form) ? signOf(form) | signOf(form, 2) : signOf(form)
}

function step(
  tokens: readonly Token[],
  first: number,
  at: number,
  beginning: Beginning,
  state: State<Entry> | undefined,
  found: Hit[],
): void {
  if (!state) return
  for (const entry of state.entries) if (allows(entry, beginning)) found.push(toHit(entry, first, at, beginning.before, beginning.pronoun))
  walk(tokens, first, at, beginning, state, found)
}

/** Nouns of the news take these: «اجتماعي» is «social» sooner than «my meeting». */
const THIRD_PERSON = new Set(['ه', 'ها', 'هم', 'هن', 'هما'])

/** A verb takes «ني» and never «ي». */
function takesPronoun(table: TableName, pronoun: string): boolean {
  return table === 'verb' ? pronoun !== 'ي' : THIRD_PERSON.has(pronoun)
}

/** Whether what is attached can be attached to such an entry. */
export function allows({ table, value }: Entry, { before, pronoun }: Beginning): boolean {
  const attachments = ATTACHMENTS[table]
  if (pronoun && (!attachments.pronoun || !takesPronoun(table, pronoun))) return false
  if (before.definite && !attachments.article) return false
  if (table === 'verb') return allowsVerb(value as Entries['verb'], before)
  return !before.future && (before.preposition === '' || attachments.prepositions)
}

/** س stands before the full present only; ل before any present («ليبحث»); nothing else before a verb. */
function allowsVerb({ aspect }: Entries['verb'], before: Stem): boolean {
  if (before.future) return aspect === 'present'
  return before.preposition === '' || (before.preposition === 'ل' && aspect !== 'past')
}
