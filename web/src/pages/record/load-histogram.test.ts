import { expect, test } from 'vitest'
import { coreOf } from './load-histogram.ts'

const bins = (...counts: readonly (readonly [string, number])[]) =>
  counts.map(([day, events]) => ({ day, events, status: 'happened' as const }))

test('a few events that lie decades away do not press the rest together', () => {
  const years = bins(['1917-01-01', 1], ['1948-01-01', 2], ['2011-01-01', 3], ['2018-01-01', 400])
  expect(coreOf({ by: 'year', undated: 0, bins: years })).toEqual({ from: '2018-01-01', to: '2018-12-31' })
})

test('events that are spread over all the time are shown whole', () => {
  const years = bins(['2015-01-01', 10], ['2016-01-01', 12], ['2017-01-01', 9], ['2018-01-01', 11])
  expect(coreOf({ by: 'year', undated: 0, bins: years })).toBeUndefined()
  expect(coreOf({ by: 'year', undated: 0, bins: [] })).toBeUndefined()
})
