import { expect, test } from 'vitest'
import { lexicon, readCases } from '../../../../test/support.ts'
import { createReader } from '../../reader.ts'

const reader = createReader(lexicon)

test.each(readCases(import.meta.url, './same-telling.cases.tsv', 'why', 'kind', 'tellings', 'headline', 'text'))(
  '$why: «$text»',
  ({ kind, tellings, headline, text: body }) => {
    const published = { from: '2025-05-20', to: '2025-05-20', basis: 'given' } as const
    const text = headline === '-' ? body : `${headline}\n${body}`
    const start = text.length - body.length
    const parts = [{ part: 'body', start, end: text.length } as const]
    const reading = reader.read({
      ...{ id: 'case', text, published },
      parts: start > 0 ? [{ part: 'headline', start: 0, end: start - 1 }, ...parts] : parts,
    })
    const kinds = kind.split('|')
    const told = reading.events.filter((event) => kinds.includes(event.kind)).map(({ evidence }) => evidence.length)
    expect(told.join(',')).toBe(tellings)
  },
)
