import { expect, test } from 'vitest'
import { type Sketched, tell } from '../../../test/tellings.ts'
import { findDue } from '../due.ts'
import type { Telling } from '../types.ts'
import { mergeEvent } from './merge-event.ts'

const blast: Sketched = { kind: 'explosion', on: '2025-07-28', where: 'Ariha' }
const merged = (...sketched: readonly Sketched[]) => {
  const [first, ...rest] = sketched.map((each, index) => tell({ article: `a${index}`, ...each }))
  return mergeEvent([first as Telling, ...rest], [], new Map())
}
const relations = (...sketched: readonly Sketched[]) =>
  merged(...sketched).disagreements.map(({ slot, relation }) => `${slot}: ${relation}`)

test('every toll stands with its reports and origins', () => {
  const { tolls } = merged({ ...blast, killed: 12 }, { ...blast, killed: 12, source: 'Red Crescent' }, { ...blast, killed: 30 })
  expect(tolls.map(({ value, reports, origins }) => [value.min, reports, origins.length])).toEqual([
    [12, [0, 1], 2],
    [30, [2], 1],
  ])
})

test.each<[string, string[], Sketched[]]>([
  [
    'a toll that rises from day to day is a revision',
    ['tolls: revision'],
    [
      { ...blast, killed: 12, published: '2025-07-28' },
      { ...blast, killed: 30, published: '2025-07-29' },
    ],
  ],
  [
    'two tolls of one day are a conflict',
    ['tolls: conflict'],
    [
      { ...blast, killed: 12 },
      { ...blast, killed: 30 },
    ],
  ],
  [
    'a toll that sinks is a conflict',
    ['tolls: conflict'],
    [
      { ...blast, killed: 30, published: '2025-07-28' },
      { ...blast, killed: 12, published: '2025-07-29' },
    ],
  ],
  [
    'the same toll is none',
    [],
    [
      { ...blast, killed: 12 },
      { ...blast, killed: 12 },
    ],
  ],
  ['a denial', ['status: denial'], [blast, { ...blast, status: 'denied' }]],
  ['two days', ['time: conflict'], [blast, { ...blast, on: '2025-07-29' }]],
  ['two towns', ['place: conflict'], [blast, { ...blast, where: 'Binnish' }]],
])('%s', (_, expected, sketched) => expect(relations(...sketched)).toEqual(expected))

test('status is followed over time, and the latest holds', () => {
  const event = merged(
    { status: 'planned', published: '2025-07-29' },
    { status: 'happened', published: '2025-07-31' },
    { status: 'planned', published: '2025-07-30' },
  )
  expect(event.history.map(({ status, since, reports }) => [status, since, reports.length])).toEqual([
    ['planned', '2025-07-29', 2],
    ['happened', '2025-07-31', 1],
  ])
  expect(event.status).toBe('happened')
})

test('its id is that of its first report', () => {
  expect(merged({ article: 'z', published: '2025-07-01' }, { article: 'b', published: '2025-07-02' }).id).toBe('z:10')
})

test('what was planned and never heard of again is due once its day has passed', () => {
  const planned = merged({ status: 'planned', on: '2025-07-31' })
  const held = merged({ status: 'planned', on: '2025-07-31' }, { status: 'happened', on: '2025-07-31', published: '2025-08-01' })
  expect(findDue([planned, held], '2025-07-31')).toEqual([])
  expect(findDue([planned, held], '2025-08-01').map(({ day }) => day)).toEqual(['2025-07-31'])
})

test('an attack that its doer claims, and another denies', () => {
  const told = { kind: 'attack', who: ['actor Sami'] }
  const claimed = tell({ ...told, article: 'b' })
  const link = { kind: 'person', name: 'Sami', key: 'person:Sami', identity: 'named', source: 'person', stance: 'claims' } as const
  const { responsibility } = mergeEvent(
    [tell(told), { ...claimed, chain: [link] }, tell({ ...told, article: 'c', status: 'denied' })],
    [],
    new Map(),
  )
  expect(responsibility.map(({ value }) => value.how)).toEqual(['told', 'claimed', 'denied'])
})

test.each<[string, string[], string[]]>([
  ['a name with and without its country is one', ['Sami', 'Sami/JO'], ['person:Sami/JO']],
  ['a name of two countries is neither', ['Sami', 'Sami/JO', 'Sami/SY'], ['person:Sami', 'person:Sami/JO', 'person:Sami/SY']],
])('%s', (_, names, keys) => {
  const { participants } = merged(...names.map((name): Sketched => ({ ...blast, who: [`victim ${name}`] })))
  expect(participants.map(({ value }) => value.key)).toEqual(keys)
})
