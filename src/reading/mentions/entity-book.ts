import type { Span } from '../../text/span.ts'
import type { Entity, EntityId, Mention } from '../types.ts'
import { HeadIndex } from './head-index.ts'
import { MentionList } from './mention-list.ts'

/** The entities of one article and where they are mentioned, gathered layer by layer. Mentions are kept in the order of the text. */
export class EntityBook {
  readonly #entities: Entity[] = []
  readonly #heads = new HeadIndex()
  readonly #mentions = new MentionList()
  readonly #mentionsOf: MentionList[] = []
  readonly #pronouns: Mention[] = []
  readonly #referents = new Map<number, EntityId>()
  /** By ISO code, the index of the first country that has it. */
  readonly #countries = new Map<string, number>()

  /** Enter a new entity and say where it is mentioned. */
  enter(entity: Omit<Entity, 'id'>, ...mentions: readonly Omit<Mention, 'entity'>[]): EntityId {
    const id = `e${this.#entities.length + 1}`
    this.#heads.add(this.#entities.length, entity)
    this.#entities.push({ id, ...entity })
    this.#learnCountry(this.#entities.length - 1)
    this.#mentionsOf.push(new MentionList())
    for (const mention of mentions) this.mention(id, mention)
    return id
  }

  /** One more mention of an entity. */
  mention(entity: EntityId, mention: Omit<Mention, 'entity'>): void {
    const entered: Mention = { ...mention, entity }
    this.#mentions.add(entered)
    this.#mentionsOf[indexOf(entity)]?.add(entered)
  }

  /** A pronoun, or a verb without a subject of its own, that means an entity. Kept apart from the names: it is no phrase's head. */
  refer(token: number, entity: EntityId, mention: Omit<Mention, 'entity' | 'form'>): void {
    this.#referents.set(token, entity)
    this.#pronouns.push({ ...mention, form: 'pronoun', entity })
  }

  /** Whom the pronoun on a token means («زيارته»), or the verb whose subject is not said («وأضاف»). */
  referent(token: number): EntityId | undefined {
    return this.#referents.get(token)
  }

  /** Know more of an entity: a fuller name, a country, a role. */
  amend(id: EntityId, more: Partial<Omit<Entity, 'id'>>): void {
    const index = indexOf(id)
    const entity = this.#entities[index]
    if (!entity) return
    this.#entities[index] = { ...entity, ...more }
    this.#heads.add(index, more)
    this.#learnCountry(index)
  }

  #learnCountry(index: number): void {
    const { kind, country } = this.#entities[index] ?? {}
    if (kind !== 'country' || country === undefined) return
    const known = this.#countries.get(country)
    if (known === undefined || index < known) this.#countries.set(country, index)
  }

  /** The first country entered with an ISO code. */
  country(code: string): Entity | undefined {
    return this.#entities[this.#countries.get(code) ?? -1]
  }

  get(id: EntityId): Entity | undefined {
    return this.#entities[indexOf(id)]
  }

  get entities(): readonly Entity[] {
    return this.#entities
  }

  /** The entities that a word may mean ({@link HeadIndex}) and that meet a condition, in the order of entry. */
  under(word: string, isMeant: (entity: Entity) => boolean): Entity[] {
    const found: Entity[] = []
    for (const index of this.#heads.under(word)) {
      const entity = this.#entities[index]
      if (entity && isMeant(entity)) found.push(entity)
    }
    return found
  }

  /** The last entity entered that one of two words may mean ({@link HeadIndex}) and that meets a condition. */
  lastUnder(word: string, other: string, isMeant: (entity: Entity) => boolean): Entity | undefined {
    const [one, two] = [this.#heads.under(word), this.#heads.under(other)]
    let [at, to] = [one.length - 1, two.length - 1]
    while (at >= 0 || to >= 0) {
      const index = (one[at] ?? -1) >= (two[to] ?? -1) ? one[at--] : two[to--]
      const entity = this.#entities[index ?? -1]
      if (entity && isMeant(entity)) return entity
    }
    return undefined
  }

  /** Names and descriptions, in the order of the text; of two that begin together the longer first. */
  get mentions(): readonly Mention[] {
    return this.#mentions.all
  }

  /** Names, descriptions and pronouns in the order of the text. */
  get all(): readonly Mention[] {
    return [...this.mentions, ...this.#pronouns].sort((one, other) => one.start - other.start || other.end - one.end)
  }

  /** The mentions of one entity, pronouns left out. */
  mentionsOf(id: EntityId): readonly Mention[] {
    return this.#mentionsOf[indexOf(id)]?.all ?? []
  }

  /** Whether a mention of an entity is a name. */
  isNamed(id: EntityId): boolean {
    return this.mentionsOf(id).some(({ form }) => form === 'name')
  }

  /** The mentions that touch a span, role words included. Logarithmic, then linear in what is found. */
  within(span: Span): Mention[] {
    return this.#mentions.within(span)
  }

  /** The first mention that touches a span and meets a condition. */
  firstWithin(span: Span, isMeant: (mention: Mention) => boolean): Mention | undefined {
    return this.#mentions.firstWithin(span, isMeant)
  }

  /** The last mention that begins before an offset and meets a condition: of all, or of one entity. */
  lastBefore(offset: number, isMeant: (mention: Mention) => boolean, id?: EntityId): Mention | undefined {
    return (id === undefined ? this.#mentions : this.#mentionsOf[indexOf(id)])?.lastBefore(offset, isMeant)
  }
}

/** The number after the «e», counted from nought. */
function indexOf(id: EntityId): number {
  let number = 0
  for (let at = 1; at < id.length; at++) number = number * 10 + id.charCodeAt(at) - ZERO
  return number - 1
}

const ZERO = '0'.charCodeAt(0)
