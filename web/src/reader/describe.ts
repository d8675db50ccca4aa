import type { Quantity, Reading, Span, TimeExpression } from '../../../src/index.ts'
import { writeDays } from '../language/dates.ts'
import { writeNumber } from '../language/numbers.ts'
import { say } from '../language/say.ts'

/** The words of a span, on one line. */
export function wordsOf({ article }: Reading, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ')
}

/** What an expression of time means: days where they are known, else its TIMEX3 value. */
export function describeTime({ from, to, value, type }: TimeExpression): string {
  if (from !== undefined && to !== undefined) return writeDays(from, to)
  return value === '' ? say('account.unresolved') : type === 'DURATION' || type === 'SET' ? value : value
}

/** «نحو 200–999 قتلى» */
export function describeQuantity({ min, max, approximate, unit, counts }: Quantity): string {
  const figure =
    min === max && min !== undefined
      ? writeNumber(min)
      : max === undefined
        ? `≥ ${writeNumber(min ?? 0)}`
        : min === undefined
          ? `≤ ${writeNumber(max)}`
          : `${writeNumber(min)}–${writeNumber(max)}`
  const what = counts ? counts.map((each) => say(`counted.${each}`)).join(say('comma')) : unit === 'person' ? say('read.people') : unit
  return `${approximate ? `${say('account.about')} ` : ''}${figure} ${what}`
}
