import { foldSpelling } from '../../text/normalise.ts'
import { alternatives, LexiconError, oneOf, parseRows, type Row, type RowReference, referenceTo } from '../table.ts'

export const UNIT_CLASSES = ['percent', 'measure', 'thing', 'event', 'group', 'person', 'age', 'time'] as const
export type UnitClass = (typeof UNIT_CLASSES)[number]

/** What a figure counts: «صاروخ», «كيلومتر», «مقعد». */
export interface Unit {
  readonly unit: string
  readonly class: UnitClass
}

/** A hedge bounds the figure beside it: «أكثر من», «على الأقل». */
export interface Hedge {
  readonly bound: (typeof BOUNDS)[number]
  readonly where: 'before' | 'verb' | 'after'
}
export const BOUNDS = ['more', 'at-least', 'less', 'at-most', 'about', 'exact'] as const

/** «عشرات»: a number word that names a span; both ends are included. */
export interface VagueNumber {
  readonly min: number
  readonly max: number | undefined
}

/** «دينار» of one country. */
export interface Currency {
  readonly iso: string
  readonly country: string | undefined
  /** The noun alone means this currency. */
  readonly alone: boolean
}

/** «القرار» in «القرار 2254»: the number is a name. */
export interface NumberHead {
  /** How many words may stand between the two. */
  readonly reach: number
  /** «إف», «كوفيد»: a name itself, without article. */
  readonly isName: boolean
}

export const COUNTS = ['killed', 'injured', 'arrested', 'displaced', 'missing', 'abducted', 'released'] as const
export type CountedAs = (typeof COUNTS)[number]

/** «مقتل», «قتيل», «أصيب»: says what a figure of people counts. */
export interface CountingWord {
  readonly counts: CountedAs
  readonly part: (typeof COUNTING_PARTS)[number]
  /** A preposition, folded, that must stand right before the figure, or a word that must follow; «.»: nothing may stand between. */
  readonly needs: readonly string[]
}
export const COUNTING_PARTS = ['noun', 'masdar', 'verb'] as const

/** A row and the words it lists, still to be inflected. */
export interface Listed<Value> {
  readonly value: Value
  readonly singulars: readonly string[]
  readonly plurals: readonly string[]
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseUnits(file: string, tsv: string): (Listed<Unit> & { readonly short: readonly string[] })[] {
  return parseRows(file, tsv, ['unit', 'class', 'singular', 'plural', 'short', 'example']).map((row) => ({
    value: { unit: row.cells.unit, class: oneOf(row, 'class', UNIT_CLASSES) },
    singulars: alternatives(row.cells.singular),
    plurals: alternatives(row.cells.plural),
    short: alternatives(row.cells.short),
    row: referenceTo(row),
  }))
}

/** @throws {LexiconError} */
export function parseHedges(file: string, tsv: string): Listed<Hedge>[] {
  return parseRows(file, tsv, ['bound', 'where', 'phrase', 'example']).map((row) => ({
    value: { bound: oneOf(row, 'bound', BOUNDS), where: oneOf(row, 'where', ['before', 'verb', 'after']) },
    singulars: [row.cells.phrase],
    plurals: [],
    row: referenceTo(row),
  }))
}

/** @throws {LexiconError} */
export function parseVagueNumbers(file: string, tsv: string): Listed<VagueNumber>[] {
  return parseRows(file, tsv, ['min', 'max', 'form', 'example']).map((row) => ({
    value: { min: numberIn(row, 'min'), max: row.cells.max === '-' ? undefined : numberIn(row, 'max') },
    singulars: [row.cells.form],
    plurals: [],
    row: referenceTo(row),
  }))
}

/** @throws {LexiconError} */
export function parseNumberHeads(file: string, tsv: string): Listed<NumberHead>[] {
  return parseRows(file, tsv, ['name', 'reach', 'noun', 'plurals', 'example']).map((row) => ({
    value: { reach: numberIn(row, 'reach'), isName: row.cells.plurals === '-' },
    singulars: alternatives(row.cells.noun),
    plurals: alternatives(row.cells.plurals),
    row: referenceTo(row),
  }))
}

/** @throws {LexiconError} */
export function parseNotDuals(file: string, tsv: string): string[] {
  return parseRows(file, tsv, ['english', 'form', 'example']).map((row) => row.cells.form)
}

/** A currency's row also lists its signs and codes, folded: «$», «usd». */
export interface ListedCurrency extends Listed<Currency> {
  readonly signs: readonly string[]
}

/** @throws {LexiconError} */
export function parseCurrencies(file: string, tsv: string): ListedCurrency[] {
  return parseRows(file, tsv, ['iso', 'country', 'noun', 'plurals', 'alone', 'signs', 'example']).map((row) => ({
    value: {
      iso: row.cells.iso,
      country: row.cells.country === '-' ? undefined : row.cells.country,
      alone: oneOf(row, 'alone', ['yes', 'no']) === 'yes',
    },
    singulars: alternatives(row.cells.noun),
    plurals: alternatives(row.cells.plurals),
    signs: alternatives(row.cells.signs),
    row: referenceTo(row),
  }))
}

/** A counting verb is named by past and form, and may need a word after it: «قبض» needs «على». */
export interface ListedCountingWord extends Listed<CountingWord> {
  readonly form: string
}

/** @throws {LexiconError} */
export function parseCountingWords(file: string, tsv: string): ListedCountingWord[] {
  return parseRows(file, tsv, ['counts', 'part', 'word', 'form', 'with', 'example']).map((row) => {
    const part = oneOf(row, 'part', COUNTING_PARTS)
    return {
      value: { counts: oneOf(row, 'counts', COUNTS), part, needs: alternatives(row.cells.with).map(foldSpelling) },
      singulars: [row.cells.word],
      plurals: part === 'noun' ? alternatives(row.cells.form) : [],
      form: row.cells.form,
      row: referenceTo(row),
    }
  })
}

/** «بلغ», «ارتفع»: the verb that brings a toll to its figure. */
export interface TollVerb {
  readonly sense: 'reach' | 'change'
  readonly past: string
  readonly form: string
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseTollVerbs(file: string, tsv: string): TollVerb[] {
  return parseRows(file, tsv, ['sense', 'past', 'form', 'example']).map((row) => ({
    sense: oneOf(row, 'sense', ['reach', 'change']),
    past: row.cells.past,
    form: row.cells.form,
    row: referenceTo(row),
  }))
}

function numberIn<Column extends string>(row: Row<Column>, column: Column): number {
  const value = Number(row.cells[column])
  if (!Number.isFinite(value)) throw new LexiconError(row.file, row.line, `«${row.cells[column]}» is no number; write digits`)
  return value
}
