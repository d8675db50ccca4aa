import type { Found, SaidPoint } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/**
 * Weekdays: «الخميس», «يوم الخميس المقبل», «يومي السبت والأحد», «السبت-الأحد» of a night between two.
 *
 * A weekday without the article («جمعة») is one only after «يوم»; after «كل» it is a set, and elsewhere often a name.
 */
export function findWeekday(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const demonstrative = text.cue(index, 'this')
  if (!demonstrative) return plainWeekday(text, index)
  const inner = text.at(demonstrative.last + 1, 'unit') && plainWeekday(text, demonstrative.last + 1)
  return inner && inner.said.direction === undefined ? { ...inner, first: index, said: { ...inner.said, weekShift: 0 } } : undefined
}

function plainWeekday(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const unit = text.at(index, 'unit')
  const isDay = unit?.sense.unit === 'day' && !unit.before.definite && unit.sense.number !== 'many'
  const at = isDay ? unit.last + 1 : index
  const weekday = text.at(at, 'weekday')
  if (weekday?.sense.bare && weekday.before.conjunction) return undefined
  if (!weekday || (weekday.sense.bare && !isDay && text.at(weekday.last + 1, 'unit')?.sense.unit !== 'week')) return undefined
  if (at === index && (text.isNamed(index, 'no-date') || weekday.before.preposition === 'ك' || weekday.before.preposition === 'ب'))
    return undefined
  if (OTHERS.has(text.form(weekday.last + 1))) return undefined
  if (COLOURS.has(text.form(weekday.last + 1))) return undefined
  if (SPOKEN_NUMBERS.has(text.form(weekday.last).replace(/^[وف]/, '')) && text.isNoun(weekday.last + 1)) return undefined
  const said: SaidPoint = { kind: 'point', weekday: weekday.sense.weekday }
  const second = secondDay(
    text,
    weekday.last,
    weekday.sense.weekday,
    isDay && (unit.sense.number === 'pair' || unit.sense.number === 'two'),
  )
  if (second) return withDirection(text, index, second.last, { ...said, through: { kind: 'point', weekday: second.weekday } })
  return withDirection(text, index, weekday.last, said)
}

/** «إنقاذ الاثنين الآخرين»: two people. */
const OTHERS = new Set(['الاخرين', 'الاخران', 'الاخريين', 'الباقيين', 'الاولين', 'معا'])

/** «الجمعة السوداء», «الأحد الدامي»: a day with a name of its own. */
const COLOURS = new Set(
  ['اسود', 'سوداء', 'احمر', 'حمراء', 'ابيض', 'بيضاء', 'دامي', 'دام', 'اخضر', 'عظيمه', 'حزينه', 'حزين', 'عجاف'].map(
    (colour) => `ال${colour}`,
  ),
)

/** «التلات أشخاص»: three people, as it is spoken. */
const SPOKEN_NUMBERS = new Set(['التلات', 'الاتنين'])

/** «الماضي», «قبل الماضي», «من الأسبوع المقبل». */
function withDirection(text: TimeText, first: number, last: number, said: SaidPoint): Found<SaidPoint> {
  const direction = text.direction(last + 1)
  if (direction?.before.definite && !direction.before.conjunction) {
    return { rule: 'weekday', first, last: direction.last, said: { ...said, direction: direction.sense.direction } }
  }
  const beforeLast = text.form(last + 1) === 'قبل' ? text.direction(last + 2) : undefined
  if (beforeLast?.before.definite && beforeLast.sense.direction === 'past')
    return { rule: 'weekday', first, last: beforeLast.last, said: { ...said, direction: 'past', isBeforeLast: true } }
  const at = text.form(last + 1) === 'من' ? last + 2 : last + 1
  const demonstrative = text.cue(at, 'this')
  const week = text.at(demonstrative ? demonstrative.last + 1 : at, 'unit')
  if (week?.sense.unit === 'week' && week.before.definite && !week.before.preposition) {
    const which = text.direction(week.last + 1)
    const shift = demonstrative ? 0 : which?.before.definite ? SHIFTS[which.sense.direction] : undefined
    if (shift !== undefined && (at > last + 1 || demonstrative || text.isConversation || which?.before.definite))
      return { rule: 'weekday', first, last: demonstrative ? week.last : (which?.last ?? week.last), said: { ...said, weekShift: shift } }
  }
  return { rule: 'weekday', first, last, said }
}

const SHIFTS: Readonly<Partial<Record<string, number>>> = { past: -1, present: 0, future: 1, following: 1 }

/** The second weekday of a pair: after «و» where «يومي» stands before, else the very next day, joined by a dash, a slash or nothing. */
function secondDay(text: TimeText, last: number, weekday: number, isPair: boolean): { weekday: number; last: number } | undefined {
  const mark = text.form(last + 1)
  const isJoined = mark === '-' || mark === '/' || mark === 'و' || mark === 'الي'
  const second = text.at(isJoined ? last + 2 : last + 1, 'weekday')
  if (!second || second.sense.bare) return undefined
  const isNext = second.sense.weekday === (weekday % 7) + 1
  if (
    isPair
      ? second.before.conjunction || mark === 'و' || mark === '-'
      : isNext && !second.before.conjunction && mark !== 'و' && mark !== 'الي'
  ) {
    return { weekday: second.sense.weekday, last: second.last }
  }
  return undefined
}
