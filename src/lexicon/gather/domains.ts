import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { alternatives, parseRows } from '../table.ts'

/** The domains that a folded word speaks for: «مباراة» for sport. */
export type Domains = ReadonlyMap<string, readonly string[]>

export function gatherDomains(builder: Builder): Domains {
  const domains = new Map<string, string[]>()
  for (const { cells } of builder.parse('domains', (file, tsv) => parseRows(file, tsv, ['domain', 'words']))) {
    for (const word of alternatives(cells.words)) {
      const form = foldSpelling(word)
      const known = domains.get(form) ?? []
      if (!known.includes(cells.domain)) domains.set(form, [...known, cells.domain])
    }
  }
  return domains
}
