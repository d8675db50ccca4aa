import type { Direction, Unit } from '../../../lexicon/tables/times.ts'
import { readYear } from '../parts/read-year.ts'
import type { Found, Period, SaidDuration, SaidPeriod } from '../said.ts'
import type { TimeText } from '../time-text.ts'

const PERIOD_OF: Readonly<Partial<Record<Unit, Period>>> = {
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
}
const SHIFTS: Readonly<Partial<Record<Direction, number>>> = { past: -1, present: 0, future: 1, following: 1 }

/**
 * Units counted from the anchor: «الأسبوع الماضي», «هذا العام», «مطلع الشهر», «نهاية الأسبوع», «الأيام المقبلة», «الأسابيع الثلاثة الماضية».
 */
export function findUnitPeriod(text: TimeText, index: number): Found<SaidPeriod | SaidDuration> | undefined {
  const edge = text.at(index, 'edge')
  const isEdge = edge !== undefined && !edge.before.definite
  let at = isEdge ? edge.last + 1 : index
  const demonstrative = text.cue(at, 'this')
  if (demonstrative) at = demonstrative.last + 1
  const unit = text.at(at, 'unit')
  if (!unit?.before.definite || (unit.before.preposition && at !== index)) return undefined
  if (unit.sense.number !== 'one')
    return isEdge || demonstrative
      ? undefined
      : severalUnits(text, index, unit.sense.unit, unit.last, unit.sense.number === 'two' ? 2 : undefined)
  const period = PERIOD_OF[unit.sense.unit]
  if (!period) return undefined
  const same = (period === 'month' || period === 'year') && !demonstrative ? sameAs(text, at, unit.last) : undefined
  if (same !== undefined) return samePeriod(text, index, same, period, isEdge ? edge.sense.mod : undefined)
  const isAfterNext = text.form(unit.last + 1) === 'بعد'
  const isBeforeLast = text.form(unit.last + 1) === 'قبل'
  const isSecond = isAfterNext || isBeforeLast
  const direction = text.direction(unit.last + (isSecond ? 2 : 1))
  const own = direction?.before.definite && !direction.before.conjunction ? SHIFTS[direction.sense.direction] : undefined
  const farther = own === (isAfterNext ? 1 : -1) ? 2 * own : undefined
  const shift = demonstrative ? 0 : isSecond ? farther : own
  const last = shift === undefined || demonstrative ? unit.last : (direction?.last ?? unit.last)
  const isWeekend = isEdge && text.form(index).endsWith('نهايه') && period === 'week'
  const isOpening = isEdge && OPENING.has(text.form(index)) && period === 'week' && shift === undefined && !text.cue(index - 1, 'since')
  const isRest = shift === undefined && !isEdge && isAfterRest(text, index)
  if (shift === undefined && !isEdge && !isRest) return undefined
  if (shift === undefined && !isWhole(text, unit.last + 1)) return undefined
  const said: SaidPeriod = {
    kind: 'period',
    period: isWeekend ? 'weekend' : period,
    calendar: 'gregorian',
    ...(isWeekend && shift === undefined && !UNTIL.has(text.form(index - 1)) ? {} : { shift: shift ?? 0 }),
    ...(shift === 1 && direction?.sense.direction === 'following' && !isAfterNext ? { direction: 'following' as const } : {}),
    ...(isEdge && !isWeekend ? { mod: edge.sense.mod } : {}),
    ...(isOpening ? { isOpening } : {}),
    ...(isRest ? { isRest } : {}),
  }
  return { rule: 'unit-period', first: index, last, said }
}

/** «مطلع الأسبوع»; «بداية الأسبوع» are its first days. */
const OPENING = new Set(['مطلع', 'ومطلع', 'بمطلع'])

/** «العام نفسه», «نفس الشهر»: the one named before; its last token. */
function sameAs(text: TimeText, at: number, last: number): number | undefined {
  const direction = text.at(last + 1, 'direction')
  if (direction?.sense.direction === 'same') return direction.last
  return SAME.has(text.form(at - 1)) ? last : undefined
}

const SAME = new Set(['نفس', 'ذات', 'بنفس', 'بذات', 'لنفس', 'لذات'])

