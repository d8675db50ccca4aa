import { parsePublished } from './day.ts'
import type { FoundArticle } from './found-article.ts'
import { toLine, toLines } from './html-lines.ts'
import type { Ingested } from './problem.ts'

type Fields = Readonly<Record<string, unknown>>

/** IPTC ninjs 2 and 3, which differ in how names are written: «contenttype», «contentType». ninjs 1 has its text in `body_…` fields. */
export function isNinjs(record: Fields): boolean {
  const fields = lowerNames(record)
  return typeof fields.uri === 'string' && ('bodies' in fields || 'headlines' in fields || 'versioncreated' in fields)
}

/**
 * One ninjs item.
 *
 * @returns an empty list for pictures, videos and whatever else is no text.
 */
export function readNinjs(record: Fields, file: string, line?: number): Ingested<FoundArticle>[] {
  const fields = lowerNames(record)
  const id = stringOf(fields.uri) ?? file
  const place = { file, ...(line === undefined ? {} : { line }) }
  const type = stringOf(fields.type) ?? 'text'
  if (type !== 'text' && type !== 'composite') return []
  const status = stringOf(fields.pubstatus) ?? 'usable'
  if (status !== 'usable') return [{ problem: { code: 'not-usable', ...place, detail: `${id}: ${status}` } }]
  const text = textOf(fields)
  if (text === '') return [{ problem: { code: 'no-text', ...place, detail: id } }]
  const dates = [fields.firstcreated, fields.contentcreated, fields.versioncreated].map(stringOf)
  const title = mainOf(fields.headlines)?.value ?? stringOf(fields.headline)
  return [
    {
      value: {
        id,
        title: title && toLine(title),
        text,
        outlet: listOf(fields.infosources).map(({ name }) => stringOf(name))[0] ?? stringOf(fields.copyrightholder),
        byline: stringOf(fields.by) ?? stringOf(fields.byline),
        url: id,
        published: dates.flatMap((date) => (date ? (parsePublished(date, 'metadata') ?? []) : []))[0],
      },
    },
  ]
}

/** The body with paragraphs before the plain one, in which they often run together. */
function textOf(fields: Fields): string {
  const bodies = listOf(fields.bodies).map((body) => ({ type: stringOf(body.contenttype) ?? '', value: stringOf(body.value) ?? '' }))
  const html =
    bodies.find(({ type, value }) => /html/.test(type) && value)?.value ?? stringOf(fields.body_html) ?? stringOf(fields.body_xhtml)
  if (html) return toLines(html)
  const plain =
    bodies.find(({ type, value }) => value && (type === '' || /^text\/plain/.test(type)))?.value ?? stringOf(fields.body_text) ?? ''
  return /<(?:p|br|div)\b/i.test(plain) ? toLines(plain) : plain.trim()
}

function mainOf(value: unknown): { readonly value: string } | undefined {
  const each = listOf(value).flatMap(({ role, value: words }) => (stringOf(words) ? [{ role, value: String(words) }] : []))
  return each.find(({ role }) => role === 'main') ?? each[0]
}

/** What is a list of objects; anything else is an empty one. */
function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null).map(lowerNames) : []
}

function lowerNames(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]))
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
