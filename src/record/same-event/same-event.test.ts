import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Sketched, tell } from '../../../test/tellings.ts'
import { recordEvents } from '../record-events.ts'
import type { Telling } from '../types.ts'
import { blockKeys } from './block-keys.ts'
import { decide } from './decide.ts'
import { findJoins } from './find-joins.ts'

const meeting: Sketched = { kind: 'meet', on: '2025-07-31', who: ['actor Lavrov', 'with Shaibani'], where: 'Moscow' }
const strike: Sketched = { kind: 'strike', on: '2025-07-28', who: ['actor AA'], where: 'Ariha', killed: 12 }
const lately = { from: '2025-07-27', to: '2025-07-29', stated: false }
const harmed: Sketched = { kind: 'attack', on: '2025-07-28', who: ['recipient Sami'] }
const siege: Sketched = { kind: 'besiege', status: 'ongoing', who: ['actor AA'], where: 'Ariha', published: '2025-07-29', time: lately }
const blast: Sketched = { kind: 'explosion', near: ['Sami'], time: lately }
const killing: Sketched = { kind: 'kill', on: '2025-07-28', where: 'Ariha' }
const attempt: Sketched = { kind: 'assassinate', who: ['victim Sami'], published: '2025-08-04', time: { ...lately, to: '2025-08-04' } }
const supposed: Sketched = { kind: 'dismiss', status: 'hypothetical', on: undefined, who: ['victim Sami'] }
const journey: Sketched = { kind: 'visit', on: undefined, who: ['actor Sami'], where: 'Moscow', published: '2025-07-29' }
const named = (name: string): Sketched => ({ ...meeting, who: ['actor Lavrov', `with ${name}`], where: undefined })

const days = (from: string, to: string, stated = true) => ({ from, to, stated })
const raid: Sketched = { ...strike, who: ['actor AA', 'recipient Sami'] }
const campaign: Sketched = {
  ...raid,
  status: 'ongoing',
  time: days('2025-07-01', '2025-07-29'),
  published: '2025-07-29',
  killed: undefined,
}

const poll: Sketched = { kind: 'vote', on: '2025-07-28', who: ['actor RU'] }

