import type { Direction } from '../../../lexicon/tables/times.ts'
import { fourDigits, readYear } from '../parts/read-year.ts'
import type { Found, SaidPeriod } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/** Quarters, halves and seasons of a year: «الربع الثاني من 2024», «النصف الأول من العام الجاري», «صيف 2006», «الصيف الماضي». */
export function findPartOfYear(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const edge = text.at(index, 'edge')
  if (edge && edge.sense.mod !== 'MID' && !edge.before.definite) {
    const inner = findPartOfYear(text, edge.last + 1)
    return inner && inner.said.mod === undefined ? { ...inner, first: index, said: { ...inner.said, mod: edge.sense.mod } } : undefined
  }
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
  return { rule: 'part-of-year', first: index, last: year.last, said: { ...said, ...yearOf(year) } }
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
  const year =
    text.form(last + 1) === 'من' || text.form(last + 1) === 'لعام' || text.form(last + 1) === 'للعام'
      ? readYear(text, last + 1, 'gregorian')
      : undefined
  const bare =
    year ??
    (text.form(last + 1) === 'من' ? fourDigits(text, last + 2, 'gregorian') : fourDigits(text, last + 1, 'gregorian')) ??
    undirected(text, last + 1)
  if (!bare) return undefined
  return {
    rule: 'part-of-year',
    first: index,
    last: bare.last,
    said: { kind: 'period', period: isQuarter ? 'quarter' : 'half', calendar: 'gregorian', number, ...yearOf(bare) },
  }
}

/** «من العام»: this one. */
function undirected(text: TimeText, index: number): { last: number; yearShift: number } | undefined {
  const unit = text.form(index) === 'من' ? text.at(index + 1, 'unit') : undefined
  return unit?.sense.unit === 'year' && unit.before.definite ? { last: unit.last, yearShift: 0 } : undefined
}

function yearOf({ year, yearShift, direction }: { year?: number; yearShift?: number; direction?: Direction }) {
  return {
    ...(year === undefined ? {} : { year }),
    ...(yearShift === undefined ? {} : { yearShift }),
    ...(direction === undefined ? {} : { direction }),
  }
}
