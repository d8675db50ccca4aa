import type { TimeSense } from '../../lexicon/tables/times.ts'
import { findAfterThat } from './rules/after-that.ts'
import { findAgo } from './rules/ago.ts'
import { findClock } from './rules/clock.ts'
import { findDate } from './rules/date.ts'
import { findDayPart } from './rules/day-part.ts'
import { findDecadeOrCentury } from './rules/decade-century.ts'
import { findDuration } from './rules/duration.ts'
import { findFeast } from './rules/feast.ts'
import { findFirstMonths } from './rules/first-months.ts'
import { findMonth } from './rules/month.ts'
import { findNthOfMonth } from './rules/nth-of-month.ts'
import { findNumericDate } from './rules/numeric-date.ts'
import { findPartOfYear } from './rules/part-of-year.ts'
import { findRelativeDay } from './rules/relative-day.ts'
import { findRepeated } from './rules/repeated.ts'
import { findSpokenDay } from './rules/spoken-day.ts'
import { findSpokenHour } from './rules/spoken-hour.ts'
import { findUnitPeriod } from './rules/unit-period.ts'
import { findWeekday } from './rules/weekday.ts'
import { findYear } from './rules/year.ts'
import { findYearlyDay } from './rules/yearly-day.ts'
import type { Found } from './said.ts'
import type { TimeText } from './time-text.ts'

/** What the first token of a time can be: a number, or a word of time of one kind. */
export type Start = 'number' | TimeSense['kind']

export interface TimeRule {
  readonly find: (text: TimeText, index: number) => Found | undefined
  readonly starts: readonly Start[]
}

/** The rules of time. Where two of them read the same tokens, the earlier stands. */
export const TIME_RULES: readonly TimeRule[] = [
  { find: findSpokenHour, starts: ['number', 'edge', 'cue'] },
  { find: findSpokenDay, starts: ['number', 'weekday', 'unit'] },
  { find: findNumericDate, starts: ['number'] },
  { find: findNthOfMonth, starts: ['number', 'unit', 'weekday', 'edge'] },
  { find: findYearlyDay, starts: ['number'] },
  { find: findDate, starts: ['number', 'unit', 'month', 'cue'] },
  { find: findFirstMonths, starts: ['unit', 'number', 'edge'] },
  { find: findFeast, starts: ['feast'] },
  { find: findRepeated, starts: ['set', 'cue', 'unit', 'relative-day'] },
  { find: findAfterThat, starts: ['cue'] },
  { find: findAgo, starts: ['cue'] },
  { find: findMonth, starts: ['edge', 'month', 'unit'] },
  { find: findPartOfYear, starts: ['edge', 'season', 'number', 'cue'] },
  { find: findDecadeOrCentury, starts: ['edge', 'decade', 'unit'] },
  { find: findUnitPeriod, starts: ['edge', 'unit', 'cue'] },
  { find: findYear, starts: ['edge', 'unit', 'number'] },
  { find: findWeekday, starts: ['weekday', 'unit', 'cue'] },
  { find: findRelativeDay, starts: ['relative-day', 'unit', 'cue'] },
  { find: findClock, starts: ['cue', 'number'] },
  { find: findDuration, starts: ['number', 'unit', 'cue'] },
  { find: findDayPart, starts: ['day-part', 'cue', 'edge', 'unit'] },
]
