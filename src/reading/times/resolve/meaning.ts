import type { CalendarName } from '../../../lexicon/tables/times.ts'
import type { TimeExpression } from '../../types.ts'
import type { DayNumber } from '../calendar/gregorian.ts'

/** What a time means, before it is written out. */
export interface Meaning {
  readonly type: TimeExpression['type']
  readonly value: string
  readonly mod?: NonNullable<TimeExpression['mod']>
  readonly from?: DayNumber
  readonly to?: DayNumber
  readonly precision?: NonNullable<TimeExpression['precision']>
  readonly basis: TimeExpression['basis']
  readonly calendar?: CalendarName
  readonly notes?: readonly string[]
  /** The day that later times of the text may count from. */
  readonly day?: DayNumber
}
