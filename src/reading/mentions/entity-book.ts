import type { Span } from '../../text/span.ts'
import type { Entity, EntityId, Mention } from '../types.ts'

/** The entities of one article and where they are mentioned, gathered layer by layer. Mentions are kept in the order of the text. */
export class EntityBook {
  readonly #entities: Entity[] = []
  readonly #mentions: Mention[] = []
  readonly #pronouns: Mention[] = []
  readonly #referents = new Map<number, EntityId>()
  #ordered = true

  /** Enter a new entity and say where it is mentioned. */
  enter(entity: Omit<Entity, 'id'>, ...mentions: readonly Omit<Mention, 'entity'>[]): EntityId {
    const id = `e${this.#entities.length + 1}`
    this.#entities.push({ id, ...entity })
    for (const mention of mentions) this.mention(id, mention)
    return id
  }

  /** One more mention of an entity. */
  mention(entity: EntityId, mention: Omit<Mention, 'entity'>): void {
    const previous = this.#mentions.at(-1)
    if (previous && previous.start > mention.start) this.#ordered = false
    this.#mentions.push({ ...mention, entity })
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

  /** Names, descriptions and pronouns in the order of the text. */
  get all(): readonly Mention[] {
    return [...this.mentions, ...this.#pronouns].sort((one, other) => one.start - other.start || other.end - one.end)
  }

  /** Know more of an entity: a fuller name, a country, a role. */
  amend(id: EntityId, more: Partial<Omit<Entity, 'id'>>): void {
    const index = this.#indexOf(id)
    const entity = this.#entities[index]
    if (entity) this.#entities[index] = { ...entity, ...more }
  }

  get(id: EntityId): Entity | undefined {
    return this.#entities[this.#indexOf(id)]
  }

  get entities(): readonly Entity[] {
    return this.#entities
  }

  /** In the order of the text; of two that begin together the longer first. */
  get mentions(): readonly Mention[] {
    if (!this.#ordered) {
      this.#mentions.sort((one, other) => one.start - other.start || other.end - one.end)
      this.#ordered = true
    }
    return this.#mentions
  }

  /** The mentions that touch a span, role words included. Logarithmic, then linear in what is found. */
  within(span: Span): Mention[] {
    const mentions = this.mentions
    const found: Mention[] = []
    for (let index = this.#firstFrom(span.start - LONGEST_MENTION); index < mentions.length; index++) {
      const mention = mentions[index]
      if (!mention || mention.start >= span.end + LONGEST_MENTION) break
      if (touches(mention, span)) found.push(mention)
    }
    return found
  }

  /** The first mention that touches a span and meets a condition. */
  firstWithin(span: Span, isMeant: (mention: Mention) => boolean): Mention | undefined {
    const mentions = this.mentions
    for (let index = this.#firstFrom(span.start - LONGEST_MENTION); index < mentions.length; index++) {
      const mention = mentions[index]
      if (!mention || mention.start >= span.end + LONGEST_MENTION) break
      if (touches(mention, span) && isMeant(mention)) return mention
    }
    return undefined
  }

  #firstFrom(offset: number): number {
    const mentions = this.mentions
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #indexOf(id: EntityId): number {
    return Number(id.slice(1)) - 1
  }
}

function touches({ start, end, role }: Mention, span: Span): boolean {
  if (start < span.end && span.start < end) return true
  return role !== undefined && Math.min(start, role.start) < span.end && span.start < Math.max(end, role.end)
}

/** No mention with its role is longer than this, in code units. */
const LONGEST_MENTION = 250
