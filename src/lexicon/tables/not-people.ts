import { foldSpelling } from '../../text/normalise.ts'
import { alternatives, oneOf, parseRows } from '../table.ts'

const WHENS = ['always', 'joined', 'owned', 'definite', 'written', 'beside'] as const

/** When a word that could name people means something else. */
export interface NotPeopleRow {
  readonly whens: ReadonlySet<(typeof WHENS)[number]>
  /** Its spellings that are another word's: «أمام», where «إمام» is the person. */
  readonly written: readonly string[]
  /** Folded words that make it a thing right before or behind it: «العامل الرئيسي», «ولاية الفقيه». */
  readonly beside: ReadonlySet<string>
}

/** By the folded word. */
export function parseNotPeople(file: string, tsv: string): ReadonlyMap<string, NotPeopleRow> {
  const found = new Map<string, NotPeopleRow>()
  for (const row of parseRows(file, tsv, ['when', 'english', 'word', 'beside'])) {
    const when = oneOf(row, 'when', WHENS)
    const word = foldSpelling(row.cells.word)
    const before = found.get(word)
    const beside = when === 'beside' ? alternatives(row.cells.beside).map(foldSpelling) : []
    found.set(word, {
      whens: new Set([...(before?.whens ?? []), when]),
      written: [...(before?.written ?? []), ...(when === 'written' ? [row.cells.word] : [])],
      beside: new Set([...(before?.beside ?? []), ...beside]),
    })
  }
  return found
}
