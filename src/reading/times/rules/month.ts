import { readMonth } from '../parts/read-month.ts'
import { readYear, saidYear } from '../parts/read-year.ts'
import type { Found, SaidPeriod } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/**
 * Months: «ديسمبر الماضي», «أيار/مايو 2024», «شهر نوفمبر», «مطلع تشرين الأول المقبل», «يناير من العام الماضي».
 *
 * A name that is also another word («آب», «مارس») needs a year, a direction, «شهر», a second name or a preposition before it. «مفاعل تموز» is a
 * name.
 */
export function findMonth(text: TimeText, index: number): Found<SaidPeriod> | undefined {
  const edge = text.at(index, 'edge')
  const isEdge = edge !== undefined && !edge.before.definite
  const at = isEdge ? edge.last + 1 : index
  const month = readMonth(text, at)
  if (!month || (!isEdge && text.at(at, 'month')?.before.definite)) return undefined
  const year = readYear(text, month.last + 1, month.calendar)
  const isPrepared = isEdge || text.cue(index - 1, 'in') !== undefined || text.form(index - 1) === 'بين'
  if (!year && text.isNamed(index, 'no-month')) return undefined
  if (month.alone === 'dated' && !year) return undefined
  if (month.alone === 'prepared' && !year && !isPrepared) return undefined
  return {
    rule: 'month',
    first: index,
    last: year?.last ?? month.last,
    said: {
      kind: 'period',
      period: 'month',
      number: month.month,
      calendar: month.calendar,
      ...saidYear(year),
      ...(!year && text.cue(index - 1, 'this') ? { direction: 'present' as const } : {}),
      ...(isEdge ? { mod: edge.sense.mod } : {}),
    },
  }
}
