import { type Cue, UNITS, type Unit } from '../../../lexicon/tables/times.ts'
import type { Found, SaidDuration } from '../said.ts'
import type { Met, TimeText } from '../time-text.ts'

/**
 * Stretches of time: «ثلاثة أيام», «ساعتين ونصف», «نصف ساعة», «عدة أسابيع», «الـ24 ساعة الماضية», «آخر 48 ساعة».
 *
 * A unit alone is one only after a preposition of time («خلال شهر», «بعد أيام»). Hedges («نحو», «أكثر من») stay outside and give `mod`.
 */
export function findDuration(text: TimeText, index: number): Found<SaidDuration> | undefined {
  const read = counted(text, index) ?? uncounted(text, index)
  if (!read || OF_LIGHT.has(text.form(read.last + 1))) return undefined
  const mod = hedge(text, index)
  const whole = withSmallerUnits(text, read)
  return { ...whole, said: mod ? { ...whole.said, mod } : whole.said }
}

/** «40 سنة ضوئية» is a distance. Folded. */
const OF_LIGHT = new Set(['ضوييه', 'ضوييتين', 'ضوييتان'])

/** «سنة وثلاثة أشهر», «ساعة و20 دقيقة»: smaller units joined by «و». */
function withSmallerUnits(text: TimeText, read: Found<SaidDuration>): Found<SaidDuration> {
  let whole = read
  let unit = read.said.unit
  while (whole.said.count !== undefined && whole.said.reaches === undefined) {
    const more = smallerUnit(text, whole.last + 1, unit)
    if (!more) break
    unit = more.unit
    whole = {
      ...whole,
      last: more.last,
      said: { ...whole.said, more: [...(whole.said.more ?? []), { unit: more.unit, count: more.count }] },
    }
  }
  return whole
}

function smallerUnit(text: TimeText, index: number, than: Unit): { unit: Unit; count: number; last: number } | undefined {
  const isApart = text.form(index) === 'و'
  const at = isApart ? index + 1 : index
  const number = text.number(at)
  const unit = text.at(number ? number.last + 1 : at, 'unit')
  const isJoined = isApart || (number ?? unit)?.before.conjunction
  if (!unit || !isJoined || unit.before.definite || UNITS.indexOf(unit.sense.unit) >= UNITS.indexOf(than)) return undefined
  if (number)
    return number.value >= 1 && unit.sense.number !== 'two' ? { unit: unit.sense.unit, count: number.value, last: unit.last } : undefined
  if (unit.sense.number === 'many' || unit.sense.number === 'pair') return undefined
  return { unit: unit.sense.unit, count: unit.sense.number === 'two' ? 2 : 1, last: unit.last }
}

function counted(text: TimeText, index: number): Found<SaidDuration> | undefined {
  const few = text.cue(index, 'few')
  if (few) {
    const many = text.at(few.last + 1, 'unit')
    const isTime = many?.sense.number === 'many' && !many.before.definite && !isContract(text, many)
    return isTime ? found(index, many.last, many.sense.unit) : undefined
  }
  const number = isOfCode(text, index) ? undefined : countAt(text, index)
  if (!number) return undefined
  const unit = text.at(number.last + 1, 'unit')
  if (number.value >= 1000 && !isMillennia(text, number.value, unit)) return undefined
  if (!unit || unit.before.conjunction || unit.before.preposition || (unit.before.definite && !number.isDefinite)) return undefined
  if (unit.sense.number === 'two' || unit.sense.number === 'pair' || (unit.sense.unit === 'second' && isOrdinalSecond(text, unit.last)))
    return undefined
  if (number.endOfFirst !== undefined && unit.sense.unit === 'year' && !text.isConversation)
    return found(index, number.endOfFirst, 'year', number.value)
  const extra = fractionAfter(text, unit.last)
  return reaching(text, found(index, extra?.last ?? unit.last, unit.sense.unit, number.value + (extra?.value ?? 0)))
}

/** «Aa1», «S25»: the number of a code or a model. */
function isOfCode(text: TimeText, index: number): boolean {
  return text.isGlued(index) && /[a-z]$/.test(text.form(index - 1))
}

/** «عدة عقود تجارية» are contracts; «عدة عقود طويلة» decades. */
function isContract(text: TimeText, { sense, last }: Met<'unit'>): boolean {
  const isQuality = text.isNoun(last + 1) || text.form(last + 1).endsWith('يه')
  return sense.unit === 'decade' && isQuality && !OF_DECADES.has(text.form(last + 1))
}

