import { alternatives, LexiconError, oneOf, parseRows, type Row } from '../table.ts'

export const UNITS = ['second', 'minute', 'hour', 'night', 'day', 'week', 'month', 'year', 'decade', 'century'] as const
export type Unit = (typeof UNITS)[number]
export const DIRECTIONS = ['past', 'future', 'present', 'following', 'preceding', 'same'] as const
export type Direction = (typeof DIRECTIONS)[number]
export const DAY_PARTS = ['MO', 'MI', 'AF', 'EV', 'NI'] as const
export type DayPartName = (typeof DAY_PARTS)[number]
export const CUES = [
  'before',
  'after',
  'since',
  'within',
  'every',
  'few',
  'this',
  'that',
  'in',
  'equals',
  'hijri-mark',
  'gregorian-mark',
  'oclock',
  'approximate',
  'more',
  'less',
  'zone',
  'planned',
  'put-off',
  'no-date',
  'named-day',
  'no-month',
  'no-feast',
  'of-year',
  'early',
  'first-day',
  'after-that',
  'before-that',
] as const
export type Cue = (typeof CUES)[number]
export type CalendarName = 'gregorian' | 'hijri'

/** What a word or phrase of time says. */
export type TimeSense =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly bare: boolean }
  | { readonly kind: 'month'; readonly month: number; readonly calendar: CalendarName; readonly alone: 'yes' | 'prepared' | 'dated' }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly number: 'one' | 'two' | 'many' | 'pair' }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | DayPart
  | { readonly kind: 'relative-day'; readonly days: number }
  | { readonly kind: 'edge'; readonly mod: 'START' | 'MID' | 'END' }
  | { readonly kind: 'season'; readonly season: 'SP' | 'SU' | 'FA' | 'WI'; readonly first: number }
  | { readonly kind: 'decade'; readonly decade: number }
  | Feast
  | { readonly kind: 'zone'; readonly zone: string; readonly minutes: number | undefined }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'cue'; readonly cue: Cue }

/** «فجر», and the hours it can cover: those after midnight count from 24. */
export interface DayPart {
  readonly kind: 'day-part'
  readonly part: DayPartName
  readonly from: number
  readonly to: number
  readonly adverb: boolean
}

/** A feast: month and day of a calendar, or days from Western Easter. */
export interface Feast {
  readonly kind: 'feast'
  readonly feast: string
  readonly reckoning: CalendarName | 'easter'
  readonly month: number
  readonly day: number
  readonly days: number
}

/** The tables of time words: their columns, and what a row says. */
export const TIME_TABLES: readonly {
  readonly file: string
  readonly parse: (file: string, tsv: string) => [form: string, sense: TimeSense][]
}[] = [
  table('weekdays', ['weekday', 'class', 'forms'], (row) => ({
    kind: 'weekday',
    weekday: numberIn(row, 'weekday'),
    bare: oneOf(row, 'class', ['definite', 'bare']) === 'bare',
  })),
  table('months', ['month', 'calendar', 'alone', 'forms', 'note'], (row) => ({
    kind: 'month',
    month: numberIn(row, 'month'),
    calendar: oneOf(row, 'calendar', ['gregorian', 'hijri']),
    alone: oneOf(row, 'alone', ['yes', 'prepared', 'dated']),
  })),
  table('time-units', ['unit', 'number', 'forms'], (row) => ({
    kind: 'unit',
    unit: oneOf(row, 'unit', UNITS),
    number: oneOf(row, 'number', ['one', 'two', 'many', 'pair']),
  })),
  table('time-directions', ['direction', 'forms'], (row) => ({ kind: 'direction', direction: oneOf(row, 'direction', DIRECTIONS) })),
  table('day-parts', ['part', 'from', 'to', 'class', 'forms'], (row) => ({
    kind: 'day-part',
    part: oneOf(row, 'part', DAY_PARTS),
    from: numberIn(row, 'from'),
    to: numberIn(row, 'to'),
    adverb: oneOf(row, 'class', ['noun', 'adverb']) === 'adverb',
  })),
  table('relative-days', ['days', 'forms'], (row) => ({ kind: 'relative-day', days: numberIn(row, 'days') })),
  table('time-edges', ['mod', 'forms'], (row) => ({ kind: 'edge', mod: oneOf(row, 'mod', ['START', 'MID', 'END']) })),
  table('seasons', ['season', 'first', 'forms'], (row) => ({
    kind: 'season',
    season: oneOf(row, 'season', ['SP', 'SU', 'FA', 'WI']),
    first: numberIn(row, 'first'),
  })),
  table('decades', ['decade', 'forms'], (row) => ({ kind: 'decade', decade: numberIn(row, 'decade') })),
  table('feasts', ['feast', 'reckoning', 'day', 'days', 'forms'], toFeast),
  table('zones', ['zone', 'minutes', 'forms'], (row) => ({
    kind: 'zone',
    zone: row.cells.zone,
    minutes: row.cells.minutes === '-' ? undefined : numberIn(row, 'minutes'),
  })),
  table('time-sets', ['value', 'forms'], (row) => ({ kind: 'set', value: row.cells.value })),
  table('time-cues', ['cue', 'forms', 'note'], (row) => ({ kind: 'cue', cue: oneOf(row, 'cue', CUES) })),
]

function table<Column extends string>(
  file: string,
  columns: readonly (Column | 'forms')[],
  toSense: (row: Row<Column | 'forms'>) => TimeSense,
) {
  const parse = (name: string, tsv: string) =>
    parseRows(name, tsv, columns).flatMap((row) => {
      const sense = toSense(row)
      return alternatives(row.cells.forms).map((form): [string, TimeSense] => [form, sense])
    })
  return { file, parse }
}

function toFeast(row: Row<'feast' | 'reckoning' | 'day' | 'days' | 'forms'>): Feast {
  const reckoning = oneOf(row, 'reckoning', ['gregorian', 'hijri', 'easter'])
  const [month = 0, day = 0] = reckoning === 'easter' ? [0, numberIn(row, 'day')] : row.cells.day.split('-').map(Number)
  return { kind: 'feast', feast: row.cells.feast, reckoning, month, day, days: numberIn(row, 'days') }
}

function numberIn<Column extends string>(row: Row<Column>, column: Column): number {
  const value = Number(row.cells[column])
  if (!Number.isInteger(value))
    throw new LexiconError(row.file, row.line, `«${row.cells[column]}» is no whole number in the column ${column}`)
  return value
}
