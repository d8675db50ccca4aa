import type { Unit } from '../../../lexicon/tables/times.ts'
import { durationValue } from '../resolve/duration-value.ts'
import type { Found, SaidSet } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/** What comes again: «كل جمعة», «كل يوم جمعة», «كل ثلاثة أشهر», «يوميا», «سنويا». */
export function findRepeated(text: TimeText, index: number): Found<SaidSet> | undefined {
  const set = text.at(index, 'set')
  if (set) return found(index, set.last, set.sense.value)
  const cue = text.cue(index, 'every')
  if (!cue) return undefined
  const unit = text.at(cue.last + 1, 'unit')
  const weekday = text.at(unit?.sense.unit === 'day' ? unit.last + 1 : cue.last + 1, 'weekday')
  if (weekday) return found(index, weekday.last, `XXXX-WXX-${weekday.sense.weekday}`)
  if (unit && !unit.before.definite && unit.sense.number !== 'many' && unit.sense.number !== 'pair')
    return every(index, unit.last, unit.sense.unit, unit.sense.number === 'two' ? 2 : 1)
  const month = text.at(cue.last + 1, 'month')
  if (month && month.sense.calendar === 'gregorian') return found(index, month.last, `XXXX-${String(month.sense.month).padStart(2, '0')}`)
  const number = text.number(cue.last + 1)
  const counted = number && text.at(number.last + 1, 'unit')
  return counted && !counted.before.definite ? every(index, counted.last, counted.sense.unit, number.value) : undefined
}

function every(first: number, last: number, unit: Unit, count: number): Found<SaidSet> {
  return found(first, last, durationValue(unit, count))
}

function found(first: number, last: number, value: string): Found<SaidSet> {
  return { rule: 'repeated', first, last, said: { kind: 'set', value } }
}
