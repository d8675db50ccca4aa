import type { PartCue } from '../../text/parts.ts'
import { type Builder, wordsOf } from '../builder.ts'
import { oneOf, parseRows } from '../table.ts'

const PARTS = ['related', 'caption', 'byline', 'signature'] as const

/** How lines begin that are not the story itself. */
export function gatherPartCues(builder: Builder): readonly PartCue[] {
  const parse = (file: string, tsv: string) => parseRows(file, tsv, ['part', 'form', 'note'])
  const cues = builder.parse('part-cues', parse).map((row) => ({ part: oneOf(row, 'part', PARTS), words: wordsOf(row.cells.form) }))
  return cues.sort((one, other) => other.words.length - one.words.length)
}
