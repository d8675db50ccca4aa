import type { Passage } from '../passage.ts'
import type { TimeExpression } from '../types.ts'
import type { DayNumber } from './calendar/gregorian.ts'
import { toIsoDay } from './calendar/iso.ts'
import type { Meaning } from './resolve/meaning.ts'
import { toEdtf } from './resolve/to-edtf.ts'
import type { Found } from './said.ts'
import { spanOfTime } from './span-of-time.ts'
import type { TimeText } from './time-text.ts'

/**
 * A time as the reading gives it.
 *
 * @param anchor The day it counts from, where it counts from one.
 */
export function toExpression(
  passage: Passage,
  text: TimeText,
  { first, last, rule }: Found,
  meaning: Meaning,
  anchor: DayNumber | undefined,
): TimeExpression {
  const { type, value, mod, from, to, precision, basis, calendar = 'gregorian', notes } = meaning
  const edtf = toEdtf(meaning)
  return {
    ...spanOfTime(passage, first, last, text.attachedAt(first)),
    rule,
    type,
    value,
    ...(mod ? { mod } : {}),
    ...(edtf ? { edtf } : {}),
    ...(from === undefined ? {} : { from: toIsoDay(from) }),
    ...(to === undefined ? {} : { to: toIsoDay(to) }),
    ...(precision ? { precision } : {}),
    basis,
    calendar,
    ...(anchor === undefined || basis === 'absolute' ? {} : { anchor: toIsoDay(anchor) }),
    ...(notes ? { notes } : {}),
  }
}
