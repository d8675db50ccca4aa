import { parseCountries } from '../lexicon/tables/countries.ts'
import { type Language, parseLabels } from '../lexicon/tables/labels.ts'
import { parseEventKinds } from '../lexicon/tables/triggers.ts'
import { readLexiconFiles } from './lexicon-files.ts'

/** The three tables that exports need (`ExportTables`), without the compiled lexicon. */
export function loadExportTables(language: Language) {
  const files = readLexiconFiles()
  const table = (name: string) => files.get(name) ?? ''
  return {
    kinds: new Map(parseEventKinds('event-kinds.tsv', table('event-kinds')).map((row) => [row.kind, row])),
    countries: new Map(parseCountries('countries.tsv', table('countries')).map(({ iso, english }) => [iso, english])),
    labels: parseLabels('labels.tsv', table('labels'), language),
  }
}
