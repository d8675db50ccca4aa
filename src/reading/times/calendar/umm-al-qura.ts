import type { DayNumber } from './gregorian.ts'

/**
 * The calendar of Umm al-Qura, 1300 to 1500 AH: three hexadecimal digits a year, whose bits say which months have thirty days, Muharram
 * the lowest. A test holds it against the platform's `islamic-umalqura`.
 */
const MONTHS = [
  '5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d4da5d4aa95536975',
  '2f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2',
  'aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aa',
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26',
  'a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65',
  'd4a',
].join('')
const FIRST_YEAR = 1300
const LAST_YEAR = 1500
/** 1 Muharram 1300: 12 November 1882. */
const FIRST_DAY: DayNumber = -31_826

export interface HijriDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const lengthsOf = (year: number) => Number.parseInt(MONTHS.slice((year - FIRST_YEAR) * 3, (year - FIRST_YEAR) * 3 + 3), 16)

/** First days of the years, one more than there are years. */
const YEARS: readonly DayNumber[] = (() => {
  const starts = [FIRST_DAY]
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    let days = 12 * 29
    for (let bits = lengthsOf(year); bits > 0; bits >>= 1) days += bits & 1
    starts.push((starts.at(-1) ?? 0) + days)
  }
  return starts
})()

/** 29 or 30; `undefined` outside 1300 to 1500. */
export function daysInHijriMonth(year: number, month: number): number | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  return 29 + ((lengthsOf(year) >> (month - 1)) & 1)
}

/** The day number of a Hijri date; `undefined` where there is no such day, or outside 1300 to 1500. */
export function fromHijri(year: number, month: number, day: number): DayNumber | undefined {
  const length = daysInHijriMonth(year, month)
  if (length === undefined || day < 1 || day > length) return undefined
  let start = YEARS[year - FIRST_YEAR] ?? 0
  for (let before = 1; before < month; before++) start += daysInHijriMonth(year, before) ?? 0
  return start + day - 1
}

/** The Hijri date of a day; `undefined` outside 1300 to 1500. */
export function toHijri(dayNumber: DayNumber): HijriDay | undefined {
  if (dayNumber < FIRST_DAY || dayNumber >= (YEARS.at(-1) ?? 0)) return undefined
  let year = FIRST_YEAR + Math.floor((dayNumber - FIRST_DAY) / 354.4)
  while ((YEARS[year - FIRST_YEAR] ?? 0) > dayNumber) year--
  while ((YEARS[year - FIRST_YEAR + 1] ?? 0) <= dayNumber) year++
  let rest = dayNumber - (YEARS[year - FIRST_YEAR] ?? 0)
  let month = 1
  for (let length = daysInHijriMonth(year, 1) ?? 30; rest >= length; length = daysInHijriMonth(year, month) ?? 30) {
    rest -= length
    month++
  }
  return { year, month, day: rest + 1 }
}
