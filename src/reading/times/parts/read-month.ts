import type { CalendarName } from '../../../lexicon/tables/times.ts'
import type { TimeText } from '../time-text.ts'

/** A month's name, or two names of it: «يوليو», «تموز/يوليو», «كانون الأول (ديسمبر)», «مايو أيار». */
export interface ReadMonth {
  readonly month: number
  readonly calendar: CalendarName
  readonly last: number
  /** How sure the name by itself is; `yes` where it is said twice or «شهر» stands before it. */
  readonly alone: 'yes' | 'prepared' | 'dated'
}

const JOINERS = new Set(['/', '-', '\\', '|'])

/** Read the month that begins at a token, with «شهر» before it or not. */
export function readMonth(text: TimeText, index: number): ReadMonth | undefined {
  const unit = text.at(index, 'unit')
  const isNamed = unit?.sense.unit === 'month' && unit.sense.number === 'one'
  const at = isNamed ? unit.last + 1 : index
  const first = text.at(at, 'month')
  if (!first) return isNamed && text.isConversation && unit.before.definite ? ordinalMonth(text, at) : numberedMonth(text, at, isNamed)
  const last = endOfSecondName(text, first.last, first.sense.month)
  const isSure = isNamed || last > first.last
  return { month: first.sense.month, calendar: first.sense.calendar, last, alone: isSure ? 'yes' : first.sense.alone }
}

/** «شهر واحد» is how long, not January. */
const IS_ONE = new Set(['واحد', 'واحدا'])

/** «شهر 9», «شهر عشرة»: how people say it. */
function numberedMonth(text: TimeText, at: number, isNamed: boolean): ReadMonth | undefined {
  if (!isNamed) return undefined
  const number = IS_ONE.has(text.form(at)) ? undefined : text.number(at)
  if (!number || number.value < 1 || number.value > 12 || !Number.isInteger(number.value)) return undefined
  const unit = text.at(number.last + 1, 'unit')
  if (unit && (unit.sense.unit !== 'year' || text.digits(unit.last + 1, 4) === undefined)) return undefined
  return { month: number.value, calendar: 'gregorian', last: number.last, alone: 'yes' }
}

/** «الشهر الثامن», said to an assistant. */
function ordinalMonth(text: TimeText, at: number): ReadMonth | undefined {
  const ordinal = text.ordinal(at)
  if (!ordinal?.before.definite || ordinal.value > 12) return undefined
  return { month: ordinal.value, calendar: 'gregorian', last: ordinal.last, alone: 'yes' }
}

function endOfSecondName(text: TimeText, last: number, month: number): number {
  const isSecond = (index: number) => {
    for (const { sense, last: end } of text.all(index))
      if (sense.kind === 'month' && sense.month === month && sense.calendar === 'gregorian') return end
    return undefined
  }
  const mark = text.form(last + 1)
  if (mark === '(') {
    const end = isSecond(last + 2)
    return end !== undefined && text.form(end + 1) === ')' ? end + 1 : last
  }
  return (JOINERS.has(mark) ? isSecond(last + 2) : isSecond(last + 1)) ?? last
}
