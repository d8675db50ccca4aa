import type { Found, SaidPoint } from '../said.ts'
import type { TimeText } from '../time-text.ts'

const SEPARATORS = new Set(['/', '-', '\\', '.'])

/** «29/7/2025», «2025-07-29», «20-3-2024م», «29.7.2025»: the part of four digits is the year, the day stands at the other end. */
export function findNumericDate(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const parts = readParts(text, index)
  if (!parts) return dayAndMonth(text, index)
  const [one, two, three] = parts.values
  const isYearFirst = one >= 1000
  const year = isYearFirst ? one : three
  const [a, b] = isYearFirst ? [three, two] : [one, two]
  if (year < 1300 || year > 2150) return undefined
  const isAmerican = b > 12 && a <= 12
  const [day, month] = isAmerican ? [b, a] : [a, b]
  if (day < 1 || month < 1 || month > 12 || day > 31) return undefined
  const hijri = text.cue(parts.last + 1, 'hijri-mark')
  const gregorian = text.cue(parts.last + 1, 'gregorian-mark')
  const date = { calendar: hijri || year <= 1500 ? ('hijri' as const) : ('gregorian' as const), day, month, year }
  const said: SaidPoint = date.calendar === 'hijri' ? { kind: 'point', hijri: date } : { kind: 'point', date }
  return { rule: 'numeric-date', first: index, last: (hijri ?? gregorian)?.last ?? parts.last, said }
}

function readParts(text: TimeText, index: number): { values: readonly [number, number, number]; last: number } | undefined {
  const token = text.tokens[index]
  if (token?.kind !== 'number' || (SEPARATORS.has(text.form(index - 1)) && text.isGlued(index) && text.digits(index - 2, 4) !== undefined))
    return undefined
  if (token.form.includes('.')) {
    const values = token.form.split('.').map(Number)
    return toThree(values, index)
  }
  const mark = text.form(index + 1)
  if (!SEPARATORS.has(mark) || text.form(index + 3) !== mark) return undefined
  const values = [text.digits(index, 4), text.digits(index + 2, 2), text.digits(index + 4, 4)]
  return toThree(values, index + 4)
}

function toThree(values: readonly (number | undefined)[], last: number) {
  const [one, two, three] = values
  if (values.length !== 3 || one === undefined || two === undefined || three === undefined) return undefined
  return [one, two, three].every(Number.isInteger) ? { values: [one, two, three] as const, last } : undefined
}

/** «السبت 21/09»; said to an assistant also without the weekday. */
function dayAndMonth(text: TimeText, index: number): Found<SaidPoint> | undefined {
  if (!text.isConversation && !text.at(index - 1, 'weekday')) return undefined
  const mark = text.form(index + 1)
  const [one, two] = [text.digits(index, 2), text.digits(index + 2, 2)]
  if ((mark !== '/' && mark !== '-') || one === undefined || two === undefined || !text.isGlued(index + 1) || !text.isGlued(index + 2))
    return undefined
  const [day, month] = two > 12 ? [two, one] : [one, two]
  if (day < 1 || day > 31 || month < 1 || month > 12 || text.at(index + 3, 'month')) return undefined
  const counted = text.at(index + 3, 'unit')
  if (counted && !counted.before.definite) return undefined
  return { rule: 'numeric-date', first: index, last: index + 2, said: { kind: 'point', date: { calendar: 'gregorian', day, month } } }
}
