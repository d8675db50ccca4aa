import type { Lexicon } from '../../lexicon/lexicon.ts'

/** Words, folded. */
interface Words {
  has(word: string): boolean
}

const MOST = 31
const ofForms: Marking[] = []
const ofStems: Marking[] = []
const ofBareStems: Marking[] = []

interface Marking {
  readonly bit: number
  readonly words: (lexicon: Lexicon) => Words
}

/**
 * A mark for words that a rule asks every token for: `word.marks & mark` tells what a look-up of `word.stem` would. The words are looked up
 * once for each written form. Call it as a module is loaded; there may be at most 31 marks.
 */
export function markStems(words: (lexicon: Lexicon) => Words): number {
  return add(ofStems, words)
}

/** As {@link markStems}, for the word without an article of its own (`bareStem`). */
export function markBareStems(words: (lexicon: Lexicon) => Words): number {
  return add(ofBareStems, words)
}

/** As {@link markStems}, for the written form as a whole, folded. */
export function markForms(words: (lexicon: Lexicon) => Words): number {
  return add(ofForms, words)
}

function add(to: Marking[], words: Marking['words']): number {
  const count = ofForms.length + ofStems.length + ofBareStems.length
  if (count === MOST) throw new Error(`there may be at most ${MOST} marks`)
  const bit = 1 << count
  to.push({ bit, words })
  return bit
}

/** The marks of words by one lexicon: what words bear a mark is gathered once. */
export class WordMarks {
  readonly #ofForms: readonly Marked[]
  readonly #ofStems: readonly Marked[]
  readonly #ofBareStems: readonly Marked[]

  constructor(lexicon: Lexicon) {
    const gather = ({ bit, words }: Marking): Marked => ({ bit, words: words(lexicon) })
    this.#ofForms = ofForms.map(gather)
    this.#ofStems = ofStems.map(gather)
    this.#ofBareStems = ofBareStems.map(gather)
  }

  /** The marks of a word, as bits. */
  of(form: string, stem: string, definite: boolean): number {
    const bare = withoutArticle(stem, definite, form)
    let marks = 0
    for (const { bit, words } of this.#ofForms) if (words.has(form)) marks |= bit
    for (const { bit, words } of this.#ofStems) if (words.has(stem)) marks |= bit
    for (const { bit, words } of this.#ofBareStems) if (words.has(bare)) marks |= bit
    return marks
  }
}

interface Marked {
  readonly bit: number
  readonly words: Words
}

/** The word without its article, folded: a table that holds «البلاد» with its article, as a name, changes nothing. */
export function withoutArticle(stem: string, definite: boolean, form: string): string {
  if (stem.length <= 3 || !stem.startsWith('ال')) return stem
  return definite && form.endsWith(`ل${stem}`) ? stem : stem.slice(2)
}
