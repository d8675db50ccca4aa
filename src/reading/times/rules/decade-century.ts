import type { Found, SaidPeriod } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/** «تسعينيات القرن الماضي», «الثمانينيات», «القرن الحادي والعشرين», «مطلع القرن العشرين». */
export function findDecadeOrCentury(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const edge = text.at(index, 'edge')
  const isEdge = edge !== undefined && !edge.before.definite
  const at = isEdge ? edge.last + 1 : index
  const unit = text.at(at, 'unit')
  const isDecade = unit?.sense.unit === 'decade'
  const decade = text.at(isDecade ? unit.last + 1 : at, 'decade')
  const mod = isEdge ? { mod: edge.sense.mod } : {}
  if (decade) {
    const century = text.at(text.form(decade.last + 1) === 'من' ? decade.last + 2 : decade.last + 1, 'unit')
    const which = century?.sense.unit === 'century' ? centuryNumber(text, century.last + 1) : undefined
    if ((!decade.before.definite && !isDecade && !which) || (!which && isAge(text, index, decade.last))) return undefined
    const number = which ? which.number * 10 + (decade.sense.decade % 10) : decade.sense.decade
    return {
      rule: 'decade-century',
      first: index,
      last: which?.last ?? decade.last,
      said: { kind: 'period', period: 'decade', calendar: 'gregorian', number, ...mod },
    }
  }
  if (unit?.sense.unit !== 'century' || unit.sense.number !== 'one' || !unit.before.definite) return undefined
  const which = centuryNumber(text, unit.last + 1)
  return (
    which && {
      rule: 'decade-century',
      first: index,
      last: which.last,
      said: { kind: 'period', period: 'century', calendar: 'gregorian', number: which.number, ...mod },
    }
  )
}

/** «في الثلاثينيات من عمره», «رجل في منتصف الثلاثينات»: how old somebody is. */
function isAge(text: TimeText, first: number, last: number): boolean {
  const more = text.form(last + 1) === 'و' || text.form(last + 1) === 'او' ? text.at(last + 2, 'decade') : text.at(last + 1, 'decade')
  if (more && (more.before.conjunction || text.form(last + 1) === 'و' || text.form(last + 1) === 'او')) return isAge(text, first, more.last)
  const at = text.form(last + 1) === 'من' ? last + 2 : last + 1
  if (text.form(at).startsWith('عمر') || text.form(at) === 'العمر') return true
  const start = text.at(first - 1, 'edge') ? first - 1 : first
  return text.form(start - 1) === 'في' && text.isPerson(start - 2)
}

/** The first two digits of its years: 19 for «القرن العشرين» and for «القرن الماضي». */
function centuryNumber(text: TimeText, index: number): { number: number; last: number } | undefined {
  const direction = text.at(index, 'direction')
  if (direction?.before.definite) {
    const shift = direction.sense.direction === 'past' ? 19 : direction.sense.direction === 'present' ? 20 : undefined
    return shift === undefined ? undefined : { number: shift, last: direction.last }
  }
  const ordinal = text.ordinal(index)
  if (!ordinal?.before.definite || ordinal.value > 30) return undefined
  return { number: ordinal.value - 1, last: text.cue(ordinal.last + 1, 'gregorian-mark')?.last ?? ordinal.last }
}
