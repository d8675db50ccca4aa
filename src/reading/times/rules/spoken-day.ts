import type { Found, SaidDate, SaidPeriod, SaidPoint } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/**
 * Days and months as people say them to an assistant: «الخميس 21» (the nearest Thursday that is a 21st), «من 4 إلى 22 هذا الشهر», «3/2015».
 * Never in news, where the number is more often something else.
 */
export function findSpokenDay(text: TimeText, index: number): Found<SaidPoint | SaidPeriod> | undefined {
  if (!text.isConversation) return undefined
  return weekdayAndNumber(text, index) ?? daysOfThisMonth(text, index) ?? numericMonth(text, index)
}

function weekdayAndNumber(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const unit = text.at(index, 'unit')
  const weekday = text.at(unit?.sense.unit === 'day' ? unit.last + 1 : index, 'weekday')
  if (!weekday) return undefined
  const at = text.form(weekday.last + 1) === 'في' ? weekday.last + 2 : weekday.last + 1
  const number = text.ordinal(at) ?? text.number(at)
  if (!number || number.value < 6 || number.value > 31 || !Number.isInteger(number.value)) return undefined
  const next = number.last + 1
  if (['من', '/', '-', ':'].includes(text.form(next)) || text.at(next, 'month') || text.at(next, 'unit') || text.at(next, 'day-part'))
    return undefined
  return {
    rule: 'spoken-day',
    first: index,
    last: number.last,
    said: { kind: 'point', weekday: weekday.sense.weekday, date: { calendar: 'gregorian', day: number.value } },
  }
}

const SHIFTS: Readonly<Partial<Record<string, number>>> = { past: -1, present: 0, future: 1, following: 1 }

function daysOfThisMonth(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const mark = text.form(index + 1)
  const [first, last] = [text.digits(index, 2), text.digits(index + 2, 2)]
  if (!['الي', '-', 'و', 'حتي'].includes(mark) || first === undefined || last === undefined || last <= first || last > 31) return undefined
  const at = text.form(index + 3) === 'من' || text.form(index + 3) === 'في' ? index + 4 : index + 3
  const demonstrative = text.cue(at, 'this')
  const unit = text.at(demonstrative ? demonstrative.last + 1 : at, 'unit')
  if (unit?.sense.unit !== 'month' || !unit.before.definite) return undefined
  const direction = text.direction(unit.last + 1)
  const monthShift = demonstrative ? 0 : direction?.before.definite ? SHIFTS[direction.sense.direction] : undefined
  if (monthShift === undefined) return undefined
  const date = (day: number): SaidDate => ({ calendar: 'gregorian', day, monthShift })
  const end = demonstrative ? unit.last : (direction?.last ?? unit.last)
  return {
    rule: 'spoken-day',
    first: index,
    last: end,
    said: { kind: 'point', date: date(first), through: { kind: 'point', date: date(last) } },
  }
}

/** «2015/3», «3-2015». */
function numericMonth(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const mark = text.form(index + 1)
  const [one, two] = [text.digits(index, 4), text.digits(index + 2, 4)]
  if ((mark !== '/' && mark !== '-') || one === undefined || two === undefined || text.form(index + 3) === mark) return undefined
  const [year, month] = one > 1000 ? [one, two] : [two, one]
  if (year < 1000 || year > 2150 || month < 1 || month > 12) return undefined
  return {
    rule: 'spoken-day',
    first: index,
    last: index + 2,
    said: { kind: 'period', period: 'month', calendar: 'gregorian', number: month, year },
  }
}
