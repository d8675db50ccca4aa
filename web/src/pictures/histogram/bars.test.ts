import { expect, test } from 'vitest'
import { lastDayOf, toBars } from './bars.ts'

test('months without events have an empty bar', () => {
  const bars = toBars({
    by: 'month',
    undated: 0,
    bins: [
      { day: '2025-11-01', status: 'happened', events: 2 },
      { day: '2025-11-01', status: 'planned', events: 1 },
      { day: '2026-01-01', status: 'denied', events: 4 },
    ],
  })
  expect(bars).toEqual([
    { day: '2025-11-01', all: 3, unsure: 1 },
    { day: '2025-12-01', all: 0, unsure: 0 },
    { day: '2026-01-01', all: 4, unsure: 4 },
  ])
})

test('the last day of a stretch', () => {
  expect(lastDayOf('2024-02-01', 'month')).toBe('2024-02-29')
  expect(lastDayOf('2024-01-01', 'year')).toBe('2024-12-31')
  expect(lastDayOf('2024-02-28', 'day')).toBe('2024-02-28')
})
