import { expect, test } from 'vitest'
import { lexicon, readCases } from '../../../../test/support.ts'
import { createReader } from '../../reader.ts'

const reader = createReader(lexicon)

test.each(readCases(import.meta.url, './main-place.cases.tsv', 'why', 'kind', 'place', 'headline', 'text'))(
  '$why: «$text»',
  ({ kind, place, headline, text: body }) => {
    const { events, entities } = reader.read({ id: 'case', text: `${headline}\n\n${body}` })
    const event = events.find((each) => each.kind === kind)
    expect(event?.places.map((id) => entities.find((each) => each.id === id)?.name)).toEqual(place === '-' ? [] : [place])
  },
)
