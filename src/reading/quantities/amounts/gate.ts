import { bitOf, MARKS } from '../../../lexicon/entries.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Ground } from '../figure.ts'

/** Marks that may stand before a number and belong to it; signs of money too. */
const OPENING_MARKS = new Set(['(', '%'])
const OPENING = MARKS.figure | bitOf('hedge') | bitOf('vague-number')
const COUNTED = bitOf('unit') | bitOf('group') | bitOf('role') | bitOf('nisba')

/** Whether a figure that has a number can begin at a token: a cheap look before the rules. */
export function mayOpenNumber({ passage: { tokens, hits, lexicon } }: Ground, at: number): boolean {
  const token = tokens[at]
  switch (token?.kind) {
    case 'number':
      return true
    case 'word':
      return hits.mayBegin(at, OPENING) && !isScaleOfOther(tokens[at - 1], tokens[at]?.form ?? '')
    case 'mark':
      return tokens[at + 1]?.kind === 'number' && (OPENING_MARKS.has(token.form) || lexicon.currencySigns.has(token.form))
    default:
      return false
  }
}

/** «إف35 ألف», «ضمنها250 ألف»: a scale right after digits that are no figure is none by itself. */
function isScaleOfOther(before: Token | undefined, form: string): boolean {
  return before?.kind === 'number' && SCALES.has(form)
}

const SCALES = new Set(['الف', 'الاف', 'مليون', 'ملايين', 'مليار', 'مليارات'])

/** Whether a table can count the noun that begins at a token. */
export function mayBeCounted({ passage: { hits } }: Ground, at: number): boolean {
  return hits.mayBegin(at, COUNTED)
}
