import type { Telling } from '../../src/record/index.ts'
import { areNear } from '../../src/record/same-event/kinds.ts'
import { loadTellings } from '../../src/store/add/find-neighbours.ts'
import { inPieces } from '../../src/store/add/insert-rows.ts'
import type { StoreDialect } from '../../src/store/dialects/dialect.ts'
import type { JudgedReport } from './judged.ts'

/** A report as the record has it now. */
export interface Found {
  readonly telling: Telling
  readonly event: string
}

/** Within so many UTF-16 units another word tells the same: «استهدف انفجار» may be read at either. */
const CLOSE = 60

/**
 * The reports of the record that stand for judged ones: the same; or of a like kind, one whose evidence holds the word that was judged, for what an
 * article tells twice may be read as one; or the nearest, where the trigger is another word now.
 */
export async function findJudged(
  access: StoreDialect,
  judged: readonly JudgedReport[],
): Promise<(report: JudgedReport) => Found | undefined> {
  const byArticle = new Map<string, Found[]>()
  for (const piece of inPieces(new Set(judged.map(({ id }) => articleOf(id))))) {
    const rows = await access.db
      .selectFrom('reports')
      .innerJoin('articles', 'articles.seq', 'reports.article')
      .select(['articles.key', 'reports.seq', 'reports.event'])
      .where('articles.key', 'in', piece)
      .execute()
    const tellings = await loadTellings(access, new Set(rows.map(({ seq }) => seq)))
    for (const { key, seq, event } of rows) {
      const telling = tellings.get(seq)
      if (telling) byArticle.set(key, [...(byArticle.get(key) ?? []), { telling, event }])
    }
  }
  return (report) => standingFor(report, byArticle.get(articleOf(report.id)) ?? [])
}

function standingFor({ id, kind }: JudgedReport, reports: readonly Found[]): Found | undefined {
  const at = offsetOf(id)
  const distance = ({ telling }: Found) => Math.abs(offsetOf(telling.id) - at)
  const like = reports.filter(({ telling }) => areNear(telling.kind, kind)).sort((one, other) => distance(one) - distance(other))
  const holds = ({ telling }: Found) => telling.kind === kind && telling.evidence.some(({ start, end }) => start <= at && at < end)
  return reports.find(({ telling }) => telling.id === id) ?? like.find((report) => distance(report) <= CLOSE) ?? like.find(holds)
}

const articleOf = (id: string) => id.split(':')[0] ?? ''
/** «3f2a…:120.2» is the second event told by one word. */
const offsetOf = (id: string) => Math.floor(Number(id.split(':')[1]))
