import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReader, type Reading, type Span } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { normalise } from '../src/text/normalise.ts'
import { readCorpus } from './corpus.ts'

const lexicon = loadLexicon()
const reader = createReader(lexicon)

/** Words of real articles in any order, with marks, breaks and stray characters between: far more is found in them than in random letters. */
const words = [...new Set(readCorpus().flatMap(({ text }) => text.split(/\s/)))]
const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '\n\n',
  '، ',
  '. ',
  ': ',
  ' "',
  '" ',
  ' (',
  ') ',
  '«',
  '»',
  '\u200f',
  '\u0640',
  '٫',
  '١٢',
  ' - ',
  '\ud83d',
  '🇸🇾',
  '\u0000',
)
const newsLike = fc.array(fc.tuple(fc.constantFrom(...words), glue), { maxLength: 120 }).map((pairs) => pairs.flat().join(''))
const text = fc.oneof(
  { weight: 3, arbitrary: newsLike },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
)
const day = fc.option(fc.constantFrom('2003-03-20', '2024-02-29', '2025-12-31'), { nil: undefined })
const article = fc.record({ text, day }).map(({ text, day }) => ({
  id: 'any',
  text,
  ...(day ? { published: { from: day, to: day, basis: 'given' as const } } : {}),
}))

test('reading ends, and every span lies inside the text', () => {
  fc.assert(
    fc.property(article, (given) => {
      const reading = reader.read(given)
      for (const span of spansOf(reading))
        expect(span.start >= 0 && span.start <= span.end && span.end <= given.text.length, JSON.stringify(span)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('sentences and tokens are in order and never overlap; the other layers are in order', () => {
  fc.assert(
    fc.property(article, (given) => {
      const reading = reader.read(given)
      for (const layer of [reading.tokens, reading.sentences, reading.parts]) expect(isOrdered(layer, ({ end }) => end)).toBe(true)
      for (const layer of [reading.quantities, reading.times, reading.mentions]) expect(isOrdered(layer, ({ start }) => start)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('what an annotation points at is there', () => {
  fc.assert(
    fc.property(article, (given) => {
      const reading = reader.read(given)
      const entities = new Set(reading.entities.map(({ id }) => id))
      for (const { entity } of reading.mentions) expect(entities).toContain(entity)
      for (const event of reading.events) {
        for (const { entity } of event.arguments) if (entity !== undefined) expect(entities).toContain(entity)
        for (const place of event.places) expect(entities).toContain(place)
        for (const { source } of event.chain) expect(entities).toContain(source)
        for (const quantity of event.quantities) expect(reading.quantities[quantity]).toBeDefined()
        if (event.time !== undefined) expect(reading.times[event.time]).toBeDefined()
      }
    }),
    { numRuns: 200 },
  )
})

test('reading twice gives the same bytes, whatever was read between', () => {
  fc.assert(
    fc.property(article, article, (given, other) => {
      const first = JSON.stringify(reader.read(given))
      reader.read(other)
      expect(JSON.stringify(reader.read(given))).toBe(first)
    }),
    { numRuns: 100 },
  )
  const [given] = readCorpus()
  expect(JSON.stringify(createReader(loadLexicon()).read(given ?? { id: '', text: '' }))).toBe(
    JSON.stringify(reader.read(given ?? { id: '', text: '' })),
  )
})

test('the way back from the normalised text is monotone and stays inside', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { form, toSource } = normalise(source)
      let before = 0
      for (let index = 0; index < form.length; index++) {
        const { start, end } = toSource(index, index + 1)
        expect(start >= before && end > start && end <= source.length).toBe(true)
        before = start
      }
    }),
  )
})

function isOrdered(spans: readonly Span[], edge: (span: Span) => number): boolean {
  return spans.every((span, index) => {
    const previous = spans[index - 1]
    return previous === undefined || edge(previous) <= span.start
  })
}

/** Every span in a reading, however deep. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [value as Span] : []
  return [...own, ...Object.values(value as Partial<Reading>).flatMap(spansOf)]
}
