import type { Page } from './html-lines.ts'

/** An article as schema.org describes it: nothing about its fields is certain. */
export type StructuredArticle = Readonly<Record<string, unknown>>

const ARTICLE_TYPES = /^(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|WebPage)$/
/** A graph nested deeper is not followed. */
const DEEPEST = 6

/** The article among a page's JSON-LD blocks; one that names a type of news before one that is only a page. */
export function findNewsArticle(page: Page): StructuredArticle | undefined {
  const found: StructuredArticle[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseJson(script.textContent ?? ''), found, DEEPEST)
  }
  return found.find((each) => !typesOf(each).includes('WebPage')) ?? found[0]
}

/** A field that is one string. */
export function stringIn(article: StructuredArticle | undefined, name: string): string | undefined {
  const value = article?.[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The name in a field that holds a name, a thing with a name, or a list of them. */
export function nameIn(article: StructuredArticle | undefined, name: string): string | undefined {
  const value = article?.[name]
  const each = (Array.isArray(value) ? value : [value]).slice(0, 10)
  const names = each.flatMap((one) => (typeof one === 'string' ? [one] : isObject(one) ? [stringIn(one, 'name')] : []))
  return names.filter((one) => one !== undefined && one.trim() !== '').join('، ') || undefined
}

function collect(value: unknown, found: StructuredArticle[], depth: number): void {
  if (depth === 0 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const each of value) collect(each, found, depth - 1)
  else if (isObject(value)) {
    if (typesOf(value).some((type) => ARTICLE_TYPES.test(type))) found.push(value)
    collect(value['@graph'], found, depth - 1)
    collect(value.mainEntity, found, depth - 1)
  }
}

function typesOf(value: StructuredArticle): string[] {
  const type = value['@type']
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string')
}

function isObject(value: unknown): value is StructuredArticle {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Structured data are often broken, with raw line breaks in strings: what does not parse says nothing, as if it were not there. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/\p{Cc}/gu, ' '))
  } catch {
    return undefined
  }
}
