import type { ArticleKey } from '../types.ts'
import type { Copy } from './copies.ts'
import type { Sketch } from './sketch.ts'

/** Where the text of an article comes from. */
export interface TextOrigin {
  /** «agency:فرانس برس», «outlet:BBC Arabic», «article:3f2a…» where not even the outlet is known. */
  readonly key: string
  readonly name: string
  readonly english?: string
  readonly reasons: readonly string[]
}

/**
 * Where the text of each article comes from: the agency that signs it or a copy of it, else the outlet that had the text first, else its own
 * outlet.
 *
 * @param sketches Of all articles that the copies speak of.
 */
export function findTextOrigins(sketches: readonly Sketch[], copies: readonly Copy[]): ReadonlyMap<ArticleKey, TextOrigin> {
  const byKey = new Map(sketches.map((sketch) => [sketch.article, sketch]))
  const groups = gather(sketches, copies)
  const origins = new Map<ArticleKey, TextOrigin>()
  for (const article of byKey.keys()) {
    const group = (groups.get(article) ?? [article]).flatMap((key) => byKey.get(key) ?? []).sort(byDate)
    const sketch = byKey.get(article)
    if (sketch) origins.set(article, originOf(sketch, group, copies))
  }
  return origins
}

function gather(sketches: readonly Sketch[], copies: readonly Copy[]): ReadonlyMap<ArticleKey, readonly ArticleKey[]> {
  const groups = new Map<ArticleKey, ArticleKey[]>(sketches.map(({ article }) => [article, [article]]))
  for (const { one, other } of copies) {
    const here = groups.get(one)
    const there = groups.get(other)
    if (!here || !there || here === there) continue
    const united = [...here, ...there]
    for (const article of united) groups.set(article, united)
  }
  return groups
}

function byDate(one: Sketch, other: Sketch): number {
  const [here, there] = [one.published ?? '9999', other.published ?? '9999']
  return here === there ? (one.article < other.article ? -1 : 1) : here < there ? -1 : 1
}

function originOf(sketch: Sketch, group: readonly Sketch[], copies: readonly Copy[]): TextOrigin {
  const own = nameOf(sketch)
  const [signed] = sketch.agencies
  if (signed) return { ...signed, reasons: [`${own} signs it ${signed.name}`] }
  const others = group.filter(({ article }) => article !== sketch.article)
  const why = others.length > 0 ? reasonFor(sketch, others, copies) : ''
  const agency = others.find(({ agencies }) => agencies.length > 0)?.agencies[0]
  if (agency) return { ...agency, reasons: [`a copy of it is signed ${agency.name}: ${why}`] }
  const first = group[0] ?? sketch
  if (first.article !== sketch.article && first.outlet !== sketch.outlet) {
    return { ...outletOrigin(first), reasons: [`${own} has the same text as ${nameOf(first)}, which had it first: ${why}`] }
  }
  return { ...outletOrigin(sketch), reasons: [] }
}

function reasonFor(sketch: Sketch, others: readonly Sketch[], copies: readonly Copy[]): string {
  const keys = new Set(others.map(({ article }) => article))
  const isHere = ({ one, other }: Copy) => (one === sketch.article && keys.has(other)) || (other === sketch.article && keys.has(one))
  return copies.find(isHere)?.why ?? 'by way of another copy'
}

const nameOf = ({ outlet, article }: Sketch) => outlet ?? `article ${article}`

function outletOrigin({ outlet, article }: Sketch): { key: string; name: string } {
  return outlet === undefined ? { key: `article:${article}`, name: `article ${article}` } : { key: `outlet:${outlet}`, name: outlet }
}