const OF_DECADES = new Set('طويله|متتاليه|متواصله|متعاقبه|كامله|ماضيه|قادمه|مقبله|مضت|خلت|سابقه|اخيره'.split('|'))

/** «منذ ألف عام», «قبل 3 آلاف سنة»; «36 مليونا عام 2015» is none. */
function isMillennia(text: TimeText, count: number, unit: Met<'unit'> | undefined): boolean {
  return unit?.sense.unit === 'year' && count % 500 === 0 && text.digits(unit.last + 1, 4) === undefined
}

/** «خمسة», «24», «الـ24», «نصف», «13 إلى 66», «13 و66», «عشرة إلى 12». */
function countAt(text: TimeText, index: number): ReadCount | undefined {
  const ordinal = text.form(index).endsWith('ال') || text.form(index) === 'لل' ? text.ordinal(index) : undefined
  if (ordinal?.digits) return { value: ordinal.value, last: ordinal.last, isDefinite: true }
  const number = text.number(index)
  if (!number || (number.before.definite && number.value < 1)) return undefined
  const mark = text.form(number.last + 1)
  const isRange = mark === 'الي' || mark === '-' || mark === 'و' || mark === 'او'
  const second = isRange ? text.number(number.last + 2) : undefined
  const isSecond =
    second &&
    second.value > number.value &&
    text.at(second.last + 1, 'unit') &&
    (mark !== 'و' || text.form(index - 1) === 'بين' || isOfAge(text, index))
  const endOfFirst = isSecond ? { endOfFirst: number.last } : {}
  return { value: number.value, last: isSecond ? second.last : number.last, isDefinite: number.before.definite, ...endOfFirst }
}

interface ReadCount {
  readonly value: number
  readonly last: number
  readonly isDefinite: boolean
  /** Where the first of two numbers ends: «بين 19 و32 سنة» are two ages. */
  readonly endOfFirst?: number
}

/** «بعمر 16 و18 عاما», «أعمارهم 5 و7 سنوات». */
function isOfAge(text: TimeText, index: number): boolean {
  return AGE.has(text.form(index - 1)) || AGE.has(text.form(index - 2))
}

const AGE = new Set(['بعمر', 'عمر', 'اعمارهم', 'اعمارهن', 'اعمارهما', 'سن', 'عمرهما', 'البالغين', 'البالغتين', 'العمر'])

function isOrdinalSecond(text: TimeText, last: number): boolean {
  return text.form(last) !== 'ثانيه'
}

/** «ونصف», «وربع»: of the unit just said. */
function fractionAfter(text: TimeText, last: number): { value: number; last: number } | undefined {
  const at = text.form(last + 1) === 'و' ? last + 2 : last + 1
  const number = text.number(at)
  if (!number || number.value <= 0 || number.value >= 1 || !(number.before.conjunction || at === last + 2)) return undefined
  const again = text.at(number.last + 1, 'unit')
  return { value: number.value, last: again && !again.before.conjunction ? again.last : number.last }
}

/** «طوال العام», «طوال أسبوع», «أسبوع كامل»: one whole unit. */
const THROUGHOUT = new Set(['طوال', 'طيله'])
/** «يوم واحد». */
const ONE = new Set(['واحد', 'واحده'])
const FULL = new Set(['كامل', 'كامله', 'كاملا'])

/** What a unit alone can stand after. */
const PREPARING: readonly Cue[] = ['within', 'since', 'after', 'before', 'approximate', 'more', 'less']

/** «قرابة ساعة», «أقل من ساعة»; «قبل ساعة» is read by `ago`, and after «منذ» «ساعة» opens a clock time. */
const OF_HOUR: readonly Cue[] = ['within', 'after', 'approximate', 'more', 'less']
/** Accusatives that say how long by themselves: «أرجأ البحث أسبوعا»; «عاما», «يوما» and «عقدا» are other words too. */
const HOW_LONG = new Set(['اسبوعا', 'شهرا'])

