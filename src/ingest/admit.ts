import type { FoundArticle } from './found-article.ts'
import { findOtherLanguage } from './language.ts'
import type { Ingested } from './problem.ts'

/** The longest article that is read, in UTF-16 code units: a book. */
const LONGEST = 1_000_000
const NAMES = { fa: 'Persian', ur: 'Urdu', ckb: 'Kurdish', ps: 'Pashto', ug: 'Uyghur', other: 'not in Arabic letters' } as const

/** An article as it is, where it is one that can be read: in Arabic, and no longer than a book. */
export function admit(found: Ingested<FoundArticle>, file: string, line?: number): Ingested<FoundArticle> {
  if ('problem' in found) return found
  const { title = '', abstract = '', text, url } = found.value
  const place = { file: url ?? file, ...(line === undefined ? {} : { line }) }
  if (title.length + abstract.length + text.length > LONGEST) return { problem: { code: 'long-article', ...place } }
  const language = findOtherLanguage(`${title}\n${text}`)
  return language ? { problem: { code: 'not-arabic', ...place, detail: NAMES[language] } } : found
}
