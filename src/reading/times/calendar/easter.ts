import { type DayNumber, toDayNumber } from './gregorian.ts'

/** Easter Sunday of the Western churches, by the anonymous Gregorian algorithm. */
export function easterOf(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const days = epact + sunday - 7 * correction + 114
  return toDayNumber(year, Math.floor(days / 31), (days % 31) + 1)
}
