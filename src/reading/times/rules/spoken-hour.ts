import type { DayPart } from '../../../lexicon/tables/times.ts'
import type { Found, SaidPoint } from '../said.ts'
import type { TimeText } from '../time-text.ts'
import { withMinutes } from './clock.ts'

interface Hour {
  readonly hour: number
  readonly minute?: number
  readonly last: number
}

const RANGE = new Set(['الي', 'حتي', 'و', '-', 'وحتي'])
const MIDDLES: Readonly<Record<string, number>> = { الليل: 0, ليل: 0, الصباح: 10, الظهر: 14, النهار: 12 }

/**
 * Hours as people say them to an assistant, without «الساعة»: «7 مساء», «الثامنة والنصف», «من 5 إلى 6 مساء», «منتصف الليل». In a range the
 * part of the day is said once for both. Never in news, where «السابعة» is a rank and «7» a count.
 */
export function findSpokenHour(text: TimeText, index: number): Found<SaidPoint> | undefined {
  if (!text.isConversation) return undefined
  const middle = middleOf(text, index)
  if (middle) return point(index, middle)
  const cue = text.cue(index, 'oclock')
  const hour = readHour(text, cue ? cue.last + 1 : index)
  if (!hour) return undefined
  const own = partAfter(text, hour.last)
  if (own) return cue ? undefined : point(index, { ...hour, last: own.last }, own.part)
  const shared = partOfRange(text, index, hour)
  if (shared) return point(index, hour, shared)
  const isNamed = (text.ordinal(index)?.before.definite && text.form(index).endsWith('ه')) || text.form(index - 1) === 'عند'
  return isNamed && !text.at(hour.last + 1, 'unit') ? point(index, hour) : undefined
}

function readHour(text: TimeText, index: number): Hour | undefined {
  const digital = text.digits(index, 2)
  const minute = text.form(index + 1) === ':' ? text.digits(index + 2, 2) : undefined
  if (digital !== undefined && minute !== undefined && digital <= 24 && minute < 60) return { hour: digital, minute, last: index + 2 }
  const military = text.form(index).length >= 3 ? text.digits(index, 4) : undefined
  if (military !== undefined)
    return military < 2400 && military % 100 < 60 ? { hour: Math.floor(military / 100), minute: military % 100, last: index } : undefined
  const ordinal = text.ordinal(index)
  const whole = ordinal && ordinal.value > 12 ? text.ordinalWord(index) : ordinal
  const number = whole?.before.definite ? whole : text.number(index)
  if (number && number.value < 24 && !number.before.conjunction && isOfTime(number.value))
    return { hour: Math.floor(number.value), minute: Math.round((number.value % 1) * 60), last: number.last }
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 24 || number.before.conjunction) return undefined
  return isBetween(text, index) && text.form(number.last + 1) === 'و'
    ? { hour: number.value, last: number.last }
    : withMinutes(text, number.value, number.last, true)
}

/** «8 والنصف», «9 وربع»: read as one number. */
function isOfTime(value: number): boolean {
  return value >= 1 && (value % 1 === 0.5 || value % 1 === 0.25)
}

/** «بين 5 و 6 مساء», «بين الساعة 5 و 6»: two hours. */
function isBetween(text: TimeText, hour: number): boolean {
  return text.form(hour - 1) === 'بين' || text.form(hour - 2) === 'بين'
}

function partAfter(text: TimeText, last: number): { part: DayPart; last: number } | undefined {
  const at = text.form(last + 1) === 'في' || text.form(last + 1) === 'من' ? last + 2 : last + 1
  const met = text.at(at, 'day-part')
  return met && !met.before.conjunction ? { part: met.sense, last: met.last } : undefined
}

/** «5» in «من 5 إلى 6 مساء» and «4» in «1 بعد الظهر إلى 4». */
function partOfRange(text: TimeText, index: number, hour: Hour): DayPart | undefined {
  if (RANGE.has(text.form(hour.last + 1))) {
    const cue = text.cue(hour.last + 2, 'oclock')
    const other = readHour(text, cue ? cue.last + 1 : hour.last + 2)
    const part = other && other.hour > hour.hour ? partAfter(text, other.last)?.part : undefined
    if (part) return part
  }
  if (!RANGE.has(text.form(index - 1))) return undefined
  for (let from = index - 2; from >= Math.max(0, index - 4); from--) {
    const met = text.at(from, 'day-part')
    if (met && met.last === index - 2) return met.sense
  }
  return undefined
}

/** «منتصف الليل», «منتصف-النهار». */
function middleOf(text: TimeText, index: number): Hour | undefined {
  const edge = text.at(index, 'edge')
  if (edge?.sense.mod !== 'MID') return undefined
  const at = text.form(edge.last + 1) === '-' ? edge.last + 2 : edge.last + 1
  const hour = MIDDLES[text.form(at)]
  return hour === undefined ? undefined : { hour, last: at }
}

function point(first: number, { hour, minute, last }: Hour, part?: DayPart): Found<SaidPoint> {
  return {
    rule: 'spoken-hour',
    first,
    last,
    said: { kind: 'point', hour, ...(minute === undefined ? {} : { minute }), ...(part ? { part } : {}) },
  }
}
