import { readYear, saidYear } from '../parts/read-year.ts'
import { readYearOfPart } from '../parts/read-year-of-part.ts'
import type { Found, SaidPeriod } from '../said.ts'
import type { TimeText } from '../time-text.ts'
import { findMonth } from './month.ts'
import { findUnitPeriod } from './unit-period.ts'

/**
 * Quarters, halves and seasons of a year, halves of a month: «الربع الثاني من 2024», «النصف الأول من العام الجاري», «صيف 2006»,
 * «الصيف الماضي», «النصف الثاني من نوفمبر».
 */
export function findPartOfYear(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const edge = text.at(index, 'edge')
  if (edge && edge.sense.mod !== 'MID' && !edge.before.definite) {
    const inner = partOfYear(text, edge.last + 1)
    return inner && inner.said.mod === undefined ? { ...inner, first: index, said: { ...inner.said, mod: edge.sense.mod } } : undefined
  }
  return partOfYear(text, index)
}

function partOfYear(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  return thisSeason(text, index) ?? season(text, index) ?? fraction(text, index)
}

/** «هذا الصيف». */
function thisSeason(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const cue = text.cue(index, 'this')
  const met = cue && text.at(cue.last + 1, 'season')
  if (!met?.before.definite) return undefined
  return {
    rule: 'part-of-year',
    first: index,
    last: met.last,
    said: { kind: 'period', period: 'season', calendar: 'gregorian', season: met.sense.season, number: met.sense.first, yearShift: 0 },
  }
}

function season(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const met = text.at(index, 'season')
  if (!met) return undefined
  const said = { kind: 'period', period: 'season', calendar: 'gregorian', season: met.sense.season, number: met.sense.first } as const
  if (met.before.definite) {
    const direction = text.at(met.last + 1, 'direction')
    if (!direction?.before.definite || direction.before.conjunction) return undefined
    return { rule: 'part-of-year', first: index, last: direction.last, said: { ...said, direction: direction.sense.direction } }
  }
  const year = readYear(text, met.last + 1, 'gregorian')
  if (year?.year === undefined && year?.yearShift === undefined) return undefined
  return { rule: 'part-of-year', first: index, last: year.last, said: { ...said, ...saidYear(year) } }
}

/** «الربع الأخير»; «النصف الأول» only where its year is said, since a match has halves too. */
function fraction(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const form = text.form(index)
  const isQuarter = form.endsWith('الربع') || form === 'للربع'
  const isHalf = form.endsWith('النصف') || form === 'للنصف'
  if (!isQuarter && !isHalf) return undefined
  const ordinal = text.ordinal(index + 1)
  const direction = text.at(index + 1, 'direction')
  const isLast = text.form(index + 1) === 'الاخير'
  const number = isLast ? (isQuarter ? 4 : 2) : ordinal?.before.definite ? ordinal.value : undefined
  if (number === undefined || number > (isQuarter ? 4 : 2)) return undefined
  const last = isLast ? (direction?.last ?? index + 1) : (ordinal?.last ?? index + 1)
  const ofMonth = isHalf ? halfOfMonth(text, index, last + 1, number) : undefined
  if (ofMonth) return ofMonth
  const year = readYearOfPart(text, last + 1)
  if (!year) return undefined
  return {
    rule: 'part-of-year',
    first: index,
    last: year.last,
    said: { kind: 'period', period: isQuarter ? 'quarter' : 'half', calendar: 'gregorian', number, ...saidYear(year) },
  }
}

/** «النصف الثاني من نوفمبر», «النصف الأول من الشهر المقبل»: fifteen days of it. */
function halfOfMonth(text: TimeText, first: number, at: number, half: number): Found<SaidPeriod> | undefined {
  if (text.form(at) !== 'من') return undefined
  const month = findMonth(text, at + 1) ?? findUnitPeriod(text, at + 1)
  if (month?.said.kind !== 'period' || month.said.period !== 'month' || month.said.mod) return undefined
  const said: SaidPeriod = { ...month.said, mod: half === 1 ? 'START' : 'END', isHalf: true }
  return { rule: 'part-of-year', first, last: month.last, said }
}
