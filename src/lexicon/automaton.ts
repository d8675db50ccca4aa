/** Where a walk through the automaton stands: what ends here, and what may follow. */
export interface State<Entry> {
  /** The classes of all entries that end here or further on, as bits: what a walk from here can find at the most. */
  readonly reach: number
  readonly entries: readonly Entry[]
  readonly next: ReadonlyMap<string, State<Entry>> | undefined
  /** The signs of all words in `next`, as bits: a word without its sign is not there, and no map need be asked. */
  readonly signs: number
}

interface Node<Entry> extends State<Entry> {
  reach: number
  entries: Entry[]
  next: Map<string, Node<Entry>> | undefined
  signs: number
}

const NONE: never[] = []

/** Entries of single words that are made once a word is asked for; they stand before all others of the word. */
export interface LateEntries<Entry> {
  /** The bit of their class. */
  readonly bit: number
  of(word: string): readonly Entry[]
}

/** A trie over folded words: every single word and every phrase of the lexicon, in one place. */
export class Automaton<Entry> {
  readonly #roots = new Map<string, Node<Entry>>()
  readonly #marks = new Map<string, number>()
  #late: LateEntries<Entry> | undefined

  /** The number of different first words. */
  get size(): number {
    return this.#roots.size
  }

  /**
   * @param words One or more folded words.
   * @param bit The bit of the entry's class.
   */
  add(words: readonly string[], entry: Entry, bit: number): void {
    const [first] = words
    if (first === undefined) return
    let node = childOf(this.#roots, first)
    node.reach |= bit
    for (let at = 1; at < words.length; at++) {
      const word = words[at] ?? ''
      node.next ??= new Map()
      node.signs |= signOf(word)
      node = childOf(node.next, word)
      node.reach |= bit
    }
    // an array that is pushed to keeps room for 16 more
    node.entries = node.entries === NONE ? [entry] : node.entries.concat([entry])
  }

  /** Entries to be asked for beside those that were added. */
  addLate(late: LateEntries<Entry>): void {
    this.#late = late
  }

  /** Mark a written form that some other table knows, so that one look tells whether that table need be asked. */
  mark(form: string, bit: number): void {
    this.#marks.set(form, (this.#marks.get(form) ?? 0) | bit)
  }

  /** The marks of a written form, as bits. */
  marksOf(form: string): number {
    return this.#marks.get(form) ?? 0
  }

  /** The state after a first word, or `undefined` where no entry begins with it. */
  start(word: string): State<Entry> | undefined {
    const root = this.#roots.get(word)
    const late = this.#late?.of(word) ?? NONE
    if (late.length === 0) return root
    const { entries, reach, next, signs } = root ?? EMPTY
    return { entries: [...late, ...entries], reach: reach | (this.#late?.bit ?? 0), next, signs }
  }
}

const EMPTY: State<never> = { entries: NONE, reach: 0, next: undefined, signs: 0 }

/** One of 32 bits for a word, told by its length, its first letter and its last. */
export function signOf(word: string, from = 0): number {
  return 1 << (word.charCodeAt(from) * 5 + word.charCodeAt(word.length - 1) * 3 + word.length - from)
}

function childOf<Entry>(children: Map<string, Node<Entry>>, word: string): Node<Entry> {
  let child = children.get(word)
  if (!child) {
    child = { entries: NONE, next: undefined, reach: 0, signs: 0 }
    children.set(word, child)
  }
  return child
}
