import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { inflectNoun } from '../inflect/noun.ts'
import { alternatives, oneOf, parseRows } from '../table.ts'

const OWNERS = ['person', 'agent'] as const

export interface OwnedNouns {
  /** «زوجة» is a person's, «زيارة» anybody's who acts: by folded form. */
  readonly ownedNouns: ReadonlyMap<string, (typeof OWNERS)[number]>
}

export function gatherOwnedNouns(builder: Builder): OwnedNouns {
  const ownedNouns = new Map<string, (typeof OWNERS)[number]>()
  for (const row of builder.parse('owned-nouns', (file, tsv) => parseRows(file, tsv, ['of', 'english', 'noun', 'plurals']))) {
    const { noun, plurals } = row.cells
    for (const singular of noun.split('|'))
      for (const { form } of inflectNoun(singular, alternatives(plurals))) ownedNouns.set(foldSpelling(form), oneOf(row, 'of', OWNERS))
  }
  return { ownedNouns }
}
