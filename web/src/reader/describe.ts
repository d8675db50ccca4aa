import type { Quantity, Reading, Span, TimeExpression } from '../../../src/index.ts'
import { writeDays } from '../language/dates.ts'
import { writeBounds, writeCounted } from '../language/figures.ts'
import { say } from '../language/say.ts'
import { settings } from '../settings/settings.svelte.ts'

/** The words of a span, on one line. */
export function wordsOf({ article }: Reading, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ')
}

/** What an expression of time means: days where they are known, else its TIMEX3 value. */
export function describeTime({ from, to, value }: TimeExpression): string {
  if (from !== undefined && to !== undefined) return writeDays(from, to)
  return value === '' ? say('account.unresolved') : value
}

/** Units that follow their number whatever it is. */
const FOLLOWING = /^(?:[A-Z]{3}|percent|kg|km\/h)$/

/** «نحو 200–999 قتيلا»; what has no word of the page's language in the words of the text: «117 مسيرة أوكرانية». */
export function describeQuantity(reading: Reading, quantity: Quantity): string {
  const { approximate, unit, counts } = quantity
  const [what, ...others] = counts ?? (unit === 'person' ? ['people'] : [])
  if (what === undefined && settings.language === 'ar') return wordsOf(reading, quantity)
  const about = approximate ? `${say('account.about')} ` : ''
  // Units have a name in English, but no plural.
  if (what === undefined) {
    return FOLLOWING.test(unit)
      ? `${about}${writeBounds(quantity)} ${unit}`
      : `${unit.replaceAll('-', ' ')}: ${about}${writeBounds(quantity)}`
  }
  if (others.length === 0) return `${about}${writeCounted(what, quantity)}`
  return `${[what, ...others].map((each) => say(`counted.${each}`)).join(say('comma'))}: ${about}${writeBounds(quantity)}`
}
