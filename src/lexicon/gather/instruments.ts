import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { alternatives, oneOf, parseRows } from '../table.ts'

const ACTS = ['alone', 'owned', 'never'] as const

/** What something is done with: «صاروخ», «سكين», «قارب». */
export interface Instrument {
  /** Whether it is told as the doer: by itself, only where its owner is said, or never. */
  readonly acts: (typeof ACTS)[number]
  /** People travel in it. */
  readonly carries: boolean
}

/** By folded word. */
export type Instruments = ReadonlyMap<string, Instrument>

export function gatherInstruments(builder: Builder): Instruments {
  const instruments = new Map<string, Instrument>()
  const parse = (file: string, tsv: string) => parseRows(file, tsv, ['english', 'acts', 'carries', 'words'])
  for (const row of builder.parse('instruments', parse)) {
    const instrument = { acts: oneOf(row, 'acts', ACTS), carries: oneOf(row, 'carries', ['yes', '-']) === 'yes' }
    for (const word of alternatives(row.cells.words)) instruments.set(foldSpelling(word), instrument)
  }
  return instruments
}
