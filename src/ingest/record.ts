import { parsePublished } from './day.ts'
import type { FoundArticle } from './found-article.ts'
import type { Ingested, ProblemCode } from './problem.ts'

/**
 * What one line of a JSONL file holds: an article, a problem, or both where only the date cannot be read. A line is an object with `text`,
 * and where known `id`, `title` (or `headline`), `abstract`, `outlet`, `url` and `published`.
 *
 * @param file Named in the problem, and in the article's id where the line brings none.
 */
export function readRecord(json: string, file: string, line: number): Ingested<FoundArticle>[] {
  const fail = (code: ProblemCode, detail?: string) => [{ problem: { code, file, line, ...(detail ? { detail } : {}) } }]
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch (error) {
    return fail('bad-json', error instanceof Error ? error.message.slice(0, 120) : undefined)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return fail('not-an-object')
  const field = (...names: string[]) =>
    names.map((name) => (record as Record<string, unknown>)[name]).find((value) => typeof value === 'string')
  const text = field('text', 'body')
  if (typeof text !== 'string' || text.trim() === '') return fail('no-text')
  const date = field('published', 'date')
  const published = typeof date === 'string' ? parsePublished(date, 'metadata') : undefined
  const as = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const value: FoundArticle = {
    id: as(field('id')) ?? `${file}:${line}`,
    title: as(field('title', 'headline')),
    abstract: as(field('abstract')),
    text,
    outlet: as(field('outlet')),
    url: as(field('url')),
    published,
  }
  return typeof date === 'string' && date !== '' && !published ? [...fail('bad-date', date.slice(0, 40)), { value }] : [{ value }]
}
