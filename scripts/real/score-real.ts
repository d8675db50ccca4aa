import type { Article, Reader, Reading } from '../../src/index.ts'
import { overlap } from '../score/pair.ts'
import { isEntity } from '../score/score-events.ts'
import type { Miss } from '../score/tally.ts'
import { type Marks, type RealEvent, toSpan, wordsAt } from './marks.ts'
import { pairEvents } from './pair-events.ts'
import { isRight, judge, SLOTS, type Slot, show, type Verdict } from './slots.ts'

export interface RealScores {
  readonly articles: number
  /** Marked events that careful readers do not disagree about. */
  readonly events: number
  readonly found: number
  /** Rows on a marked event that another row tells, on one of another kind, and on none. */
  readonly twins: number
  readonly otherKind: number
  readonly extra: number
  readonly slots: Readonly<Record<Slot, ReadonlyMap<Verdict, number>>>
  /** Rows of the right kind whose doer, target, status and chain are right. */
  readonly wholly: number
  readonly quotes: { readonly marked: number; readonly found: number; readonly speaker: number }
}

/** The slots that a row has to have right, besides its kind, to be wholly right. */
const WHOLE: readonly Slot[] = ['doer', 'target', 'status', 'chain']

export function scoreReal(
  reader: Reader,
  marked: readonly { readonly article: Article; readonly marks: Marks }[],
): { readonly scores: RealScores; readonly misses: readonly Miss[] } {
  const misses: Miss[] = []
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, new Map<Verdict, number>()])) as Record<Slot, Map<Verdict, number>>
  const count = { events: 0, found: 0, twins: 0, otherKind: 0, extra: 0, wholly: 0 }
  const quotes = { marked: 0, found: 0, speaker: 0 }
  for (const { article, marks } of marked) {
    const reading = reader.read(article)
    const miss = (layer: string, what: string) => misses.push({ layer, article: article.id, what })
    const { pairs, twins, otherKind, missed, extra } = pairEvents(reading, marks.events)
    count.events += pairs.length + missed.length
    count.found += pairs.length
    count.twins += twins.length
    count.otherKind += otherKind.length
    count.extra += extra.length
    for (const event of missed) miss('missed', told(article, event))
    for (const { event, found } of twins) miss('twins', `${told(article, event)} again ${excerpt(article.text, found.trigger)}`)
    for (const { event, found } of otherKind) miss('kind', `${told(article, event)} ≠ ${found.kind} ${found.row ?? found.rule}`)
    for (const found of extra)
      miss('extra', `${found.kind} ${found.status} ${excerpt(article.text, found.trigger)} ${found.row ?? found.rule}`)
    for (const pair of pairs) {
      const verdicts = judge(reading, pair)
      for (const slot of SLOTS) {
        const verdict = verdicts[slot]
        slots[slot].set(verdict, (slots[slot].get(verdict) ?? 0) + 1)
        if (!isRight(verdict))
          miss(slot, `${verdict} ${pair.found.kind} ${excerpt(article.text, pair.found.trigger)}: ${show(reading, pair, slot)}`)
      }
      if (WHOLE.every((slot) => isRight(verdicts[slot]))) count.wholly += 1
    }
    for (const quote of marks.quotes) {
      quotes.marked += 1
      const found = reading.quotes
        .filter(({ content }) => overlap(toSpan(quote.content), content) > 0)
        .sort((one, other) => overlap(toSpan(quote.content), other.content) - overlap(toSpan(quote.content), one.content))[0]
      if (!found) {
        miss('quotes', `missed «${wordsAt(article.text, quote.content)}»`)
        continue
      }
      quotes.found += 1
      if (isSpeaker(reading, found, quote.speaker)) quotes.speaker += 1
      else
        miss(
          'quotes',
          `«${wordsAt(article.text, quote.content)}» ${quote.speaker.map((range) => wordsAt(article.text, range)).join(' / ')} ≠ ${found.chain.map(({ mention }) => article.text.slice(mention.start, mention.end)).join(' ← ') || '–'}`,
        )
    }
  }
  return { scores: { articles: marked.length, ...count, slots, quotes }, misses }
}

function isSpeaker(reading: Reading, { chain }: Reading['quotes'][number], speaker: Marks['quotes'][number]['speaker']): boolean {
  const last = chain.at(-1)
  if (!last) return false
  return speaker.some(
    (range) => overlap(toSpan(range), last.mention) > 0 || isEntity(reading, last.source, wordsAt(reading.article.text, range)),
  )
}

function told({ text }: Article, { kinds, tellings, background }: RealEvent): string {
  const [first] = tellings
  return `${kinds[0]}${background ? ' background' : ''} ${first?.status ?? ''} ${first ? excerpt(text, toSpan(first.trigger)) : ''}`
}

function excerpt(text: string, { start, end }: { start: number; end: number }): string {
  return `«${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}»`.replace(/\s/g, ' ')
}
