import { ByToken } from '../by-token.ts'
import type { EntityBook } from '../mentions/entity-book.ts'
import type { Passage } from '../passage.ts'
import type { Attribution, EntityId, Mention, Quantity, Quote, Sentence, Span, TimeExpression } from '../types.ts'
import { datesOfHeadings } from './circumstances/dated-heading.ts'
import type { Constituent } from './clause/clause.ts'
import type { Doer } from './doers/doer.ts'
import { QuotesBySentence } from './quotes-by-sentence.ts'
import type { Wording } from './tellings/same-participant.ts'
import type { HeadedPhrase } from './triggers/phrase-trigger.ts'

/** What was worked out of a passage once and is asked for again: by token, never by rule. */
export interface Memory {
  readonly constituents: Map<number, readonly Constituent[]>
  readonly doers: Map<number, Doer>
  /** The set phrase that a verb heads; `undefined` where it heads none. */
  readonly phrases: Map<number, HeadedPhrase | undefined>
  /** By the first token of a phrase and its length. */
  readonly heads: Map<number, readonly string[]>
  /** Whether a sentence sums up a stretch of time, by its first token. */
  readonly sums: Map<number, boolean>
  /** What a span of the text says, by its two offsets. */
  readonly wordings: Map<number, Wording>
}

/** All that the event rules may look at, with the other layers' findings by token. */
export interface Stage {
  readonly passage: Passage
  readonly book: EntityBook
  readonly times: readonly TimeExpression[]
  readonly quantities: readonly Quantity[]
  readonly quotes: QuotesBySentence
  /** Who denies or confirms what is told before: nobody tells it by that. */
  readonly answers: QuotesBySentence
  /** Where each stands who is the source of a quote, by the offset of the words that name it. */
  readonly sourceAt: ReadonlyMap<number, readonly Attribution[]>
  /** The time expression that covers a token, by its index in `times`. */
  readonly timeOf: ByToken<number>
  /** The time that a heading over it gives a sentence, by its index in `times`. */
  readonly datedBy: ReadonlyMap<Sentence, number>
  /** The figure that covers a token, by its index in `quantities`. */
  readonly quantityOf: ByToken<number>
  /** The tokens that only describe a source: «مطلع على المحادثات». */
  readonly inSource: ByToken<number>
  /** The mentions of each entity, in order. */
  readonly mentionsOf: ReadonlyMap<EntityId, readonly Mention[]>
  readonly headlines: readonly Span[]
  /** The last day that the article can be of, where it is known. */
  readonly published: string | undefined
  /** Where the second sentence of the body ends, in the text: so far it tells what the headline tells. */
  readonly leadEnd: number
  readonly memory: Memory
}

/** The event rules' view of a passage that all other layers have read. */
export function setStage(
  passage: Passage,
  book: EntityBook,
  times: readonly TimeExpression[],
  quantities: readonly Quantity[],
  quotes: readonly Quote[],
  published: string | undefined,
): Stage {
  const told = quotes.filter(({ answers }) => answers === undefined)
  const timeOf = coverTokens(passage, times)
  const memory: Memory = {
    constituents: new Map(),
    doers: new Map(),
    phrases: new Map(),
    heads: new Map(),
    sums: new Map(),
    wordings: new Map(),
  }
  return {
    passage,
    book,
    times,
    quantities,
    quotes: new QuotesBySentence(passage, told),
    answers: new QuotesBySentence(
      passage,
      quotes.filter(({ answers }) => answers !== undefined),
    ),
    sourceAt: bySource(told),
    timeOf,
    datedBy: datesOfHeadings(passage, times, timeOf),
    quantityOf: coverTokens(passage, quantities),
    inSource: coverTokens(passage, describedSources(quotes)),
    mentionsOf: byEntity(book.mentions),
    headlines: passage.parts.filter(({ part }) => part === 'headline'),
    leadEnd: endOfLead(passage),
    published,
    memory,
  }
}

function endOfLead({ sentences }: Passage): number {
  let end = 0
  let count = 0
  for (const sentence of sentences) {
    if (sentence.part !== 'body') continue
    end = sentence.end
    if (++count === 2) break
  }
  return end
}

/** What sources are described by, after their first word. */
function describedSources(quotes: readonly Quote[]): Span[] {
  const spans = quotes.flatMap(({ chain }) => chain.flatMap(({ mention, nearness }) => (nearness ? [mention, nearness] : [mention])))
  return spans.sort((one, other) => one.start - other.start)
}

function bySource(quotes: readonly Quote[]): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const { chain } of quotes) {
    for (const link of chain) {
      const known = found.get(link.mention.start)
      if (known) known.push(link)
      else found.set(link.mention.start, [link])
    }
  }
  return found
}

function byEntity(mentions: readonly Mention[]): Map<EntityId, Mention[]> {
  const found = new Map<EntityId, Mention[]>()
  for (const mention of mentions) {
    const known = found.get(mention.entity)
    if (known) known.push(mention)
    else found.set(mention.entity, [mention])
  }
  return found
}

/** Which annotation covers each token. */
function coverTokens(passage: Passage, annotations: readonly Span[]): ByToken<number> {
  const { tokens } = passage
  const covered = new ByToken<number>(tokens.length)
  let token = 0
  for (const [index, { start, end }] of annotations.entries()) {
    while (token > 0 && (tokens[token - 1]?.end ?? 0) > start) token--
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= start) token++
    for (let at = token; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) if (!covered.has(at)) covered.set(at, index)
  }
  return covered
}
