import { findAgo } from './rules/ago.ts'
import { findClock } from './rules/clock.ts'
import { findDate } from './rules/date.ts'
import { findDayPart } from './rules/day-part.ts'
import { findDecadeOrCentury } from './rules/decade-century.ts'
import { findDuration } from './rules/duration.ts'
import { findFeast } from './rules/feast.ts'
import { findMonth } from './rules/month.ts'
import { findNthOfMonth } from './rules/nth-of-month.ts'
import { findNumericDate } from './rules/numeric-date.ts'
import { findPartOfYear } from './rules/part-of-year.ts'
import { findRelativeDay } from './rules/relative-day.ts'
import { findRepeated } from './rules/repeated.ts'
import { findUnitPeriod } from './rules/unit-period.ts'
import { findWeekday } from './rules/weekday.ts'
import { findYear } from './rules/year.ts'
import type { Found } from './said.ts'
import type { TimeText } from './time-text.ts'

/** The rules of time. Where two of them read the same tokens, the earlier stands. */
export const TIME_RULES: readonly ((text: TimeText, index: number) => Found | undefined)[] = [
  findNumericDate,
  findNthOfMonth,
  findDate,
  findFeast,
  findRepeated,
  findAgo,
  findMonth,
  findPartOfYear,
  findDecadeOrCentury,
  findUnitPeriod,
  findYear,
  findWeekday,
  findRelativeDay,
  findClock,
  findDuration,
  findDayPart,
]
