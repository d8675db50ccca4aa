import type { LexiconFiles } from '../../lexicon/builder.ts'
import { type Language, parseLabels } from '../../lexicon/tables/labels.ts'
import { parseEventKinds } from '../../lexicon/tables/triggers.ts'
import { readLexiconFiles } from '../../load/lexicon-files.ts'

/** How things are called in the language of the account; it needs two tables and no compiled lexicon. */
export interface RecordWording {
  readonly language: Language
  label(group: string, key: string): string
  kind(kind: string): string
  /** A name in the language of the account, where both are known. */
  name(known: { readonly name: string; readonly english?: string | null | undefined }): string
}

export function createRecordWording(language: Language, files: LexiconFiles = readLexiconFiles()): RecordWording {
  const labels = parseLabels('labels.tsv', files.get('labels') ?? '', language)
  const kinds = new Map(parseEventKinds('event-kinds.tsv', files.get('event-kinds') ?? '').map((row) => [row.kind, row]))
  return {
    language,
    label: (group, key) => labels.get(`${group}.${key}`) ?? key,
    kind: (kind) => kinds.get(kind)?.[language === 'ar' ? 'arabic' : 'english'] ?? kind,
    name: ({ name, english }) => (language === 'en' ? (english ?? name) : name),
  }
}
