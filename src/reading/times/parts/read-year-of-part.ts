import type { TimeText } from '../time-text.ts'
import { fourDigits, type ReadYear, readYear } from './read-year.ts'

/**
 * The year that a quarter, a half or some months are of: «من العام الماضي», «لعام 2024», «من 2024», «2024», «من العام».
 *
 * @param index The first token after them.
 */
export function readYearOfPart(text: TimeText, index: number): ReadYear | undefined {
  const form = text.form(index)
  const year = OF.has(form) ? readYear(text, index, 'gregorian') : undefined
  return year ?? fourDigits(text, OF.has(form) ? index + 1 : index, 'gregorian') ?? thisYear(text, index)
}

const OF = new Set(['من', 'لعام', 'للعام'])

/** «من العام»: this one. */
function thisYear(text: TimeText, index: number): ReadYear | undefined {
  const unit = text.form(index) === 'من' ? text.at(index + 1, 'unit') : undefined
  return unit?.sense.unit === 'year' && unit.before.definite ? { last: unit.last, yearShift: 0 } : undefined
}
