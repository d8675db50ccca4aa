import { sql } from 'kysely'
import { type Copy, decide, findCopy, type Join, type Sketch, type Telling } from '../../record/index.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { inPieces } from './insert-rows.ts'
import { unpackSketch, unpackTelling } from './pack.ts'

type Access = Pick<StoreDialect, 'db' | 'mostValues'>

/** A join by the numbers of its reports. */
export interface NumberedJoin extends Pick<Join, 'points' | 'reasons'> {
  readonly one: number
  readonly other: number
}

/**
 * What new reports have in common with those already there and with each other: the index proposes, `decide` disposes.
 *
 * @param first The number of the first new report: all from there are new.
 * @param fresh The new tellings by number.
 */
export async function findNewJoins(access: Access, first: number, fresh: ReadonlyMap<number, Telling>): Promise<NumberedJoin[]> {
  const { rows } = await sql<{ one: number; other: number }>`
    select distinct newer.report as one, older.report as other from report_keys as newer
    join report_keys as older on older.key = newer.key and older.report < newer.report
    where newer.report >= ${first}`.execute(access.db)
  const known = await loadTellings(access, new Set(rows.flatMap(({ other }) => (other < first ? [Number(other)] : []))))
  const joins: NumberedJoin[] = []
  for (const { one, other } of rows) {
    const here = fresh.get(Number(one))
    const there = fresh.get(Number(other)) ?? known.get(Number(other))
    if (!here || !there) continue
    const decision = decide(here, there)
    if ('join' in decision)
      joins.push({ one: Number(other), other: Number(one), points: decision.join.points, reasons: decision.join.reasons })
  }
  return joins
}

/** Tellings by their numbers. What is kept in another form is left out. */
export async function loadTellings({ db }: Access, seqs: ReadonlySet<number>): Promise<Map<number, Telling>> {
  const found = new Map<number, Telling>()
  for (const piece of inPieces(seqs)) {
    const rows = await db.selectFrom('reports').select(['seq', 'telling', 'excerpt']).where('seq', 'in', piece).execute()
    for (const { seq, ...packed } of rows) {
      const telling = unpackTelling(packed)
      if (telling) found.set(seq, telling)
    }
  }
  return found
}

/** A copy by the numbers of its articles. */
export interface NumberedCopy extends Pick<Copy, 'share' | 'why'> {
  readonly one: number
  readonly other: number
}

/** The copies that new articles are, or have. @param fresh The new articles' sketches by their numbers. */
export async function findNewCopies(access: Access, fresh: ReadonlyMap<number, Sketch>): Promise<NumberedCopy[]> {
  const pairs = new Map<string, { readonly one: number; readonly other: number }>()
  for (const piece of inPieces(fresh.keys())) {
    const { rows } = await sql<{ here: number; there: number }>`
      select distinct newer.article as here, older.article as there from copy_keys as newer
      join copy_keys as older on older.key = newer.key and older.article <> newer.article
      where newer.article in (${sql.join(piece)})`.execute(access.db)
    for (const { here, there } of rows) {
      const [one, other] = [Math.min(here, there), Math.max(here, there)]
      pairs.set(`${one} ${other}`, { one, other })
    }
  }
  const known = await loadSketches(
    access,
    new Set([...pairs.values()].flatMap(({ one, other }) => [one, other]).filter((seq) => !fresh.has(seq))),
  )
  return [...pairs.values()].flatMap(({ one, other }) => {
    const here = fresh.get(one) ?? known.get(one)
    const there = fresh.get(other) ?? known.get(other)
    const copy = here && there && findCopy(here, there)
    return copy ? [{ one, other, share: copy.share, why: copy.why }] : []
  })
}

/** Sketches by the numbers of their articles. What is kept in another form is left out. */
export async function loadSketches({ db }: Access, seqs: ReadonlySet<number>): Promise<Map<number, Sketch>> {
  const found = new Map<number, Sketch>()
  for (const piece of inPieces(seqs)) {
    const rows = await db.selectFrom('articles').select(['seq', 'sketch']).where('seq', 'in', piece).execute()
    for (const { seq, sketch: kept } of rows) {
      const sketch = unpackSketch(kept)
      if (sketch) found.set(seq, sketch)
    }
  }
  return found
}