const together: [string, Sketched, Sketched][] = [
  ['the same people, place and day', meeting, meeting],
  [
    'a poll of one country and day, by its country and by a town of it',
    poll,
    { ...poll, who: ['topic Sami', 'actor RU'], where: 'Moscow' },
  ],
  ['one outlet calls it talks', meeting, { ...meeting, kind: 'negotiate' }],
  [
    'announced by one, done by the other',
    { ...meeting, status: 'planned', published: '2025-07-29' },
    { ...meeting, published: '2025-07-31' },
  ],
  ['one side denies it', meeting, { ...meeting, status: 'denied' }],
  ['who acts and who is met change places', meeting, { ...meeting, who: ['actor Shaibani', 'with Lavrov'] }],
  ['a campaign since a day, told twice', campaign, { ...campaign, published: '2025-08-01', time: days('2025-07-01', '2025-08-01') }],
  ['another toll, and all else the same', raid, { ...raid, killed: 30 }],
  ['the toll rose', strike, { ...strike, killed: 31, published: '2025-07-30' }],
  ['one gives no day and appears in those days', strike, { ...strike, on: undefined, published: '2025-07-28' }],
  ['a foreign name in two spellings', named('سيرغي-سكريبال'), named('سيرغي-سكريبل')],
  ['an attack on a person whom both name', harmed, { ...harmed, on: undefined, published: '2025-07-29', time: lately }],
  ['a siege that goes on', siege, { ...siege, published: '2025-08-07', time: { from: '2025-08-05', to: '2025-08-07', stated: false } }],
  ['a siege, told as begun', siege, { ...siege, status: 'happened', on: '2025-08-07' }],
  ['a blast that hit somebody, and one near him', { ...blast, who: ['recipient Sami'], near: [] }, blast],
  [
    'the one it befell, and a sentence that speaks of him',
    { ...killing, who: ['victim Sami'] },
    { ...killing, near: ['Sami'], where: 'Ariha' },
  ],
  ['an attempt to kill and one on the life of somebody', { ...killing, who: ['victim Sami'] }, attempt],
  ['what might be done to somebody, and was', { ...killing, kind: 'dismiss', who: ['victim Sami'] }, supposed],
  ['what may be held and what will be, on one day', { ...meeting, status: 'hypothetical' }, { ...meeting, status: 'planned' }],
  [
    'what two may hold and will hold, without a day',
    { ...meeting, status: 'hypothetical', on: undefined },
    { ...meeting, status: 'planned' },
  ],
  ['an attack on a person, told again days later', harmed, { ...harmed, on: undefined, published: '2025-08-03' }],
  ['one journey, told twice in its week', journey, { ...journey, published: '2025-08-02' }],
]
const apart: [string, Sketched, Sketched][] = [
  ['a week later', meeting, { ...meeting, on: '2025-08-07' }],
  ['the next day', meeting, { ...meeting, on: '2025-08-01' }],
  ['polls of two countries', poll, { ...poll, who: ['actor FR'] }],
  ['a poll of which one says no day', poll, { ...poll, on: undefined }],
  ['a raid and the campaign that it is of', strike, { ...campaign, who: ['actor AA'] }],
  ['a raid and bombing that goes on', { ...strike, killed: undefined }, { ...strike, killed: undefined, status: 'ongoing', on: undefined }],
  ['two tolls of one day', strike, { ...strike, killed: 20 }],
  ['a toll that fell', { ...strike, killed: 30, published: '2025-07-28' }, { ...strike, killed: 20 }],
  ['a toll beyond what one place bears', strike, { ...strike, killed: 60, published: '2025-07-30' }],
  ['an attempt on somebody, and his death', { ...attempt, status: 'failed' }, { ...attempt, kind: 'die' }],
  [
    'raids on one town in the news of two days',
    { ...strike, killed: undefined, on: undefined, published: '2025-07-28', time: days('2025-07-26', '2025-07-28', false) },
    { ...strike, killed: undefined, on: undefined, kind: 'attack', time: days('2025-07-27', '2025-07-29', false) },
  ],
  ['another town', strike, { ...strike, where: 'Binnish' }],
  ['another partner', meeting, { ...meeting, who: ['actor Lavrov', 'with Fidan'], on: undefined }],
  ['names of the same consonants that are short', named('محمد-محمود'), named('محمد-محمد')],
  ['what may be held, without a day, and was', { ...meeting, status: 'hypothetical', on: undefined }, { ...meeting, on: '2025-08-20' }],
  ['what others may hold', { ...meeting, status: 'hypothetical', on: undefined }, { ...named('Fidan'), status: 'planned' }],
  [
    'meetings to come with one president, where the other is not told by one',
    { ...meeting, status: 'planned', on: undefined, who: ['actor Lavrov'], published: '2025-07-01' },
    { ...meeting, status: 'planned' },
  ],
  [
    'a raid and what many weeks of raids did',
    { ...strike, killed: undefined },
    { ...strike, killed: 700, time: days('2025-07-08', '2025-07-29', false) },
  ],
  ['a journey to another country', journey, { ...journey, published: '2025-08-02', who: ['actor Sami', 'host EG'], where: undefined }],
  ['a journey a month later', { ...journey, on: '2025-07-28' }, { ...journey, on: '2025-08-28' }],
  ['another kind', meeting, { ...meeting, kind: 'accuse' }],
  ['a siege two months later', siege, { ...siege, published: '2025-09-30', time: { from: '2025-09-28', to: '2025-09-30', stated: false } }],
  [
    'a strike on a day when both name somebody',
    { ...strike, where: undefined, near: ['Sami'] },
    { ...strike, where: 'Binnish', killed: 3, near: ['Sami'] },
  ],
  [
    'raids on one town of which one man tells',
    { ...strike, killed: undefined, who: [], near: ['Sami'] },
    { ...strike, who: [], near: ['Sami'] },
  ],
  ['a demand that somebody go', { ...supposed, status: 'demanded' }, { ...supposed, status: 'happened', on: '2025-07-28' }],
  [
    'two of a kind, and a president who speaks of both',
    { ...killing, kind: 'elect', where: undefined, near: ['Putin'] },
    { ...killing, kind: 'elect', where: undefined, near: ['Putin'] },
  ],
  ['only demanded', meeting, { ...meeting, status: 'demanded' }],
  [
    'a toll out of all proportion, no place',
    { ...strike, where: undefined } as Sketched,
    { ...strike, where: undefined, killed: 700 } as Sketched,
  ],
  [
    'a country and a day, nothing else',
    { kind: 'strike', who: ['actor AA'], on: '2025-07-28' },
    { kind: 'strike', who: ['actor AA'], on: '2025-07-28' },
  ],
  [
    'attacker and attacked change places',
    { ...strike, where: undefined, killed: undefined, who: ['actor Sami', 'victim Rami'] } as Sketched,
    { ...strike, where: undefined, killed: undefined, who: ['actor Rami', 'victim Sami'] } as Sketched,
  ],
]

