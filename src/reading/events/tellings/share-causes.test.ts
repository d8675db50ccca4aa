import { expect, test } from 'vitest'
import { lexicon, readCases } from '../../../../test/support.ts'
import { createReader } from '../../reader.ts'

const reader = createReader(lexicon)

test.each(readCases(import.meta.url, './share-causes.cases.tsv', 'why', 'kind', 'trigger', 'roles', 'place', 'time', 'headline', 'text'))(
  '$why: «$text»',
  ({ kind, trigger, roles, place, time, headline, text: body }) => {
    const published = { from: '2025-05-20', to: '2025-05-20', basis: 'given' } as const
    const text = headline === '-' ? body : `${headline}\n${body}`
    const start = text.length - body.length
    const parts = [{ part: 'body', start, end: text.length } as const]
    const reading = reader.read({
      ...{ id: 'case', text, published },
      parts: start > 0 ? [{ part: 'headline', start: 0, end: start - 1 }, ...parts] : parts,
    })
    const event = reading.events.find((each) => each.kind === kind && text.slice(each.trigger.start, each.trigger.end).includes(trigger))
    const filled = event?.arguments.map((each) => `${each.role}=${text.slice(each.start, each.end)}`) ?? []
    for (const each of roles === '-' ? [] : roles.split(/ (?=[a-z]+=)/)) {
      const isNobody = each.endsWith('=-')
      expect(filled.some((one) => one.startsWith(isNobody ? each.slice(0, -1) : each))).toBe(!isNobody)
    }
    const places = event?.places.map((id) => reading.entities.find((entity) => entity.id === id)?.name)
    expect(places?.join(' ') || '-').toBe(place)
    expect((event?.time === undefined ? '-' : reading.times[event.time]?.value)?.slice(0, 10)).toBe(time)
  },
)
