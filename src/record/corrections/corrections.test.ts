import { expect, test } from 'vitest'
import { type Sketched, tell } from '../../../test/tellings.ts'
import { recordEvents } from '../record-events.ts'
import { findJoins } from '../same-event/find-joins.ts'
import { findStanding } from './apply.ts'
import type { Correction } from './types.ts'

const meeting: Sketched = { on: '2025-07-31', who: ['actor Lavrov', 'with Shaibani'], where: 'Moscow', killed: 3 }
const tellings = [
  tell({ ...meeting, article: 'a' }),
  tell({ ...meeting, article: 'b', killed: 4 }),
  tell({ ...meeting, article: 'c', on: '2025-08-20' }),
]
const signed = (id: string) => ({ id, by: 'Mona', at: '2025-08-01', why: 'seen' })
const record = (...corrections: readonly Correction[]) => recordEvents(tellings, findJoins(tellings), new Map(), corrections)
const groups = (...corrections: readonly Correction[]) =>
  record(...corrections).map(({ reports }) => reports.map(({ article }) => article).join(''))

const merge: Correction = { ...signed('c1'), verdict: 'merge', event: 'a:10', with: 'c:10' }
const split: Correction = { ...signed('c2'), verdict: 'split', event: 'a:10', reports: ['b:10'], from: ['a:10', 'b:10'] }

test('merge and split', () => {
  expect(groups()).toEqual(['ab', 'c'])
  expect(record(merge).some(({ reports }) => reports.some(({ id }) => id === 'a:10') && reports.some(({ id }) => id === 'c:10'))).toBe(true)
  expect(groups(split)).toEqual(['a', 'b', 'c'])
})

test('undo, and undo of the undoing', () => {
  const undo: Correction = { ...signed('c3'), verdict: 'undo', correction: 'c2' }
  expect(groups(split, undo)).toEqual(['ab', 'c'])
  expect(groups(split, undo, { ...signed('c4'), verdict: 'undo', correction: 'c3' })).toEqual(['a', 'b', 'c'])
  expect(findStanding([split, undo])).toEqual([])
})

test('of a merge and a split of the same two the later holds', () => {
  const together: Correction = { ...signed('c5'), verdict: 'merge', event: 'a:10', with: 'b:10' }
  expect(groups(split, together)).toEqual(['ab', 'c'])
  expect(groups(together, split)).toEqual(['a', 'b', 'c'])
})

test('a rejected value stays visible beside the one that replaces it', () => {
  const [value, instead] = [3, 5].map((min) => JSON.stringify({ counts: 'killed', min, max: min, approximate: false, words: `${min}` }))
  const [event] = record({ ...signed('c1'), verdict: 'replace', event: 'b:10', slot: 'tolls', value: value ?? '', instead: instead ?? '' })
  expect(event?.tolls.map(({ value: toll, verdict }) => [toll.min, verdict])).toEqual([
    [3, 'rejected'],
    [4, undefined],
    [5, 'corrected'],
  ])
  expect(event?.corrections).toEqual(['c1'])
})

test('a whole event can be rejected and confirmed again', () => {
  const reject: Correction = { ...signed('c1'), verdict: 'reject', event: 'a:10', slot: 'event' }
  expect(record(reject)[0]?.rejected).toBe(true)
  expect(record(reject, { ...signed('c2'), verdict: 'confirm', event: 'a:10', slot: 'event' })[0]?.rejected).toBeUndefined()
})
