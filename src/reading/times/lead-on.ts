import type { Found, Said, SaidDate, SaidPeriod, SaidPoint } from './said.ts'
import type { TimeText } from './time-text.ts'

/** «من يناير إلى أكتوبر», «من 10 مارس حتى 15 أبريل», «يناير-أكتوبر». */
const LEADING = new Set(['الي', 'حتي', 'وحتي', '-', 'لغايه', 'ولغايه'])

/**
 * A month or a day without a year takes it from the one it leads to or is joined to: «من يناير حتى أكتوبر 2025», «بين مارس وسبتمبر الماضيين»,
 * «من 10 مارس إلى 15 أبريل 2024».
 */
export function leadOn(text: TimeText, pieces: readonly Found[]): Found[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1]
    const link = next && linkBetween(text, piece, next)
    if (!link) return piece
    const said = isOpenMonth(piece.said)
      ? monthUntil(piece.said, next.said, link)
      : isOpenDay(piece.said) && dayUntil(piece.said, next.said)
    return said ? { ...piece, said } : piece
  })
}

/** Whether a second piece goes on from the first as the end of a range or as one more. */
function linkBetween(text: TimeText, { first, last }: Found, next: Found): 'range' | 'more' | undefined {
  const gap = next.first - last - 1
  const mark = text.form(last + 1)
  if (gap >= 1 && gap <= 2 && LEADING.has(mark)) return 'range'
  const isAnd = (gap === 0 && text.isConjoined(next.first)) || (gap === 1 && mark === 'و')
  return isAnd ? (text.form(first - 1).endsWith('بين') ? 'range' : 'more') : undefined
}

function isOpenMonth(said: Said): said is SaidPeriod {
  return (
    said.kind === 'period' &&
    said.period === 'month' &&
    said.number !== undefined &&
    said.calendar === 'gregorian' &&
    said.year === undefined &&
    said.yearShift === undefined &&
    said.direction === undefined
  )
}

/** One more month takes only a year that is said, and no later month is of the year before: «في مايو ومارس 2024». */
function monthUntil(said: SaidPeriod, end: Said, link: 'range' | 'more'): SaidPeriod | undefined {
  if (end.kind !== 'period' || end.period !== 'month' || end.number === undefined || end.calendar !== 'gregorian') return undefined
  const isSaid = end.year !== undefined || end.yearShift !== undefined || end.direction !== undefined
  if (link === 'range') return { ...said, until: end }
  return isSaid && (said.number ?? 0) < end.number ? { ...said, until: end } : undefined
}

function isOpenDay(said: Said): said is SaidPoint & { readonly date: SaidDate } {
  return (
    said.kind === 'point' &&
    said.date?.month !== undefined &&
    said.date.year === undefined &&
    said.date.yearShift === undefined &&
    said.weekday === undefined &&
    said.direction === undefined
  )
}

function dayUntil(said: SaidPoint & { readonly date: SaidDate }, end: Said): SaidPoint | undefined {
  const date = end.kind === 'point' ? end.date : undefined
  if (date?.year === undefined || date.month === undefined || said.date.month === undefined) return undefined
  const isBefore = said.date.month < date.month || (said.date.month === date.month && said.date.day <= date.day)
  return { ...said, date: { ...said.date, year: isBefore ? date.year : date.year - 1 } }
}