const outcome = (one: Sketched, other: Sketched) => decide(tell({ ...one, article: 'a' }), tell({ ...other, article: 'b' }))

describe('two tellings are one event', () => {
  test.each(together)('%s', (_, one, other) => expect(outcome(one, other)).toHaveProperty('join'))
  test.each(together)('and are found by a key they share: %s', (_, one, other) => {
    expect(findJoins([tell({ ...one, article: 'a' }), tell({ ...other, article: 'b' })])).toHaveLength(1)
  })
})

describe('two tellings stay apart', () => {
  test.each(apart)('%s', (_, one, other) => expect(outcome(one, other)).toHaveProperty('apart'))
})

test('where a raid fell and what it hit are one thing in common, of a campaign two', () => {
  const hit = (sketched: Sketched): Telling => ({
    ...tell({ ...strike, who: [], killed: undefined, on: undefined, ...sketched }),
    participants: [{ role: 'recipient', kind: 'place', key: 'place:Ariha', name: 'Ariha' }],
  })
  expect(decide(hit({ article: 'a' }), hit({ article: 'b' }))).toHaveProperty('apart')
  expect(decide(hit({ article: 'a', status: 'ongoing' }), hit({ article: 'b', status: 'ongoing' }))).toHaveProperty('join')
})

const sizesOf = (tellings: readonly Telling[]) =>
  recordEvents(tellings, findJoins(tellings), new Map())
    .map(({ reports }) => reports.length)
    .sort()

test('of what happens every day, one report that is like both does not make two raids one', () => {
  const known = { ...strike, who: ['actor Sami', 'recipient Rami'] }
  const raids = ['a', 'b', 'c'].flatMap((article) => [
    tell({ ...strike, who: [], article }),
    tell({ ...known, where: undefined, killed: undefined, article: `${article}2` }),
  ])
  expect(sizesOf([...raids, tell({ ...known, article: 'd' })])).toEqual([3, 4])
})

test('a report of two raids does not bring a third to the first', () => {
  const first = tell({ ...strike, who: ['actor Sami'] })
  const third = tell({ ...strike, who: ['actor Sami'], where: 'Binnish', article: 'b' })
  const both: Telling = { ...tell({ ...strike, who: ['actor Sami'], at: 90 }), places: [...first.places, ...third.places] }
  expect(sizesOf([first, both, third])).toEqual([1, 2])
})

test('every join says why in words', () => {
  expect(outcome(strike, { ...strike, who: [] })).toEqual({
    join: {
      one: 'a:10',
      other: 'b:10',
      points: 5.5,
      reasons: ['both place it in Ariha', 'both date it to 2025-07-28', 'both count 12 killed'],
    },
  })
})

