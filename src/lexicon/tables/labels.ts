import { parseRows } from '../table.ts'

export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** «status.planned» → «مقرر» or "planned", in one language. */
export type Labels = ReadonlyMap<string, string>

/** @throws {LexiconError} */
export function parseLabels(file: string, tsv: string, language: Language): Labels {
  const column = language === 'ar' ? 'arabic' : 'english'
  return new Map(parseRows(file, tsv, ['key', 'arabic', 'english']).map(({ cells }) => [cells.key, cells[column]]))
}
