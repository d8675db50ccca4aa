import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { LexiconError, oneOf, parseRows } from '../table.ts'

const WHEN = ['always', 'indefinite'] as const

export interface NotDoers {
  /** Heads of phrases that do nothing («حقوق الأهالي»), folded; `indefinite` where they may with the article («الأمن»). */
  readonly notDoers: ReadonlyMap<string, (typeof WHEN)[number]>
}

export function gatherNotDoers(builder: Builder): NotDoers {
  const notDoers = new Map<string, (typeof WHEN)[number]>()
  for (const row of builder.parse('not-doers', (file, tsv) => parseRows(file, tsv, ['when', 'topic', 'words']))) {
    for (const word of row.cells.words.split('|')) {
      const form = foldSpelling(word)
      if (notDoers.has(form)) throw new LexiconError(row.file, row.line, `${word} stands twice; delete one`)
      notDoers.set(form, oneOf(row, 'when', WHEN))
    }
  }
  return { notDoers }
}
