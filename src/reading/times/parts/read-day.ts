import type { TimeText } from '../time-text.ts'

/** The day of a month, and its last token. */
export interface ReadDay {
  readonly day: number
  readonly last: number
}

/** «13», «الثالث عشر», «الـ13», «واحد وعشرين», «غرة». */
export function readDay(text: TimeText, index: number): ReadDay | undefined {
  const digits = text.digits(index, 2)
  if (digits !== undefined) return digits >= 1 && digits <= 31 ? { day: digits, last: index } : undefined
  if (text.cue(index, 'first-day')) return { day: 1, last: index }
  const ordinal = text.ordinal(index)
  const read = ordinal?.before.definite || text.form(index) === 'اول' ? ordinal : text.number(index)
  if (!read || !Number.isInteger(read.value) || read.value < 1 || read.value > 31) return undefined
  return { day: read.value, last: read.last }
}
