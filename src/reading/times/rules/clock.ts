import type { Found, SaidPoint } from '../said.ts'
import type { TimeText } from '../time-text.ts'

interface ReadClock {
  readonly hour: number
  readonly minute?: number
  readonly last: number
}

/** «الساعة الثالثة والنصف», «الساعة 1:20», «17:22», «الثالثة فجرا»: an hour without «الساعة» needs a part of the day after it. */
export function findClock(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const cue = text.cue(index, 'oclock')
  const read = cue ? readHour(text, cue.last + 1) : (readDigital(text, index) ?? hourBeforePart(text, index))
  if (!read || (cue && !cue.before.definite && !isDigital(text, cue.last + 1))) return undefined
  const { hour, minute } = read
  return { rule: 'clock', first: index, last: read.last, said: { kind: 'point', hour, ...(minute === undefined ? {} : { minute }) } }
}

function isDigital(text: TimeText, index: number): boolean {
  return text.form(index + 1) === ':'
}

/** «17:22», «9:45:30». The seconds are left out of the value. */
function readDigital(text: TimeText, index: number): ReadClock | undefined {
  const hour = text.digits(index, 2)
  const minute = text.digits(index + 2, 2)
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return undefined
  if (text.form(index + 1) !== ':' || !text.isGlued(index + 1) || !text.isGlued(index + 2) || text.form(index + 2).length !== 2)
    return undefined
  const isPartOfMore = text.form(index - 1) === ':' && text.isGlued(index)
  if (isPartOfMore) return undefined
  const hasSeconds = text.form(index + 3) === ':' && text.isGlued(index + 3) && text.digits(index + 4, 2) !== undefined
  return { hour, minute, last: hasSeconds ? index + 4 : index + 2 }
}

/** The hour after «الساعة», and its minutes. */
function readHour(text: TimeText, index: number): ReadClock | undefined {
  const digital = readDigital(text, index)
  if (digital) return digital
  const military = text.form(index).length === 4 ? text.digits(index, 4) : undefined
  if (military !== undefined && military % 100 < 60 && military < 2400)
    return { hour: Math.floor(military / 100), minute: military % 100, last: index }
  const ordinal = text.ordinal(index)
  const hour = ordinal && ordinal.value > 12 && ordinal.value !== 20 ? text.ordinalWord(index) : (ordinal ?? text.number(index))
  if (!hour || hour.value < 0 || hour.value > 24) return dotted(text, index)
  const whole = Math.floor(hour.value)
  if (whole !== hour.value) return dotted(text, index) ?? { hour: whole, minute: Math.round((hour.value - whole) * 60), last: hour.last }
  return withMinutes(text, whole, hour.last)
}

/** «الساعة 20.30». */
function dotted(text: TimeText, index: number): ReadClock | undefined {
  const token = text.tokens[index]
  if (token?.kind !== 'number') return undefined
  const [hour, minute, more] = token.form.split(token.form.includes(',') ? ',' : '.')
  if (hour === undefined || minute === undefined || more !== undefined || minute.length !== 2) return undefined
  const [h, m] = [Number(hour), Number(minute)]
  return h <= 24 && m <= 59 ? { hour: h, minute: m, last: index } : undefined
}

/** An ordinal hour before a part of the day: «الثالثة فجرا», «الرابعة من فجر اليوم», «العاشرة والنصف صباحا»; «الساعات الأولى من فجر اليوم» are none. */
function hourBeforePart(text: TimeText, index: number): ReadClock | undefined {
  const hour = hourWord(text, index)
  if (!hour || text.form(index - 1).endsWith('ساعات')) return undefined
  const read = withMinutes(text, hour.value, hour.last)
  if (saysMinutes(text, read, hour.last)) return read
  const at = read.last + 1
  const part = text.at(text.form(at) === 'من' || text.form(at) === 'في' ? at + 1 : at, 'day-part') ?? night(text, at)
  if (!part && !text.cue(at, 'zone')) return undefined
  return read
}

/** «الثالثة», «الأولى», «الواحدة». */
function hourWord(text: TimeText, index: number): { value: number; last: number } | undefined {
  const form = text.form(index)
  if (ONE_O_CLOCK.some((word) => form.endsWith(word))) return { value: 1, last: index }
  const ordinal = text.ordinal(index)
  if (!ordinal?.before.definite || ordinal.digits || ordinal.value < 1 || ordinal.value > 12 || !form.endsWith('ه')) return undefined
  return ordinal
}

const ONE_O_CLOCK = ['الاولي', 'الواحده']

/** «العاشرة والنصف», «الثانية و20 دقيقة»: an hour, whatever stands beside it. */
function saysMinutes(text: TimeText, { minute, last }: ReadClock, hour: number): boolean {
  if (minute === undefined || last === hour) return false
  return HALVES.some((word) => text.form(last).endsWith(word)) || text.at(last, 'unit')?.sense.unit === 'minute'
}

const HALVES = ['النصف', 'الربع', 'الثلث']

function night(text: TimeText, at: number): object | undefined {
  const demonstrative = text.cue(at, 'this')
  return demonstrative && text.at(demonstrative.last + 1, 'day-part')
}

/** «والنصف», «وربع», «و18 دقيقة», «إلا ربعا». */
export function withMinutes(text: TimeText, hour: number, last: number, isSpoken = false): ReadClock {
  const isLess = text.form(last + 1) === 'الا'
  const at = isLess || text.form(last + 1) === 'و' ? last + 2 : last + 1
  const number = text.number(at)
  const isJoined = isLess || at === last + 2 || number?.before.conjunction
  if (!number || !isJoined) return { hour, last }
  const unit = text.at(number.last + 1, 'unit')
  const isMinutes = unit?.sense.unit === 'minute'
  const isFraction = number.value > 0 && number.value < 1
  if (!isMinutes && !isFraction && !(number.value === 5 || number.value === 10 || (isSpoken && number.value < 60))) return { hour, last }
  const minutes = isFraction ? Math.round(number.value * 60) : number.value
  if (minutes >= 60) return { hour, last }
  const end = isMinutes ? unit.last : number.last
  if (isLess) return { hour: (hour + 23) % 24, minute: 60 - minutes, last: end }
  return { hour, minute: minutes, last: end }
}
