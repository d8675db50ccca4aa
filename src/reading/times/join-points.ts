import type { Found, Said, SaidPoint } from './said.ts'
import type { TimeText } from './time-text.ts'

type Point = Found<SaidPoint>

/**
 * Join the pieces of one day or hour: «الساعة 1:20 من فجر اليوم الأحد (13 آذار 2022)», «أمس (الأحد)», «الأحد في 18 فبراير», «15 رجب 1446هـ الموافق 15 يناير 2025».
 *
 * Pieces join where they stand side by side or with «من», «،», «الموافق», a slash or brackets between them, and none says what another has
 * said. A noun of a day's part that found no day is no time and is dropped.
 */
export function joinPoints(text: TimeText, pieces: readonly Found[]): Found[] {
  const joined: Found[] = []
  for (const found of pieces) {
    const piece = isPoint(found) && found.said.hour !== undefined ? withZone(text, found) : found
    const before = joined.at(-1)
    const both = before && isPoint(before) && isPoint(piece) ? (join(text, before, piece) ?? range(text, before, piece)) : undefined
    const ofWeek = before && !both ? weekdayOfWeek(text, before, piece) : undefined
    if (ofWeek) joined[joined.length - 1] = ofWeek
    else if (both) joined[joined.length - 1] = both
    else joined.push(piece)
  }
  return joined.filter(({ needsDay }) => !needsDay).map((piece) => (isPoint(piece) ? withZone(text, piece) : piece))
}

function isPoint(found: Found<Said>): found is Point {
  return found.said.kind === 'point'
}

function join(text: TimeText, before: Point, piece: Point): Point | undefined {
  const gap = gapBetween(text, before, piece)
  if (gap === undefined || text.isConjoined(piece.first) || !fits(before, piece, gap)) return undefined
  const { needsDay: _, ...rest } = before
  const needsDay = (before.needsDay ?? piece.needsDay) && !hasDay(before.said) && !hasDay(piece.said) && before.said.hour === undefined
  const last = gap === 'brackets' ? piece.last + 1 : piece.last
  return { ...rest, last, said: { ...before.said, ...piece.said }, ...(needsDay ? { needsDay: true as const } : {}) }
}

/** «الأسبوع المقبل يوم الجمعة»: the Friday of next week. */
function weekdayOfWeek(text: TimeText, before: Found, piece: Found): Point | undefined {
  const [week, day] = [before.said, piece.said]
  if (week.kind !== 'period' || week.period !== 'week' || week.shift === undefined || week.mod || before.last + 1 !== piece.first)
    return undefined
  if (
    day.kind !== 'point' ||
    day.weekday === undefined ||
    day.direction ||
    day.weekShift !== undefined ||
    day.date ||
    day.offset !== undefined
  )
    return undefined
  if (text.isConjoined(piece.first)) return undefined
  return { rule: piece.rule, first: before.first, last: piece.last, said: { ...day, weekShift: week.shift } }
}

/** «من 13 تموز إلى 15 تموز», said to an assistant; news tells of two days. */
function range(text: TimeText, before: Point, piece: Point): Point | undefined {
  const mark = text.form(before.last + 1)
  const isRange = text.isConversation && before.last + 2 === piece.first && (mark === 'الي' || mark === 'حتي' || mark === '-')
  if (!isRange || !before.said.date || !piece.said.date) return undefined
  return { ...before, last: piece.last, said: { ...before.said, through: piece.said } }
}

type Gap = 'none' | 'of' | 'comma' | 'slash' | 'brackets' | 'equals'

/** What stands between two pieces, where it can join them. */
function gapBetween(text: TimeText, before: Point, piece: Point): Gap | undefined {
  const next = before.last + 1
  if (next === piece.first) return 'none'
  const equals = text.cue(next, 'equals')
  if (equals?.last === piece.first - 1) return 'equals'
  const mark = text.form(next)
  const open = piece.first - 1
  if (text.form(open) === '(' && text.form(piece.last + 1) === ')') {
    const inner = text.cue(next, 'equals')
    return open === next || inner?.last === open - 1 ? 'brackets' : undefined
  }
  if (next + 1 !== piece.first) return undefined
  if (mark === 'من' || mark === 'في' || mark === 'عند') return 'of'
  if (mark === ',') return 'comma'
  return mark === '/' || mark === '-' ? 'slash' : undefined
}

function hasDay({ offset, weekday, date, hijri, direction }: SaidPoint): boolean {
  return offset !== undefined || weekday !== undefined || date !== undefined || hijri !== undefined || direction !== undefined
}

const FIELDS = ['offset', 'weekday', 'date', 'hijri', 'part', 'hour', 'direction', 'through', 'weekShift'] as const

function fits({ said: one, needsDay }: Point, { said: other, needsDay: otherNeedsDay }: Point, gap: Gap): boolean {
  if (FIELDS.some((field) => one[field] !== undefined && other[field] !== undefined)) return false
  const bothDays = hasDay(one) && hasDay(other)
  switch (gap) {
    case 'none':
      return !(hasDay(one) && otherNeedsDay) && !(one.hour !== undefined && other.date !== undefined && !one.part)
    case 'of':
      return (
        (one.hour !== undefined && (!hasDay(one) || (other.part !== undefined && !hasDay(other)))) ||
        needsDay === true ||
        (hasDay(one) && other.hour !== undefined && !hasDay(other)) ||
        (one.part !== undefined && !hasDay(one) && hasDay(other)) ||
        (one.weekday !== undefined && other.date?.day !== undefined && !one.direction)
      )
    case 'comma':
      return (one.weekday !== undefined && other.date !== undefined) || (hasDay(one) && other.hour !== undefined && !hasDay(other))
    case 'slash':
      return (one.hijri !== undefined && other.date !== undefined) || (one.date !== undefined && other.hijri !== undefined)
    default:
      return bothDays
  }
}

/** «بتوقيت غرينتش», «بالتوقيت المحلي», «ت غ»: of an hour only. */
function withZone(text: TimeText, piece: Point): Point {
  if (piece.said.hour === undefined || piece.said.zone) return piece
  const open = text.form(piece.last + 1) === '(' ? 1 : 0
  const cue = text.cue(piece.last + 1 + open, 'zone')
  const at = cue ? cue.last + 1 : piece.last + 1 + open
  const zone = text.at(at, 'zone')
  if (!zone || (open && text.form(zone.last + 1) !== ')') || (!cue && zone.sense.zone !== 'UTC')) return piece
  return { ...piece, last: zone.last + open, said: { ...piece.said, zone: { zone: zone.sense.zone, minutes: zone.sense.minutes } } }
}
