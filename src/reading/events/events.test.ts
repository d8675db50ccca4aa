import { describe, expect, test } from 'vitest'
import { lexicon, readCases } from '../../../test/support.ts'
import { createReader } from '../reader.ts'
import type { Reading, ReportedEvent } from '../types.ts'

const reader = createReader(lexicon)

function read(text: string): Reading {
  const published = { from: '2025-05-20', to: '2025-05-20', basis: 'given' } as const
  return reader.read({ id: 'case', text, published, parts: [{ part: 'body', start: 0, end: text.length }] })
}

/** The event whose trigger holds the words. */
function eventAt(reading: Reading, kind: string, trigger: string): ReportedEvent | undefined {
  const { text } = reading.article
  return reading.events.find((event) => event.kind === kind && text.slice(event.trigger.start, event.trigger.end).includes(trigger))
}

describe('who and what', () => {
  const cases = ['./roles.cases.tsv', './doers.cases.tsv'].flatMap((file) =>
    readCases(import.meta.url, file, 'why', 'kind', 'trigger', 'roles', 'text'),
  )
  test.each(cases)('$why: «$text»', ({ kind, trigger, roles, text }) => {
    const event = eventAt(read(text), kind, trigger)
    const filled = event?.arguments.map(({ role, start, end }) => `${role}=${text.slice(start, end)}`) ?? []
    const wanted = roles.split(/ (?=[a-z]+=)/)
    for (const each of wanted) {
      const isNobody = each.endsWith('=-')
      expect(filled.some((one) => one.startsWith(isNobody ? each.slice(0, -1) : each))).toBe(!isNobody)
    }
  })
})

describe('how real', () => {
  const cases = readCases(import.meta.url, './status.cases.tsv', 'why', 'kind', 'trigger', 'status', 'text')
  test.each(cases)('$why: «$text»', ({ kind, trigger, status, text }) => {
    expect(eventAt(read(text), kind, trigger)?.status).toBe(status)
  })
})

describe('where and when', () => {
  const cases = readCases(import.meta.url, './where-when.cases.tsv', 'why', 'kind', 'trigger', 'place', 'time', 'text')
  test.each(cases)('$why: «$text»', ({ kind, trigger, place, time, text }) => {
    const reading = read(text)
    const event = eventAt(reading, kind, trigger)
    const places = event?.places.map((id) => reading.entities.find((entity) => entity.id === id)?.name)
    expect(places).toEqual(place === '-' ? [] : place.split('|'))
    const since = event?.since === undefined ? '-' : `${reading.times[event.since]?.value}..`
    expect(event?.time === undefined ? since : reading.times[event.time]?.value).toBe(time)
  })
})

describe('no event', () => {
  test.each(readCases(import.meta.url, './none.cases.tsv', 'why', 'text'))('$why: «$text»', ({ text }) => {
    expect(read(text).events.map(({ kind }) => kind)).toEqual([])
  })
})

test('the entries of a chronology are of the day over them', () => {
  const text = [
    '4 مايو',
    'الخارجية التركية تستدعي السفير الروسي في أنقرة.',
    '6 مايو',
    'مسلحون يختطفون صحفيا في بغداد.',
    'الأربعاء 14 مايو: التقى الوزير الملك سلمان في الرياض.',
    'وقالت الشرطة إنها اعتقلت خمسة أشخاص في أنقرة.',
  ].join('\n')
  const { events, times } = read(text)
  const days = events.map(({ kind, time }) => `${kind} ${time === undefined ? '-' : times[time]?.value}`)
  expect(days).toEqual(['summon 2025-05-04', 'abduct 2025-05-06', 'meet 2025-05-14', 'arrest -'])
})

test('whom a country receives at home is received where the report is dated from, unless it says where', () => {
  const placesOf = (text: string) => {
    const reading = reader.read({ id: 'case', text, published: { from: '2025-05-20', to: '2025-05-20', basis: 'given' } as const })
    return reading.events.flatMap(({ places }) => places.map((id) => reading.entities.find((entity) => entity.id === id)?.name))
  }
  const headline = 'لقاء في الوزارة\n'
  expect(placesOf(`${headline}عمّان - بترا: استقبل وزير الخارجية الأردني أيمن الصفدي، الثلاثاء، نظيره الألماني.`)).toEqual(['عمّان'])
  expect(placesOf(`${headline}عمّان - بترا: استقبل وزير الخارجية الأردني أيمن الصفدي في العقبة نظيره الألماني.`)).toEqual(['العقبة'])
  expect(placesOf(`${headline}عمّان - رويترز: استقبل وزير الخارجية الفرنسي جان نويل بارو، الثلاثاء، نظيره الألماني.`)).toEqual([])
})

test('what a short report tells without a place is where its headline opens, unless its sentence is elsewhere', () => {
  const placesOf = (text: string) => {
    const reading = reader.read({ id: 'case', text, published: { from: '2025-05-20', to: '2025-05-20', basis: 'given' } as const })
    return reading.events.map(({ places }) => places.map((id) => reading.entities.find((entity) => entity.id === id)?.name).join('+'))
  }
  expect(placesOf('سوسة : حجز أقراص مخدرة\nتمكن الأعوان من إيقاف شخصين.')).toEqual(['سوسة', 'سوسة'])
  expect(placesOf('سوسة : حجز أقراص مخدرة\nتمكن الأعوان من إيقاف شخصين في المنستير.')).toEqual(['سوسة', 'المنستير'])
})
