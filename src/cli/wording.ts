import type { LexiconFiles } from '../lexicon/builder.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Labels, type Language, parseLabels } from '../lexicon/tables/labels.ts'
import type { Entity } from '../reading/types.ts'

/** How things are called in the language of the account. */
export interface Wording {
  readonly language: Language
  /** «status», «planned» → «مقرر». */
  label(group: string, key: string): string
  kind(kind: string): string
  /** A name for people to read; in English the known name, or the romanisation, where there is one. */
  name(entity: Entity): string
}

export function createWording(lexicon: Lexicon, files: LexiconFiles, language: Language): Wording {
  const labels: Labels = parseLabels('labels.tsv', files.get('labels') ?? '', language)
  return {
    language,
    label: (group, key) => labels.get(`${group}.${key}`) ?? key,
    kind: (kind) => lexicon.kinds.get(kind)?.[language === 'ar' ? 'arabic' : 'english'] ?? kind,
    name: (entity) => (language === 'en' ? (entity.english ?? entity.name) : entity.name),
  }
}
