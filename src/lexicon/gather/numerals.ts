import type { Builder } from '../builder.ts'
import { alternatives, LexiconError, oneOf, parseRows, type Row } from '../table.ts'
import { type Prefix, spreadPrefixes } from './prefixed.ts'

const CLASSES = [
  'unit',
  'teen',
  'ten-unit',
  'whole-teen',
  'ten',
  'hundred',
  'hundreds',
  'scale',
  'scale-plural',
  'scale-dual',
  'scale-or-dual',
  'fraction',
  'fraction-plural',
  'ordinal',
  'ordinal-compound',
  'ordinal-teen',
] as const
const COLUMNS = ['value', 'class', 'forms', 'note'] as const

/** A word that is part of a number. */
export interface Numeral {
  readonly class: (typeof CLASSES)[number]
  readonly value: number
}

/** Number words by folded form, with every prefix they can carry. */
export interface Numerals {
  readonly cardinals: ReadonlyMap<string, Numeral & Prefix>
  readonly ordinals: ReadonlyMap<string, Numeral & Prefix>
}

/** The words of `numerals.tsv`. */
export function gatherNumerals(builder: Builder): Numerals {
  const cardinals: [string, Numeral][] = []
  const ordinals: [string, Numeral][] = []
  for (const row of builder.parse('numerals', (file, tsv) => parseRows(file, tsv, COLUMNS))) {
    const numeral: Numeral = { class: oneOf(row, 'class', CLASSES), value: numberOf(row) }
    const target = numeral.class.startsWith('ordinal') ? ordinals : cardinals
    for (const form of alternatives(row.cells.forms)) target.push([form, numeral])
  }
  return { cardinals: spreadPrefixes(cardinals), ordinals: spreadPrefixes(ordinals) }
}

/** «12» or «2/3». */
function numberOf(row: Row<(typeof COLUMNS)[number]>): number {
  const [above, below = '1'] = row.cells.value.split('/')
  const value = Number(above) / Number(below)
  if (!Number.isFinite(value))
    throw new LexiconError(row.file, row.line, `«${row.cells.value}» is no number; write digits, or two with a slash`)
  return value
}