/** «الشهر نفسه», «الشهر نفسه من العام الماضي», «نفس الشهر من سنة 2017». */
function samePeriod(text: TimeText, first: number, last: number, period: Period, mod: SaidPeriod['mod']): Found<SaidPeriod> {
  const of = period === 'month' && text.form(last + 1) === 'من' ? readYear(text, last + 1, 'gregorian') : undefined
  const isOther = of !== undefined && (of.year !== undefined || of.yearShift !== undefined)
  const which = isOther ? (of.year === undefined ? { yearShift: of.yearShift ?? 0 } : { year: of.year }) : {}
  const said: SaidPeriod = { kind: 'period', period, calendar: 'gregorian', direction: 'same', ...which, ...(mod ? { mod } : {}) }
  return { rule: 'unit-period', first, last: isOther ? of.last : last, said }
}

/** «بقية الأسبوع», «باقي أيام الشهر». */
function isAfterRest(text: TimeText, index: number): boolean {
  const at = text.at(index - 1, 'unit') ? index - 2 : index - 1
  return REST.has(text.form(at))
}

const REST = new Set(['بقيه', 'باقي', 'لبقيه', 'وبقيه'])

/** «قبل نهاية الأسبوع», «بحلول نهاية الأسبوع»: still to come. */
const UNTIL = new Set(['قبل', 'حتي', 'بحلول', 'الي', 'لغايه', 'مع'])

/** «مطلع العام» but not «نهاية العام الدراسي» or «بداية القرن العشرين»: no definite word goes on with it. */
function isWhole(text: TimeText, next: number): boolean {
  const form = text.form(next)
  return (
    !(form.startsWith('ال') && form.length > 4 && form !== 'التي' && form !== 'الذي') &&
    text.digits(next, 4) === undefined &&
    !text.ordinal(next)?.before.definite
  )
}

/** «الأيام المقبلة», «اليومين الماضيين», «الأيام القليلة الماضية», «الساعات الـ24 الماضية», «الأشهر الثلاثة الأخيرة», «السنوات الثلاث التي سبقت …». */
function severalUnits(text: TimeText, first: number, unit: Unit, last: number, dual: number | undefined): Found<SaidDuration> | undefined {
  const number = text.number(last + 1)
  const digits = number ? undefined : text.ordinal(last + 1)
  const count = number && !number.before.conjunction ? number : digits?.digits ? digits : undefined
  const afterCount = count ? count.last + 1 : FEW.has(text.form(last + 1)) ? last + 2 : last + 1
  const direction = text.at(afterCount, 'direction')
  if (text.isNamed(first, 'no-date')) return undefined
  if (count?.before.definite && !direction && !text.ordinal(afterCount) && !text.isConversation)
    return { rule: 'unit-period', first, last: count.last, said: { kind: 'duration', unit, count: count.value } }
  if (!direction?.before.definite || direction.before.conjunction || isLastOf(text, direction.last)) return undefined
  const reaches = direction.sense.direction === 'past' ? 'back' : direction.sense.direction === 'future' ? 'ahead' : undefined
  if (!reaches) return undefined
  return {
    rule: 'unit-period',
    first,
    last: direction.last,
    said: { kind: 'duration', unit, ...(count ? { count: count.value } : dual === undefined ? {} : { count: dual }), reaches },
  }
}

/** «الساعات الأخيرة من اليوم الثالث»: the last of something else. */
function isLastOf(text: TimeText, last: number): boolean {
  return (
    LAST.has(text.form(last)) &&
    text.form(last + 1) === 'من' &&
    !text.isConversation &&
    (text.at(last + 2, 'unit') !== undefined || text.isNumeral(last + 2) || WHOLES.has(text.form(last + 2)))
  )
}

/** What has a last day or hour. */
const WHOLES = new Set([
  'عمر',
  'عمره',
  'حياته',
  'حياتها',
  'ولايته',
  'ولايتها',
  'رمضان',
  'الحرب',
  'المباراه',
  'السباق',
  'الحمله',
  'حكم',
  'عهد',
  'عقوبته',
  'عقوبتها',
  'المهله',
])
const LAST = new Set(['الاخيره', 'الاخيرتين', 'الاخيرين'])
const FEW = new Set(['القليله', 'القلايل', 'المعدوده'])
