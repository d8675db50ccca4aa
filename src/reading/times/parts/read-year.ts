import type { CalendarName, Direction } from '../../../lexicon/tables/times.ts'
import type { TimeText } from '../time-text.ts'

/** Which year something lies in. */
export interface ReadYear {
  readonly last: number
  readonly year?: number
  readonly calendar?: CalendarName
  /** «من العام الماضي». */
  readonly yearShift?: number
  /** «الماضي» itself. */
  readonly direction?: Direction
}

/** What a year's words say of it, for what is said of a month, a season or a feast. */
export function saidYear(read: ReadYear | undefined): Pick<ReadYear, 'year' | 'yearShift' | 'direction'> {
  return {
    ...(read?.year === undefined ? {} : { year: read.year }),
    ...(read?.yearShift === undefined ? {} : { yearShift: read.yearShift }),
    ...(read?.direction === undefined ? {} : { direction: read.direction }),
  }
}

export const FIRST_YEAR = 1000
export const LAST_YEAR = 2150

/**
 * Read the year after a month: «2024», «(2018)», «من عام 2011», «1446هـ», «من العام الماضي», «الماضي», «عام ألفين وخمسة».
 *
 * @param index The first token after the month.
 */
export function readYear(text: TimeText, index: number, calendar: CalendarName): ReadYear | undefined {
  const direction = text.at(index, 'direction')
  if (direction?.before.definite) return { last: direction.last, direction: direction.sense.direction }
  if (text.form(index) === '(') {
    const inside =
      text.digits(index + 1, 4) !== undefined && text.form(index + 2) === ')' ? fourDigits(text, index + 1, calendar) : undefined
    return inside && { ...inside, last: index + 2 }
  }
  if (text.form(index) === ',' || text.form(index) === '-' || text.form(index) === '/') {
    const written =
      fourDigits(text, index + 1, calendar) ?? (text.form(index) === ',' ? recentInWords(text, index + 1, calendar) : undefined)
    return written && (text.form(index) !== '-' || text.isGlued(index)) ? written : undefined
  }
  const at = isOf(text.form(index)) ? index + 1 : index
  const unit = text.at(at, 'unit')
  if (unit?.sense.unit === 'year' && unit.sense.number === 'one') return yearAfter(text, unit.last + 1, unit.before.definite, calendar)
  const that = text.cue(at, 'this')
  const named = that && text.at(that.last + 1, 'unit')
  if (named?.sense.unit === 'year' && named.before.definite) return { last: named.last, yearShift: 0 }
  if (at !== index) return text.form(index) === 'من' ? recentInWords(text, at, calendar) : undefined
  return fourDigits(text, index, calendar) ?? yearInWords(text, index, calendar)
}

function isOf(form: string): boolean {
  return form === 'من' || form === 'في'
}

/** What follows «عام», «العام» or «سنة». */
export function yearAfter(text: TimeText, index: number, definite: boolean, calendar: CalendarName = 'gregorian'): ReadYear | undefined {
  const direction = text.at(index, 'direction')
  if (definite && direction?.sense.direction === 'same') return { last: direction.last, direction: 'same' }
  if (definite && direction?.before.definite) {
    const shift = YEAR_SHIFTS[direction.sense.direction]
    if (shift === undefined) return undefined
    const isFollowing = direction.sense.direction === 'following'
    return { last: direction.last, yearShift: shift, ...(isFollowing ? { direction: 'following' as const } : {}) }
  }
  return fourDigits(text, index, calendar) ?? yearInWords(text, index, calendar) ?? earlyYear(text, index, definite)
}

/** «عام 247»: three digits after «عام» alone, and nothing they could count. */
function earlyYear(text: TimeText, index: number, definite: boolean): ReadYear | undefined {
  const number = text.number(index)
  if (definite || !number || number.before.conjunction || number.before.preposition || !Number.isInteger(number.value)) return undefined
  if (number.value < 100 || number.value >= FIRST_YEAR || isCounting(text, number.last + 1)) return undefined
  return { last: number.last, year: number.value, calendar: 'gregorian' }
}

function isCounting(text: TimeText, next: number): boolean {
  return text.isNoun(next) || text.at(next, 'unit') !== undefined || text.cue(next, 'hijri-mark') !== undefined
}

/** «في العاشر من سبتمبر، ألفين وثمانية عشر»: after a mark or «من» only a year that people remember; «ألفين من الجنود» is none. */
function recentInWords(text: TimeText, index: number, calendar: CalendarName): ReadYear | undefined {
  const read = yearInWords(text, index, calendar)
  return read?.year !== undefined && read.year >= 1900 && read.year <= 2100 && text.form(read.last + 1) !== 'من' ? read : undefined
}

/** «ألفين وخمسة», «ألف وتسعمئة وثلاثة وسبعين». */
function yearInWords(text: TimeText, index: number, calendar: CalendarName): ReadYear | undefined {
  const number = text.number(index)
  if (!number || number.digits || number.before.conjunction || number.before.preposition) return undefined
  if (number.value < FIRST_YEAR || number.value > LAST_YEAR || !Number.isInteger(number.value) || text.isNoun(number.last + 1))
    return undefined
  return markedYear(text, number.value, number.last, calendar)
}

const YEAR_SHIFTS: Readonly<Partial<Record<Direction, number>>> = { past: -1, present: 0, future: 1, following: 1 }

/** «2024», «2024م», «1446هـ». */
export function fourDigits(text: TimeText, index: number, calendar: CalendarName): ReadYear | undefined {
  const year = text.digits(index, 4)
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined
  return markedYear(text, year, index, calendar)
}

function markedYear(text: TimeText, year: number, last: number, calendar: CalendarName): ReadYear {
  const hijri = text.cue(last + 1, 'hijri-mark')
  if (hijri) return { last: hijri.last, year, calendar: 'hijri' }
  const gregorian = text.cue(last + 1, 'gregorian-mark')
  if (gregorian) return { last: gregorian.last, year, calendar: 'gregorian' }
  return { last, year, calendar: year >= 1300 && year <= 1500 && calendar === 'hijri' ? 'hijri' : calendar }
}
