/** Where a walk through the automaton stands: what ends here, and what may follow. */
export interface State<Entry> {
  /** The classes of all entries that end here or further on, as bits: what a walk from here can find at the most. */
  readonly reach: number
  readonly entries: readonly Entry[]
  readonly next: ReadonlyMap<string, State<Entry>> | undefined
}

interface Node<Entry> extends State<Entry> {
  reach: number
  entries: Entry[]
  next: Map<string, Node<Entry>> | undefined
}

const NONE: never[] = []

/** A trie over folded words: every single word and every phrase of the lexicon, in one place. */
export class Automaton<Entry> {
  readonly #roots = new Map<string, Node<Entry>>()

  /** The number of different first words. */
  get size(): number {
    return this.#roots.size
  }

  /**
   * @param words One or more folded words.
   * @param bit The bit of the entry's class.
   */
  add(words: readonly string[], entry: Entry, bit: number): void {
    const [first, ...rest] = words
    if (first === undefined) return
    let node = childOf(this.#roots, first)
    node.reach |= bit
    for (const word of rest) {
      node.next ??= new Map()
      node = childOf(node.next, word)
      node.reach |= bit
    }
    if (node.entries === NONE) node.entries = [entry]
    else node.entries.push(entry)
  }

  /** The state after a first word, or `undefined` where no entry begins with it. */
  start(word: string): State<Entry> | undefined {
    return this.#roots.get(word)
  }
}

function childOf<Entry>(children: Map<string, Node<Entry>>, word: string): Node<Entry> {
  let child = children.get(word)
  if (!child) {
    child = { entries: NONE, next: undefined, reach: 0 }
    children.set(word, child)
  }
  return child
}
