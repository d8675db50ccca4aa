import { describe, expect, test } from 'vitest'
import { easterOf } from './easter.ts'
import { daysInMonth, isRealDay, toCalendarDay, toDayNumber, weekdayOf } from './gregorian.ts'
import { fromIsoDay, toIsoDay, toIsoWeek } from './iso.ts'
import { fromHijri, toHijri } from './umm-al-qura.ts'

const day = (iso: string) => fromIsoDay(iso) ?? Number.NaN
const DAY = 86_400_000

test('every tenth day of four centuries goes to its number and back, as Date has it', () => {
  for (let number = -80_000; number < 80_000; number += 10) {
    const { year, month, day: ofMonth } = toCalendarDay(number)
    expect(toDayNumber(year, month, ofMonth)).toBe(number)
    expect(toIsoDay(number)).toBe(new Date(number * DAY).toISOString().slice(0, 10))
    expect(weekdayOf(number) % 7).toBe(new Date(number * DAY).getUTCDay())
  }
})

test.each([
  ['2025-07-29', '2025-W31'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
])('%s lies in %s', (iso, week) => expect(toIsoWeek(day(iso))).toBe(week))

test('there is no 31 February and no 29 February 2025', () => {
  expect([isRealDay(2024, 2, 31), isRealDay(2025, 2, 29), isRealDay(2024, 2, 29), daysInMonth(2024, 2)]).toEqual([false, false, true, 29])
})

test.each([
  [2013, '2013-03-31'],
  [2025, '2025-04-20'],
  [2024, '2024-03-31'],
])('Easter %i is %s', (year, iso) => expect(toIsoDay(easterOf(year))).toBe(iso))

describe('Umm al-Qura', () => {
  const platform = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  test('every day from 1300 to 1500 AH is as the platform has it', () => {
    for (let number = day('1882-11-12'); number < day('2077-11-17'); number += 3) {
      const hijri = toHijri(number)
      const parts = Object.fromEntries(platform.formatToParts(new Date(number * DAY)).map(({ type, value }) => [type, value]))
      expect(hijri).toEqual({ year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) })
      expect(hijri && fromHijri(hijri.year, hijri.month, hijri.day)).toBe(number)
    }
  })
  test.each([
    [1446, 11, 16, '2025-05-14'],
    [1446, 9, 11, '2025-03-11'],
  ])('%i-%i-%i is %s', (year, month, ofMonth, iso) => expect(fromHijri(year, month, ofMonth)).toBe(day(iso)))
  test('a thirtieth of a month of 29 days is none', () => expect(fromHijri(1446, 1, 31)).toBeUndefined())
})