test('a chain of look-alikes does not become one event', () => {
  const first = tell({ ...meeting, article: 'a' })
  const vague = tell({ ...meeting, article: 'b', time: { from: '2025-07-31', to: '2025-08-09', stated: true } })
  const second = tell({ ...meeting, article: 'c', on: '2025-08-07' })
  const events = recordEvents([first, vague, second], findJoins([first, vague, second]), new Map())
  expect(events.map(({ reports }) => reports.length).sort()).toEqual([1, 2])
})

test('one report that is misread keeps the many from being one event no longer', () => {
  const first = { ...meeting, article: 'a' }
  const tellings = [
    first,
    { ...first, article: 'b' },
    { ...first, article: 'c' },
    { ...first, article: 'd', who: ['actor Lavrov', 'with Fidan'] },
    { ...first, article: 'e', where: undefined },
  ].map(tell)
  expect(recordEvents(tellings, findJoins(tellings), new Map()).map(({ reports }) => reports.length)).toEqual([5])
})

test('a headline is one with what the article then tells', () => {
  const headline: Telling = { ...tell({ kind: 'strike', time: lately, at: 3 }), opening: 'headline' }
  const body: Telling = { ...tell({ ...strike, at: 80 }), opening: 'body' }
  const later = tell({ ...strike, where: 'Binnish', killed: 3, at: 300 })
  const events = recordEvents([headline, body, later], findJoins([headline, body, later]), new Map())
  expect(events.map(({ reports }) => reports.map(({ id }) => id))).toEqual([['a:3', 'a:80'], ['a:300']])
})

const anyTelling = fc
  .record({
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    at: fc.integer({ min: 0, max: 400 }),
    kind: fc.constantFrom('meet', 'negotiate', 'visit', 'strike', 'kill'),
    status: fc.constantFrom('planned' as const, 'happened' as const, 'denied' as const, 'demanded' as const),
    on: fc.constantFrom('2025-07-28', '2025-07-29', '2025-07-31', undefined),
    who: fc.uniqueArray(fc.constantFrom('actor Lavrov', 'with Shaibani', 'actor RU', 'with SY'), { maxLength: 4 }),
    where: fc.constantFrom('Moscow', 'Baku', undefined),
    killed: fc.constantFrom(12, 13, 40, undefined),
  })
  .map(tell)
const anyTellings = fc.uniqueArray(anyTelling, { maxLength: 25, selector: ({ id }: Telling) => id })

test('the order of arrival changes nothing', () => {
  fc.assert(
    fc.property(anyTellings, fc.infiniteStream(fc.nat()), (tellings, dice) => {
      const shuffled = tellings
        .map((telling) => ({ telling, at: dice.next().value ?? 0 }))
        .sort((one, other) => one.at - other.at)
        .map(({ telling }) => telling)
      expect(recordEvents(shuffled, findJoins(shuffled), new Map())).toEqual(recordEvents(tellings, findJoins(tellings), new Map()))
    }),
  )
})

test('every report is in exactly one event, whose id is one of its reports', () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const events = recordEvents(tellings, findJoins(tellings), new Map())
      const reports = events.flatMap((event) => event.reports.map(({ id }) => id))
      expect([...reports].sort()).toEqual(tellings.map(({ id }) => id).sort())
      for (const event of events) expect(event.reports.map(({ id }) => id)).toContain(event.id)
    }),
  )
})

test('a decision is the same from both sides, and joins share a key', () => {
  fc.assert(
    fc.property(anyTelling, anyTelling, (one, other) => {
      fc.pre(one.id !== other.id)
      const [here, there] = [decide(one, other), decide(other, one)]
      expect('join' in here).toBe('join' in there)
      if (!('join' in here)) return
      const keys = new Set(blockKeys(one))
      expect(blockKeys(other).some((key) => keys.has(key))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
