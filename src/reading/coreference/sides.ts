import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import type { EntityId } from '../types.ts'

/** Two sides were named no farther back than this, in sentences. */
const FARTHEST = 3
/** Words for any two parties, and those for two states, folded. */
const PARTIES = new Set(['جانب', 'طرف'])
const STATES = new Set(['بلد', 'دوله'])

/** The countries and bodies last named, so that «الجانبان», «الطرفين» and «البلدين» lead back to the two that are meant. */
export class Sides {
  readonly #passage: Passage
  readonly #named: { readonly entity: EntityId; readonly kind: Found['kind']; readonly sentence: number }[] = []
  readonly #people: { readonly entity: EntityId; readonly sentence: number }[] = []
  #sentence = 0
  /** The two that such a word meant last. */
  #last: readonly EntityId[] | undefined

  constructor(passage: Passage) {
    this.#passage = passage
  }

  add(found: Found, entity: EntityId): void {
    if (found.kind === 'person' && found.number !== 'dual') this.#people.push({ entity, sentence: this.#sentenceOf(found.first) })
    if (found.form !== 'name' || (found.kind !== 'country' && found.kind !== 'organisation')) return
    this.#named.push({ entity, kind: found.kind, sentence: this.#sentenceOf(found.first) })
  }

  /** The only two sides named nearby, or else those that such a word meant before: in one article two sides hardly ever change. */
  pairOf(found: Found): readonly EntityId[] | undefined {
    if (found.head === undefined || !(PARTIES.has(found.head) || STATES.has(found.head))) return undefined
    const near = this.#nearby(found) ?? (PARTIES.has(found.head) ? this.peopleBefore(found) : undefined)
    if (near) this.#last = near
    return near ?? this.#last
  }

  /** The two that a word meant are told of again. */
  tell({ first }: Found, members: readonly EntityId[]): void {
    const sentence = this.#sentenceOf(first)
    for (const entity of members) this.#people.push({ entity, sentence })
  }

  /** «الزعيمان», «الطرفان»: the only two people of the sentence so far and the one before. */
  peopleBefore({ first }: Found): readonly EntityId[] | undefined {
    const sentence = this.#sentenceOf(first)
    const near = new Set(this.#people.slice(-MOST).flatMap((each) => (each.sentence >= sentence - 1 ? [each.entity] : [])))
    return near.size === 2 ? [...near] : undefined
  }

  /** Countries before bodies. */
  #nearby({ head = '', first }: Found): readonly EntityId[] | undefined {
    const sentence = this.#sentenceOf(first)
    const near = this.#named.slice(-MOST).filter((each) => each.sentence >= sentence - FARTHEST)
    const countries = new Set(near.filter(({ kind }) => kind === 'country').map(({ entity }) => entity))
    if (countries.size === 2) return [...countries]
    if (STATES.has(head) || countries.size > 2) return undefined
    const bodies = new Set(near.map(({ entity }) => entity))
    return bodies.size === 2 ? [...bodies] : undefined
  }

  #sentenceOf(token: number): number {
    const { sentences } = this.#passage
    while (this.#sentence < sentences.length - 1 && (sentences[this.#sentence]?.last ?? 0) <= token) this.#sentence++
    return this.#sentence
  }
}

/** Names looked back over at the most: time stays linear. */
const MOST = 40
