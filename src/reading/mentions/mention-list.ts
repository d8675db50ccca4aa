import type { Span } from '../../text/span.ts'
import type { Mention } from '../types.ts'

/** Mentions in the order of the text, of two that begin together the longer first, whatever the order in which they are found. */
export class MentionList {
  readonly #mentions: Mention[] = []

  get all(): readonly Mention[] {
    return this.#mentions
  }

  add(mention: Mention): void {
    const at = isBefore(mention, this.#mentions.at(-1)) ? this.#placeOf(mention) : this.#mentions.length
    if (at === this.#mentions.length) this.#mentions.push(mention)
    else this.#mentions.splice(at, 0, mention)
  }

  /** The mentions that touch a span, role words included. Logarithmic, then linear in what is found. */
  within(span: Span): Mention[] {
    const found: Mention[] = []
    for (let index = this.#firstFrom(span.start - LONGEST_MENTION); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index]
      if (!mention || mention.start >= span.end + LONGEST_MENTION) break
      if (touches(mention, span)) found.push(mention)
    }
    return found
  }

  /** The first mention that touches a span and meets a condition. */
  firstWithin(span: Span, isMeant: (mention: Mention) => boolean): Mention | undefined {
    for (let index = this.#firstFrom(span.start - LONGEST_MENTION); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index]
      if (!mention || mention.start >= span.end + LONGEST_MENTION) break
      if (touches(mention, span) && isMeant(mention)) return mention
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

  #firstFrom(offset: number): number {
    return this.#search(({ start }) => start < offset)
  }

  /** Where a mention belongs: after those that are alike. */
  #placeOf(mention: Mention): number {
    return this.#search((each) => !isBefore(mention, each))
  }

  /** How many mentions, all at the beginning, meet a condition. */
  #search(isEarly: (mention: Mention) => boolean): number {
    let low = 0
    let high = this.#mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      const mention = this.#mentions[middle]
      if (mention && isEarly(mention)) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The order of the text; of two that begin together the longer is first. */
export function isBefore(one: Mention, other: Mention | undefined): boolean {
  return other !== undefined && (one.start < other.start || (one.start === other.start && one.end > other.end))
}

function touches({ start, end, role }: Mention, span: Span): boolean {
  if (start < span.end && span.start < end) return true
  return role !== undefined && Math.min(start, role.start) < span.end && span.start < Math.max(end, role.end)
}

/** No mention with its role is longer than this, in code units. */
const LONGEST_MENTION = 250
