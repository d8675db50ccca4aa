import { readYearOfPart } from '../parts/read-year-of-part.ts'
import type { Found, SaidPeriod } from '../said.ts'
import type { TimeText } from '../time-text.ts'

interface Months {
  readonly count: number
  readonly edge: 'first' | 'last'
  readonly last: number
}

/** «الأشهر التسعة الأولى من 2025», «الشهور الستة الأخيرة من العام», «أول تسعة أشهر من العام الجاري». */
export function findFirstMonths(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const months = countedAfter(text, index) ?? countedFirst(text, index)
  if (!months || months.count < 2 || months.count > 11 || !Number.isInteger(months.count)) return undefined
  const year = readYearOfPart(text, months.last + 1)
  if (!year || (year.year === undefined && year.yearShift === undefined)) return undefined
  const { count, edge } = months
  return {
    rule: 'first-months',
    first: index,
    last: year.last,
    said: {
      kind: 'period',
      period: 'year',
      calendar: 'gregorian',
      ...(year.year === undefined ? { shift: year.yearShift ?? 0 } : { year: year.year }),
      months: { count, edge },
    },
  }
}

const EDGES: ReadonlyMap<string, Months['edge']> = new Map([
  ['الاولي', 'first'],
  ['الاخيره', 'last'],
])

/** «الأشهر التسعة الأولى», «الأشهر الـ9 الأولى». */
function countedAfter(text: TimeText, index: number): Months | undefined {
  const unit = text.at(index, 'unit')
  if (unit?.sense.unit !== 'month' || unit.sense.number !== 'many' || !unit.before.definite) return undefined
  const number = text.number(unit.last + 1)
  const count = number && !number.before.conjunction ? number : text.ordinal(unit.last + 1)
  const edge = count && EDGES.get(text.form(count.last + 1))
  return edge ? { count: count.value, edge, last: count.last + 1 } : undefined
}

/** «أول تسعة أشهر», «آخر 3 أشهر». */
function countedFirst(text: TimeText, index: number): Months | undefined {
  const form = text.form(index)
  const edge = form === 'اول' ? 'first' : form === 'اخر' ? 'last' : undefined
  const count = edge && text.number(index + 1)
  const unit = count && text.at(count.last + 1, 'unit')
  if (!edge || !unit || unit.sense.unit !== 'month' || unit.sense.number !== 'many' || unit.before.definite) return undefined
  return { count: count.value, edge, last: unit.last }
}
