import { readDay } from '../parts/read-day.ts'
import { readMonth } from '../parts/read-month.ts'
import type { Found, SaidSet } from '../said.ts'
import type { TimeText } from '../time-text.ts'

const OF = new Set(['من', 'في'])
const TWO_DIGITS = 2

/** A day that comes again each year: «2 أبريل من كل عام», «الحادي والعشرين من مارس من كل سنة». */
export function findYearlyDay(text: TimeText, index: number): Found<SaidSet> | undefined {
  const day = readDay(text, index)
  const month = day && readMonth(text, OF.has(text.form(day.last + 1)) ? day.last + 2 : day.last + 1)
  if (!day || month?.calendar !== 'gregorian') return undefined
  const cue = text.cue(OF.has(text.form(month.last + 1)) ? month.last + 2 : month.last + 1, 'every')
  const unit = cue && text.at(cue.last + 1, 'unit')
  if (unit?.sense.unit !== 'year' || unit.sense.number !== 'one') return undefined
  const digits = (value: number) => String(value).padStart(TWO_DIGITS, '0')
  return {
    rule: 'yearly-day',
    first: index,
    last: unit.last,
    said: { kind: 'set', value: `XXXX-${digits(month.month)}-${digits(day.day)}` },
  }
}
