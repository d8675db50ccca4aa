import { fourDigits, yearAfter } from '../parts/read-year.ts'
import type { Found, SaidPeriod } from '../said.ts'
import type { Met, TimeText } from '../time-text.ts'

/**
 * Years: «عام 2011», «العام 2020», «مطلع 2024», «منذ 2003», «عامي 2014 و2018», «1446هـ».
 *
 * Four digits alone are a year only after a preposition or after what is known by its year («انتخابات 2016»), and where nothing counted
 * follows: «في 2011» but not «في 2020 قرية».
 */
export function findYear(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const edge = text.at(index, 'edge')
  const isEdge = edge !== undefined && !edge.before.definite
  const at = isEdge ? edge.last + 1 : index
  const unit = text.at(at, 'unit')
  if (unit?.sense.unit === 'year' && (unit.sense.number === 'one' || unit.sense.number === 'pair' || isTwoYears(text, unit))) {
    const year = yearAfter(text, unit.last + 1, unit.before.definite)
    return year?.year === undefined ? undefined : found(index, year.last, year.year, year.calendar, isEdge ? edge.sense.mod : undefined)
  }
  const year = fourDigits(text, at, 'gregorian')
  if (!year || year.year === undefined) return undefined
  if (year.last > at) return found(index, year.last, year.year, year.calendar, isEdge ? edge.sense.mod : undefined)
  if (year.year < 1850 || year.year > 2100 || !(isEdge || isPrepared(text, at)) || (!isSurelyYear(text, at) && isCounted(text, at + 1)))
    return undefined
  return found(index, at, year.year, year.calendar, isEdge ? edge.sense.mod : undefined)
}

/** «العامين 2005 و2013»: two years, each with its number. */
function isTwoYears(text: TimeText, { sense, before, last }: Met<'unit'>): boolean {
  return sense.number === 'two' && before.definite && text.digits(last + 1, 4) !== undefined
}

/** «منذ 2019 رئيسا», «أثارت انتخابات 2016 ضجة»: what follows is not counted by it. */
function isSurelyYear(text: TimeText, at: number): boolean {
  if (text.form(at - 1).endsWith('بحلول') || isLeading(text, at)) return true
  return text.cue(at - 1, 'since') !== undefined || (isOfEvent(text, at) && text.number(at + 1) === undefined)
}

/** «موازنة 2023 و2024 و2025»: more years follow. */
function isLeading(text: TimeText, at: number): boolean {
  const next = text.digits(at + 2, 4)
  return text.form(at + 1) === 'و' && next !== undefined && next === (text.digits(at, 4) ?? 0) + 1 && isOfEvent(text, at)
}

/** «انتخابات 2016», «مونديال قطر 2022», «الثورة الإيرانية 1979». */
function isOfEvent(text: TimeText, at: number): boolean {
  if (text.cueBefore(at, 'of-year')?.before.definite === false) return true
  for (let end = at - 1; end >= at - LONGEST_NAME && text.continuesNoun(end) && text.isClosed(end); end--)
    if (text.cueBefore(end, 'of-year')) return true
  return false
}

const LONGEST_NAME = 2

function isPrepared(text: TimeText, at: number): boolean {
  if (text.cue(at - 1, 'in') || text.cue(at - 1, 'since') || text.form(at - 1) === 'لعام') return true
  if (isOfEvent(text, at)) return true
  if (isRangeOf(text, at) || isRangeOf(text, at - 2)) return true
  return (
    isSecondYear(text, at) ||
    (text.form(at - 1).endsWith('من') && (text.form(at + 1) === 'الي' || text.form(at + 1) === 'حتي')) ||
    (text.form(at - 1).endsWith('بين') && text.form(at + 1) === 'و')
  )
}

/** «عامي 2014 و2018», «بين 2014 و2018», «2014-2018», «2023/2024». */
function isSecondYear(text: TimeText, at: number): boolean {
  const mark = text.form(at - 1)
  const before = text.digits(at - 2, 4)
  const isPair = before !== undefined && before >= 1850 && before < (text.digits(at, 4) ?? 0)
  if (!isPair || (mark !== 'و' && mark !== '-' && mark !== '/')) return false
  if (mark === '/' && text.isGlued(at) && before + 1 === text.digits(at, 4)) return true
  if (mark === 'و' && (isOfEvent(text, at - 2) || (text.digits(at - 4, 4) !== undefined && isSecondYear(text, at - 2)))) return true
  const start = text.at(at - 3, 'unit')
  return start?.sense.unit === 'year' || text.form(at - 3) === 'بين' || text.cue(at - 3, 'in') !== undefined
}

/** «2014-2018»: two recent years with a dash between them and no space; «2024/2025»: a year of accounts or of school. */
function isRangeOf(text: TimeText, at: number): boolean {
  const [first, second] = [text.digits(at, 4) ?? 0, text.digits(at + 2, 4) ?? 0]
  const isGlued = text.isGlued(at + 1) && text.isGlued(at + 2)
  const isSeason = text.form(at + 1) === '/' && second === first + 1
  return first >= 1900 && first < second && second <= 2100 && isGlued && (text.form(at + 1) === '-' || isSeason)
}

/**
 * A noun that can be counted follows; after «في» only one that something can be in («في 2000 قرية», but «منحه في 2017 جائزة»): no mark, no word of
 * grammar, no verb, no definite word.
 */
function isCounted(text: TimeText, next: number): boolean {
  const token = text.tokens[next]
  if (token?.form === 'و') return false
  if (token?.kind !== 'word')
    return token?.form === '%' || (token?.form === ',' && text.isGlued(next) && text.tokens[next + 1]?.kind === 'number')
  return text.isNoun(next) && (text.form(next - 2) !== 'في' || (text.holds(next) && !isPluralWanted(text, next)))
}

/** «في 2007 منشأة»: after 3 to 10 a plural would be counted. */
function isPluralWanted(text: TimeText, noun: number): boolean {
  const rest = (text.digits(noun - 1, 4) ?? 0) % 100
  return rest >= 3 && rest <= 10 && text.isSingularUnit(noun)
}

function found(
  first: number,
  last: number,
  year: number,
  calendar: SaidPeriod['calendar'] = 'gregorian',
  mod?: SaidPeriod['mod'],
): Found<SaidPeriod> {
  return { rule: 'year', first, last, said: { kind: 'period', period: 'year', calendar, year, ...(mod ? { mod } : {}) } }
}