/** Duals («يومين», «ساعتين ونصف»), and units alone after a preposition. */
function uncounted(text: TimeText, index: number): Found<SaidDuration> | undefined {
  const unit = text.at(index, 'unit')
  const isBareOne = unit?.sense.number === 'one' && !unit.before.definite
  if (isBareOne && ONE.has(text.form(unit.last + 1))) return found(index, unit.last + 1, unit.sense.unit, 1)
  const isAfter = isBareOne && unit.sense.unit === 'day' && text.cueBefore(index, 'after')
  if (isAfter && text.form(unit.last + 1) === 'من') return found(index, unit.last, 'day', 1)
  // «عاما ونصف العام», «سنة ونصف»
  const half = isBareOne && !unit.before.preposition ? fractionAfter(text, unit.last) : undefined
  if (unit && half) return found(index, half.last, unit.sense.unit, 1 + half.value)
  const isWhole =
    unit?.sense.number === 'one' && (THROUGHOUT.has(text.form(index - 1)) || (!unit.before.definite && FULL.has(text.form(unit.last + 1))))
  if (isWhole) return found(index, unit.last, unit.sense.unit, 1)
  if (!unit || unit.before.definite || (unit.before.conjunction && !unit.before.preposition)) return undefined
  const { number, unit: name } = unit.sense
  if (HOW_LONG.has(text.form(index))) return found(index, unit.last, name, 1)
  if (number === 'two') return dual(text, index, name, unit.last)
  if (number === 'pair') return undefined
  const isPrepared = PREPARING.some((cue) => text.cueBefore(index, cue)) || unit.before.preposition === 'ل'
  if (!isPrepared || isOrdinalOrDate(text, unit.last + 1))
    return number === 'many' && stands(text, index) ? found(index, unit.last, name) : undefined
  if (name === 'decade' && (unit.before.preposition || text.continuesNoun(unit.last + 1))) return undefined
  if (number === 'many') return text.at(unit.last + 1, 'unit')?.before.definite ? undefined : found(index, unit.last, name)
  if (
    name === 'day' ||
    name === 'night' ||
    (name === 'second' && isOrdinalSecond(text, unit.last)) ||
    (name === 'hour' && !OF_HOUR.some((cue) => text.cueBefore(index, cue)))
  )
    return undefined
  const extra = fractionAfter(text, unit.last)
  return found(index, extra?.last ?? unit.last, name, 1 + (extra?.value ?? 0))
}

/** «رفضت سنوات», «لأيام»: a plural that is no head of a phrase. */
function stands(text: TimeText, index: number): boolean {
  return text.at(index, 'unit')?.before.preposition === 'ل'
}

function dual(text: TimeText, index: number, unit: Unit, last: number): Found<SaidDuration> | undefined {
  if (isOrdinalOrDate(text, last + 1) && unit === 'day') return undefined
  const extra = fractionAfter(text, last)
  return found(index, extra?.last ?? last, unit, 2 + (extra?.value ?? 0))
}

function isOrdinalOrDate(text: TimeText, next: number): boolean {
  return (
    text.at(next, 'weekday') !== undefined ||
    text.digits(next, 4) !== undefined ||
    text.at(next, 'month') !== undefined ||
    text.at(next, 'relative-day') !== undefined
  )
}

/** «الـ24 ساعة الماضية», «48 ساعة المقبلة», «آخر 48 ساعة». */
function reaching(text: TimeText, read: Found<SaidDuration>): Found<SaidDuration> {
  if (text.form(read.first - 1) === 'اخر') return { ...read, said: { ...read.said, reaches: 'back' } }
  const direction = text.at(read.last + 1, 'direction')
  const isSaidWhole =
    text.tokens[read.first]?.form.endsWith('ال') || text.tokens[read.first]?.kind === 'number' || text.number(read.first)?.before.definite
  if (!direction?.before.definite || !isSaidWhole) return read
  const reaches = direction.sense.direction === 'past' ? 'back' : direction.sense.direction === 'future' ? 'ahead' : undefined
  return reaches ? { ...read, last: direction.last, said: { ...read.said, reaches } } : read
}

function hedge(text: TimeText, index: number): SaidDuration['mod'] {
  if (text.cueBefore(index, 'approximate')) return 'APPROX'
  if (text.cueBefore(index, 'more')) return 'MORE_THAN'
  return text.cueBefore(index, 'less') ? 'LESS_THAN' : undefined
}

function found(first: number, last: number, unit: Unit, count?: number): Found<SaidDuration> {
  return { rule: 'duration', first, last, said: { kind: 'duration', unit, ...(count === undefined ? {} : { count }) } }
}
