import { expect, test } from 'vitest'
import { waitFor } from './schedule.ts'

const schedule = { every: 1000, longest: 60_000 }

test.each([
  ['all is well', { failures: 0 }, 0.5, 1000],
  ['by chance the earliest', { failures: 0 }, 0, 900],
  ['by chance the latest', { failures: 0 }, 1, 1100],
  ['failed once', { failures: 1 }, 0.5, 2000],
  ['failed five times', { failures: 5 }, 0.5, 32_000],
  ['failed very often', { failures: 5000 }, 0.5, 60_000],
  ['the server asks for more', { failures: 1, retryAfter: 90 }, 0.5, 90_000],
  ['the server asks for less', { failures: 1, retryAfter: 1 }, 0.5, 2000],
])('%s', (_, last, chance, expected) => {
  expect(waitFor(last, schedule, chance)).toBe(expected)
})

test('a feed that is looked at more seldom than the longest wait keeps its own pace', () => {
  expect(waitFor({ failures: 3 }, { every: 100_000, longest: 60_000 }, 0.5)).toBe(100_000)
})
