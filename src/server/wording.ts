import type { LexiconFiles } from '../lexicon/builder.ts'
import { type Language, parseLabels } from '../lexicon/tables/labels.ts'
import { parseEventKinds } from '../lexicon/tables/triggers.ts'
import type { Wording } from './contract/index.ts'

/** What things are called, in both languages; it needs two tables and no compiled lexicon. */
export function createWordings(files: LexiconFiles): Readonly<Record<Language, Wording>> {
  const kinds = parseEventKinds('event-kinds.tsv', files.get('event-kinds') ?? '')
  const wordingIn = (language: Language): Wording => ({
    language,
    labels: Object.fromEntries(parseLabels('labels.tsv', files.get('labels') ?? '', language)),
    kinds: Object.fromEntries(kinds.map(({ kind, arabic, english }) => [kind, language === 'ar' ? arabic : english])),
  })
  return { ar: wordingIn('ar'), en: wordingIn('en') }
}
