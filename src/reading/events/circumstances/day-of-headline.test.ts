import { expect, test } from 'vitest'
import { lexicon, readCases } from '../../../../test/support.ts'
import { createReader } from '../../reader.ts'

const reader = createReader(lexicon)

test.each(readCases(import.meta.url, './day-of-headline.cases.tsv', 'why', 'kind', 'day', 'headline', 'text'))(
  '$why: «$headline»',
  ({ kind, day, headline, text: body }) => {
    const published = { from: '2025-05-20', to: '2025-05-20', basis: 'given' } as const
    const { events, times } = reader.read({ id: 'case', text: `${headline}\n\n${body}`, published })
    const event = events.find((each) => each.kind === kind)
    expect(event?.time === undefined ? '-' : times[event.time]?.value).toBe(day)
  },
)
