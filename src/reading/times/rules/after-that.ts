import type { Found, SaidOffset } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/** «بعد ذلك بيومين», «وبعدها بنحو عامين», «قبل ذلك بثلاثة أيام»: so long after or before the time told before. */
export function findAfterThat(text: TimeText, index: number): Found<SaidOffset> | undefined {
  const after = text.cue(index, 'after-that')
  const cue = after ?? text.cue(index, 'before-that')
  const length = cue && lengthAt(text, cue.last + 1)
  if (!length) return undefined
  const { unit, count, last } = length
  return {
    rule: 'after-that',
    first: index,
    last,
    said: { kind: 'offset', unit, count, sign: after ? 1 : -1, isFromPrior: true, ...(length.isAbout ? { isAbout: true as const } : {}) },
  }
}

/** «بيومين», «بأسبوع», «بثلاثة أيام», «بنحو شهرين». */
function lengthAt(text: TimeText, index: number) {
  const about = text.cue(index, 'approximate')
  const at = about ? about.last + 1 : text.form(index) === 'ب' ? index + 1 : index
  const number = text.number(at)
  const unit = text.at(number ? number.last + 1 : at, 'unit')
  const isWith = (about ?? number ?? unit)?.before.preposition === 'ب' || at !== index
  if (!unit || unit.before.definite || !isWith || SHORT.has(unit.sense.unit)) return undefined
  const count = number?.value ?? (unit.sense.number === 'two' ? 2 : unit.sense.number === 'one' ? 1 : undefined)
  return count === undefined ? undefined : { unit: unit.sense.unit, count, last: unit.last, isAbout: about !== undefined }
}

/** Less than a day tells no other one. */
const SHORT = new Set(['second', 'minute', 'hour'])
