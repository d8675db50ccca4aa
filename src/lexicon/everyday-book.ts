import { foldSpelling } from '../text/normalise.ts'
import type { EverydayClass } from './gather/everyday-words.ts'
import { firmLetters } from './inflect/firm-letters.ts'
import { regularMasdar } from './inflect/masdar.ts'
import { activeParticiple, passiveParticiple } from './inflect/participles.ts'
import { soundForms } from './inflect/sound-forms.ts'
import type { VerbLemma } from './inflect/verb.ts'
import type { VerbIndex } from './verb-index.ts'

/**
 * Words that a dictionary explains, by folded form without the article: those listed, and the masdars and participles of every verb. A verb's
 * are worked out once a word of its letters is asked for, and then kept.
 */
export class EverydayBook {
  readonly #words: Map<string, EverydayClass>
  readonly #verbs: VerbIndex
  readonly #derived = new Set<number>()

  /** @param listed Each form's own class: what a verb gives never changes it. */
  constructor(listed: Map<string, EverydayClass>, verbs: VerbIndex) {
    this.#words = listed
    this.#verbs = verbs
  }

  get(form: string): EverydayClass | undefined {
    return this.#words.get(form) ?? this.#derive(form)
  }

  has(form: string): boolean {
    return this.get(form) !== undefined
  }

  #derive(form: string): EverydayClass | undefined {
    const letters = firmLetters(form)
    if (this.#derived.has(letters)) return undefined
    const verbs = this.#verbs.of(letters)
    if (verbs.length === 0) return undefined
    this.#derived.add(letters)
    for (const { lemma } of verbs) this.#learnFrom(lemma, letters)
    return this.#words.get(form)
  }

  #learnFrom(lemma: VerbLemma, letters: number): void {
    const regular = lemma.masdars.length === 0 ? regularMasdar(lemma) : undefined
    for (const masdar of regular ? [regular] : lemma.masdars) this.#learn('masdar', masdar, letters)
    this.#learn('participle', activeParticiple(lemma), letters)
    this.#learn('participle', passiveParticiple(lemma), letters)
  }

  /** A word of other letters is left to the verbs of those letters. */
  #learn(kind: EverydayClass, word: string, letters: number): void {
    const folded = foldSpelling(word)
    if (firmLetters(folded) !== letters) return
    for (const form of [folded, ...soundForms(folded, word.endsWith('ة'))]) if (!this.#words.has(form)) this.#words.set(form, kind)
  }
}
