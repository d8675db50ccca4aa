import { readYear } from '../parts/read-year.ts'
import type { Found, SaidPoint } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/** «نفس اليوم»: the day named before. */
const SAME = new Set(['نفس', 'ذات'])

/** «أمس», «أول من أمس», «غدا», «هذا اليوم»; «اليوم التالي» and «اليوم نفسه», which count from a day in the text. */
export function findRelativeDay(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const demonstrative = text.cue(index, 'this')
  if (!demonstrative) return plainDay(text, index)
  const inner = plainDay(text, demonstrative.last + 1)
  if (inner?.said.offset !== 0) return undefined
  return text.form(index - 1) === 'مثل' ? point(index, inner.last, { direction: 'same' }) : { ...inner, first: index }
}

function plainDay(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const that = text.cue(index, 'that')
  const at = that ? that.last + 1 : index
  const met = text.at(at, 'relative-day')
  const unit = text.at(index, 'unit')
  if (!met) {
    const after =
      unit?.sense.unit === 'day' && !unit.before.definite && unit.sense.number === 'one'
        ? text.at(unit.last + 1, 'relative-day')
        : undefined
    return after && after.sense.days !== 0 ? point(index, after.last, { offset: after.sense.days }) : undefined
  }
  if (met.sense.days === 0 && SAME.has(text.form(index - 1))) return sameDay(text, index, met.last)
  if (that) return met.sense.days === 0 ? thatDay(text, index, at, met.last) : undefined
  if (met.sense.days !== 0) {
    if (text.isNamed(index, 'no-date') || GAMES.has(text.form(met.last + 1))) return undefined
    if (met.before.preposition === 'ب' && !met.before.definite && met.last === at) return undefined
    if (met.before.definite && met.sense.days === 1 && OF_TOMORROW.has(text.form(index - 1))) return undefined
    if (met.before.definite && met.sense.days !== 1 && met.sense.days !== -1) return undefined
    return point(index, met.last, { offset: met.sense.days })
  }
  if (isPronoun(text, index, met.last)) return undefined
  if (text.form(index - 1) === 'طوال' || text.form(index - 1) === 'طيله') return undefined
  const next = met.last + 1
  const direction = text.at(next, 'direction')
  if (direction?.sense.direction === 'following' && direction.before.definite)
    return point(index, direction.last, { direction: 'following' })
  if (direction?.sense.direction === 'same') return point(index, direction.last, { direction: 'same' })
  if (
    direction?.before.definite &&
    text.isConversation &&
    (direction.sense.direction === 'past' || direction.sense.direction === 'preceding')
  )
    return point(index, direction.last, { offset: -1 })
  if (direction?.before.definite && direction.sense.direction !== 'present') return undefined
  if (text.cue(next, 'named-day') || text.isNamed(index, 'no-date')) return undefined
  const ordinal = text.ordinal(next)
  if (ordinal?.before.definite && !ordinal.before.conjunction) return undefined
  if (!text.isConversation && !text.at(next, 'weekday') && text.isNowadays(index)) return undefined
  return point(index, met.last, { offset: 0 })
}

/**
 * «في ذلك اليوم»: the day named before. After a verb it may be one to come («نأمل أن نرى ذلك اليوم»), or «that, today» («كرر ذلك اليوم»), and
 * nothing tells which; in «رد على ذلك اليوم الثلاثاء» it is today.
 */
function thatDay(text: TimeText, index: number, at: number, last: number): Found<SaidPoint> | undefined {
  if (text.at(last + 1, 'weekday')) return point(at, last, { offset: 0 })
  return text.cue(index - 1, 'in') || text.form(index - 1) === 'من' ? point(index, last, { direction: 'same' }) : undefined
}

/** «نأمل أن نرى ذلك اليوم», «كرر ذلك اليوم»: it may be that day, or that and today; «بذلك اليوم» is today. */
function isPronoun(text: TimeText, index: number, last: number): boolean {
  const that = text.cue(index - 1, 'that')
  return that !== undefined && that.before.preposition === '' && text.form(index - 2) !== 'علي' && !text.at(last + 1, 'weekday')
}

/** «نفس اليوم», «في نفس اليوم من عام 2016»: of another year, where one is said. */
function sameDay(text: TimeText, index: number, last: number): Found<SaidPoint> | undefined {
  if (text.form(last + 1) !== 'من') return point(index, last, { direction: 'same' })
  const year = readYear(text, last + 1, 'gregorian')
  return year?.year === undefined ? undefined : point(index, year.last, { direction: 'same', inYear: year.year })
}

function point(first: number, last: number, said: Omit<SaidPoint, 'kind'>): Found<SaidPoint> {
  return { rule: 'relative-day', first, last, said: { kind: 'point', ...said } }
}

/** «بكرة القدم» is «with the ball», no morrow. Folded. */
const GAMES = new Set(['القدم', 'السله', 'اليد', 'الطايره', 'المضرب', 'الماء', 'الطاوله'])

/** «عالم الغد», «جيل الغد»: of the time to come. Folded. */
const OF_TOMORROW = new Set('عالم|جيل|اجيال|شباب|قاده|مجتمع|رجال|نساء|مستقبل'.split('|'))
