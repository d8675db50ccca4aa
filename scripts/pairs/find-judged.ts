import { areNear } from '../../src/record/same-event/kinds.ts'
import { inPieces } from '../../src/store/add/insert-rows.ts'
import type { StoreDialect } from '../../src/store/dialects/dialect.ts'
import type { JudgedReport } from './judged.ts'

/** A report as the record has it now. */
export interface Found {
  readonly id: string
  readonly kind: string
  readonly event: string
}

/** Within so many UTF-16 units another word tells the same: «استهدف انفجار» may be read at either. */
const CLOSE = 60

/** The reports of the record that stand for judged ones: the same, or the nearest of a like kind where the trigger is another word now. */
export async function findJudged(
  { db }: StoreDialect,
  judged: readonly JudgedReport[],
): Promise<(report: JudgedReport) => Found | undefined> {
  const byArticle = new Map<string, Found[]>()
  const articles = new Set(judged.map(({ id }) => articleOf(id)))
  for (const piece of inPieces(articles)) {
    const rows = await db
      .selectFrom('reports')
      .innerJoin('articles', 'articles.seq', 'reports.article')
      .select(['articles.key', 'reports.id', 'reports.kind', 'reports.event'])
      .where('articles.key', 'in', piece)
      .execute()
    for (const { key, ...report } of rows) byArticle.set(key, [...(byArticle.get(key) ?? []), report])
  }
  return (report) => nearestTo(report, byArticle.get(articleOf(report.id)) ?? [])
}

function nearestTo({ id, kind }: JudgedReport, reports: readonly Found[]): Found | undefined {
  const distance = (report: Found) => Math.abs(offsetOf(report.id) - offsetOf(id))
  const like = reports.filter((report) => report.id === id || (areNear(report.kind, kind) && distance(report) <= CLOSE))
  return like.find((report) => report.id === id) ?? like.sort((one, other) => distance(one) - distance(other))[0]
}

const articleOf = (id: string) => id.split(':')[0] ?? ''
/** «3f2a…:120.2» is the second event told by one word. */
const offsetOf = (id: string) => Math.floor(Number(id.split(':')[1]))
