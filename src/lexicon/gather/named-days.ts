import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { alternatives, LexiconError, parseRows } from '../table.ts'

/** The year of an event that is called by its day, by folded head, month and day: «ثوره 1-25» → 2011. */
export type NamedDays = ReadonlyMap<string, number>

export function gatherNamedDays(builder: Builder): NamedDays {
  const years = new Map<string, number>()
  for (const row of builder.parse('named-days', (file, tsv) => parseRows(file, tsv, ['date', 'heads', 'note']))) {
    const { date, heads } = row.cells
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new LexiconError(row.file, row.line, `«${date}» is no date; write 2011-01-25`)
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    for (const head of alternatives(heads)) years.set(keyOfNamedDay(foldSpelling(head), month, day), year)
  }
  return years
}

export function keyOfNamedDay(head: string, month: number, day: number): string {
  return `${head} ${month}-${day}`
}
