import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { alternatives, parseRows } from '../table.ts'

/** Folded words for what something is done with: «صاروخ», «سكين». */
export type Instruments = ReadonlySet<string>

export function gatherInstruments(builder: Builder): Instruments {
  const rows = builder.parse('instruments', (file, tsv) => parseRows(file, tsv, ['english', 'words']))
  return new Set(rows.flatMap(({ cells }) => alternatives(cells.words).map(foldSpelling)))
}
