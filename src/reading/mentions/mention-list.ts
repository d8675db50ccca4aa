import type { Span } from '../../text/span.ts'
import type { Mention } from '../types.ts'

/** Mentions in the order of the text, of two that begin together the longer first, whatever the order in which they are found. */
export class MentionList {
  readonly #mentions: Mention[] = []
  /** Where each mention begins, and from where to where it reaches with its role: most are asked for no more than that. */
  readonly #starts: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []

  get all(): readonly Mention[] {
    return this.#mentions
  }

  add(mention: Mention): void {
    const { start, end, role } = mention
    const at = isBefore(mention, this.#mentions.at(-1)) ? this.#placeOf(mention) : this.#mentions.length
    insert(this.#mentions, at, mention)
    insert(this.#starts, at, start)
    insert(this.#from, at, role ? Math.min(start, role.start) : start)
    insert(this.#to, at, role ? Math.max(end, role.end) : end)
  }

  /** The mentions that touch a span, role words included. Logarithmic, then linear in what is found. */
  within(span: Span): Mention[] {
    const found: Mention[] = []
    for (let index = this.#nextWithin(span, this.#firstNear(span)); index >= 0; index = this.#nextWithin(span, index + 1)) {
      const mention = this.#mentions[index]
      if (mention) found.push(mention)
    }
    return found
  }

  /** The first mention that touches a span and meets a condition. */
  firstWithin(span: Span, isMeant: (mention: Mention) => boolean): Mention | undefined {
    for (let index = this.#nextWithin(span, this.#firstNear(span)); index >= 0; index = this.#nextWithin(span, index + 1)) {
      const mention = this.#mentions[index]
      if (mention && isMeant(mention)) return mention
    }
    return undefined
  }

  /** The last mention that begins before an offset and meets a condition. */
  lastBefore(offset: number, isMeant: (mention: Mention) => boolean): Mention | undefined {
    for (let index = this.#firstFrom(offset) - 1; index >= 0; index--) {
      const mention = this.#mentions[index]
      if (mention && isMeant(mention)) return mention
    }
    return undefined
  }

  #firstNear({ start }: Span): number {
    return this.#firstFrom(start - LONGEST_MENTION)
  }

  /** The next mention from an index on that touches a span; -1 where none does. */
  #nextWithin({ start, end }: Span, from: number): number {
    for (let index = from; index < this.#starts.length; index++) {
      if ((this.#starts[index] ?? 0) >= end + LONGEST_MENTION) break
      if ((this.#from[index] ?? 0) < end && start < (this.#to[index] ?? 0)) return index
    }
    return -1
  }

  /** The first mention that begins at an offset or after it. */
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where a mention belongs: after those that are alike. */
  #placeOf(mention: Mention): number {
    let at = this.#firstFrom(mention.start)
    while (this.#mentions[at]?.start === mention.start && !isBefore(mention, this.#mentions[at])) at++
    return at
  }
}

/** The order of the text; of two that begin together the longer is first. */
export function isBefore(one: Mention, other: Mention | undefined): boolean {
  return other !== undefined && (one.start < other.start || (one.start === other.start && one.end > other.end))
}

function insert<Item>(list: Item[], at: number, item: Item): void {
  if (at === list.length) list.push(item)
  else list.splice(at, 0, item)
}

/** No mention with its role is longer than this, in code units. */
const LONGEST_MENTION = 250
