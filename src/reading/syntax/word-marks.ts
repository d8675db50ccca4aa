import type { Lexicon } from '../../lexicon/lexicon.ts'

/** Words, folded. */
interface Words {
  has(word: string): boolean
}

const MOST = 31
const ofNames: Marking[] = []
const ofJoints: Marking[] = []

interface Marking {
  readonly bit: number
  /** Which spelling of a word is looked up. */
  readonly of: keyof Spellings
  readonly words: (lexicon: Lexicon) => Words
}

interface Spellings {
  /** The written form as a whole, folded. */
  readonly form: string
  readonly stem: string
  /** The stem without an article of its own (`bareStem`). */
  readonly bare: string
}

/**
 * A mark for words that a rule asks every token for: `word.marks & mark` tells what a look-up of `word.stem` would. The words are looked up
 * once for each written form. Call it as a module is loaded; there may be at most 31 marks.
 */
export function markStems(words: Marking['words']): number {
  return add(ofNames, 'stem', words)
}

/** As {@link markStems}, for the word without an article of its own (`bareStem`). */
export function markBareStems(words: Marking['words']): number {
  return add(ofNames, 'bare', words)
}

/** As {@link markStems}, for the written form as a whole, folded. */
export function markForms(words: Marking['words']): number {
  return add(ofNames, 'form', words)
}

/** As {@link markStems}, in the bits of `word.joints`: for the rules of phrases and clauses. */
export function markJoints(words: Marking['words']): number {
  return add(ofJoints, 'stem', words)
}

/** As {@link markJoints}, for the word without an article of its own. */
export function markBareJoints(words: Marking['words']): number {
  return add(ofJoints, 'bare', words)
}

/** As {@link markJoints}, for the written form as a whole. */
export function markJointForms(words: Marking['words']): number {
  return add(ofJoints, 'form', words)
}

function add(to: Marking[], of: keyof Spellings, words: Marking['words']): number {
  if (to.length === MOST) throw new Error(`there may be at most ${MOST} marks`)
  const bit = 1 << to.length
  to.push({ bit, of, words })
  return bit
}

/** The marks of a word, as bits. */
export interface Marks {
  readonly marks: number
  readonly joints: number
}

/** The marks of words by one lexicon: what words bear a mark is gathered once. */
export class WordMarks {
  readonly #marks: readonly Marked[]
  readonly #joints: readonly Marked[]

  constructor(lexicon: Lexicon) {
    const gather = ({ bit, of, words }: Marking): Marked => ({ bit, of, words: words(lexicon) })
    this.#marks = ofNames.map(gather)
    this.#joints = ofJoints.map(gather)
  }

  of(form: string, stem: string, definite: boolean): Marks {
    const spellings = { form, stem, bare: withoutArticle(stem, definite, form) }
    return { marks: bitsOf(this.#marks, spellings), joints: bitsOf(this.#joints, spellings) }
  }
}

interface Marked extends Omit<Marking, 'words'> {
  readonly words: Words
}

function bitsOf(marked: readonly Marked[], spellings: Spellings): number {
  let bits = 0
  for (const { bit, of, words } of marked) if (words.has(spellings[of])) bits |= bit
  return bits
}

/** The word without its article, folded: a table that holds «البلاد» with its article, as a name, changes nothing. */
export function withoutArticle(stem: string, definite: boolean, form: string): string {
  if (stem.length <= 3 || !stem.startsWith('ال')) return stem
  return definite && form.endsWith(`ل${stem}`) ? stem : stem.slice(2)
}
