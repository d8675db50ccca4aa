import { parsePublished } from './day.ts'
import type { FoundArticle } from './found-article.ts'
import { isNinjs, readNinjs } from './ninjs.ts'
import type { Ingested, ProblemCode } from './problem.ts'

/**
 * What one line of a JSONL file holds: an article, a problem, or both where only the date cannot be read. A line is an object with `text`,
 * and where known `id`, `title` (or `headline`), `abstract`, `outlet`, `byline`, `url` and `published`; or an item of IPTC ninjs.
 *
 * @param file Named in the problem, and in the article's id where the line brings none.
 */
export function readRecord(json: string, file: string, line?: number): Ingested<FoundArticle>[] {
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch (error) {
    return fail('bad-json', file, line, error instanceof Error ? error.message.slice(0, 120) : undefined)
  }
  return toRecord(record, file, line)
}

/** The same, of what is parsed already. */
export function toRecord(record: unknown, file: string, line?: number): Ingested<FoundArticle>[] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return fail('not-an-object', file, line)
  const fields = record as Record<string, unknown>
  if (isNinjs(fields)) return readNinjs(fields, file, line)
  const field = (...names: string[]) => names.map((name) => fields[name]).find((value) => typeof value === 'string')
  const text = field('text', 'body')
  if (text === undefined || text.trim() === '') return fail('no-text', file, line)
  const date = field('published', 'date')
  const published = date === undefined ? undefined : parsePublished(date, 'metadata')
  const value: FoundArticle = {
    id: field('id') ?? (line === undefined ? file : `${file}:${line}`),
    title: field('title', 'headline'),
    abstract: field('abstract'),
    text,
    outlet: field('outlet'),
    byline: field('byline', 'author'),
    url: field('url'),
    published,
  }
  return date && !published ? [...fail('bad-date', file, line, date.slice(0, 40)), { value }] : [{ value }]
}

function fail(code: ProblemCode, file: string, line?: number, detail?: string): [{ problem: { code: ProblemCode; file: string } }] {
  return [{ problem: { code, file, ...(line === undefined ? {} : { line }), ...(detail ? { detail } : {}) } }]
}
