import type { Unit } from '../../../lexicon/tables/times.ts'
import { durationValue } from '../resolve/duration-value.ts'
import type { Found, SaidSet } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/** What comes again: «كل جمعة», «كل يوم جمعة», «كل ثلاثة أشهر», «يوميا», «سنويا», «مرتين في اليوم». */
export function findRepeated(text: TimeText, index: number): Found<SaidSet> | undefined {
  const set = text.at(index, 'set')
  if (set) return found(index, set.last, set.sense.value)
  const cue = text.cue(index, 'every')
  if (!cue) return text.isConversation ? undefined : perUnit(text, index)
  const unit = text.at(cue.last + 1, 'unit')
  const weekday = text.at(unit?.sense.unit === 'day' ? unit.last + 1 : cue.last + 1, 'weekday')
  if (weekday && !weekday.before.conjunction) return found(index, weekday.last, `XXXX-WXX-${weekday.sense.weekday}`)
  if (unit && !unit.before.definite && unit.sense.number !== 'many' && unit.sense.number !== 'pair')
    return every(index, endOfOr(text, unit.last), unit.sense.unit, unit.sense.number === 'two' ? 2 : 1)
  const month = text.at(cue.last + 1, 'month')
  if (month && month.sense.calendar === 'gregorian') return found(index, month.last, `XXXX-${String(month.sense.month).padStart(2, '0')}`)
  const number = text.number(cue.last + 1)
  const counted = number && text.at(number.last + 1, 'unit')
  return counted && !counted.before.definite ? every(index, counted.last, counted.sense.unit, number.value) : undefined
}

/** «كل شهر أو شهرين», «كل سنة أو سنتين»: the other length belongs to it. */
function endOfOr(text: TimeText, last: number): number {
  if (text.form(last + 1) !== 'او') return last
  const number = text.number(last + 2)
  const unit = text.at(number ? number.last + 1 : last + 2, 'unit')
  return unit && !unit.before.definite ? unit.last : last
}

/** «9 ملايين برميل في اليوم», «مرتين في السنة»: so often, or so much each. */
function perUnit(text: TimeText, index: number): Found<SaidSet> | undefined {
  const unit = text.form(index - 1) === 'في' ? text.at(index, 'unit') : undefined
  const isAlone = unit?.sense.number === 'one' && unit.before.definite && PER.has(unit.sense.unit) && unit.before.preposition === ''
  if (!isAlone || text.direction(unit.last + 1) || text.ordinal(unit.last + 1) || text.at(unit.last + 1, 'weekday')) return undefined
  const last = ONE.has(text.form(unit.last + 1)) ? unit.last + 1 : unit.last
  if (last === unit.last && text.continuesNoun(last + 1)) return undefined
  for (let at = index - 2; at >= Math.max(0, index - FARTHEST_COUNTED); at--) {
    if (text.isNumeral(at) || TIMES.has(text.form(at))) return every(index, last, unit.sense.unit, 1)
    if (text.tokens[at]?.kind !== 'word') return undefined
  }
  return undefined
}

const PER = new Set<Unit>(['day', 'week', 'month', 'year'])
const ONE = new Set(['الواحد', 'الواحده'])
const TIMES = new Set(['مره', 'مرات', 'مرتين', 'مرارا', 'واحده', 'واحد', 'دولارين', 'ساعتين', 'وجبتين'])
/** The number stands so many tokens before «في», at the most: «3.8 ملايين برميل من النفط في اليوم». */
const FARTHEST_COUNTED = 6

function every(first: number, last: number, unit: Unit, count: number): Found<SaidSet> {
  return found(first, last, durationValue(unit, count))
}

function found(first: number, last: number, value: string): Found<SaidSet> {
  return { rule: 'repeated', first, last, said: { kind: 'set', value } }
}
