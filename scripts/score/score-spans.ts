import type { Reading, Span } from '../../src/index.ts'
import { type Gold, placeOf } from './gold.ts'
import { isListed } from './listed-quotes.ts'
import { overlap, pair, sameWords } from './pair.ts'
import type { Tally } from './tally.ts'

/** Two spans name the same thing where they share half of what they cover together. */
const HALF = 0.5
const half = (likeness: number) => (likeness >= HALF ? likeness : 0)

const wordsAt = (reading: Reading, { start, end }: Span) => reading.article.text.slice(start, end).replace(/\s/g, ' ')

/** Times that are told by an event («عقب اللقاء») are no TIMEX3, and gold lists none. */
const UNLISTED = 'by-event'

/** Times: `times` for the words, `times.value` for words with the right type and value. */
export function scoreTimes(reading: Reading, gold: Gold, tally: Tally): void {
  const read = reading.times.filter(({ rule }) => rule !== UNLISTED)
  const { pairs, missed, extra } = pair(gold.times, read, (one, found) => half(overlap(placeOf(reading.article.text, one), found)))
  const right = pairs.filter(([one, found]) => one.value === found.value && one.type === found.type)
  const counts = { gold: gold.times.length, found: read.length }
  tally.add('times', { ...counts, right: pairs.length })
  tally.add('times.value', { ...counts, right: right.length })
  for (const { text, value } of missed) tally.miss('times', `missed «${text}» ${value}`)
  for (const found of extra) tally.miss('times', `extra «${wordsAt(reading, found)}» ${found.value} (${found.rule})`)
  for (const [one, found] of pairs) {
    if (one.value !== found.value || one.type !== found.type)
      tally.miss('times.value', `«${one.text}» ${one.type} ${one.value}, read ${found.type} ${found.value} (${found.rule})`)
  }
}

/** Figures: the words; with the right bounds; with the right unit and what is counted. */
export function scoreFigures(reading: Reading, gold: Gold, tally: Tally): void {
  const { pairs, missed, extra } = pair(gold.quantities, reading.quantities, (one, found) =>
    half(overlap(placeOf(reading.article.text, one), found)),
  )
  const counts = { gold: gold.quantities.length, found: reading.quantities.length }
  const bounded = pairs.filter(([one, found]) => one.min === found.min && one.max === found.max)
  const counted = pairs.filter(([one, found]) => one.unit === found.unit && (found.counts ?? []).join() === (one.counts ?? ''))
  tally.add('figures', { ...counts, right: pairs.length })
  tally.add('figures.bounds', { ...counts, right: bounded.length })
  tally.add('figures.counted', { ...counts, right: counted.length })
  for (const { text } of missed) tally.miss('figures', `missed «${text}»`)
  for (const found of extra) tally.miss('figures', `extra «${wordsAt(reading, found)}» ${found.unit} (${found.rule})`)
  for (const [one, found] of pairs) {
    const read = `${found.min}..${found.max} ${found.unit} ${(found.counts ?? []).join()}`
    const wanted = `${one.min}..${one.max} ${one.unit} ${one.counts ?? ''}`
    if (read !== wanted)
      tally.miss(
        one.min === found.min && one.max === found.max ? 'figures.counted' : 'figures.bounds',
        `«${one.text}» ${wanted}, read ${read} (${found.rule})`,
      )
  }
}

/** Quotes: the content; and with the right speaker, the last of the chain. Of what gold lists no quotes of, none counts as extra. */
export function scoreQuotes(reading: Reading, gold: Gold, tally: Tally): void {
  const { pairs, missed, extra } = pair(gold.quotes, reading.quotes, (one, found) =>
    half(overlap(placeOf(reading.article.text, one), found.content)),
  )
  const speakerOf = (found: Reading['quotes'][number]) => {
    const speaker = found.chain.at(-1)
    const entity = reading.entities.find(({ id }) => id === speaker?.source)
    return speaker ? `${wordsAt(reading, speaker.mention)} | ${entity?.name ?? ''}` : ''
  }
  const named = pairs.filter(([one, found]) =>
    speakerOf(found)
      .split(' | ')
      .some((name) => sameWords(one.speaker, name)),
  )
  const listed = extra.filter((found) => isListed(reading, found))
  const counts = { gold: gold.quotes.length, found: pairs.length + listed.length }
  tally.add('quotes', { ...counts, right: pairs.length })
  tally.add('quotes.speaker', { ...counts, right: named.length })
  for (const { text, speaker } of missed) tally.miss('quotes', `missed «${text}» ${speaker}`)
  for (const found of listed) tally.miss('quotes', `extra «${wordsAt(reading, found.content)}» ${speakerOf(found)} (${found.rule})`)
  for (const each of pairs) {
    if (!named.includes(each))
      tally.miss('quotes.speaker', `«${each[0].text}» ${each[0].speaker}, read ${speakerOf(each[1])} (${each[1].rule})`)
  }
}
