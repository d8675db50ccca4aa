import type { StoreDialect } from '../dialects/dialect.ts'
import { inPieces } from './insert-rows.ts'

/** All that hangs together with some reports or articles by way of joins or copies, themselves included, and the links among them. */
export async function findConnected<Link extends { readonly one: number; readonly other: number }>(
  start: Iterable<number>,
  linksOf: (numbers: readonly number[]) => Promise<readonly Link[]>,
): Promise<{ numbers: Set<number>; links: Link[] }> {
  const numbers = new Set(start)
  const links = new Map<string, Link>()
  let edge = [...numbers]
  while (edge.length > 0) {
    const next: number[] = []
    for (const piece of inPieces(edge)) {
      for (const link of await linksOf(piece)) {
        links.set(`${link.one} ${link.other}`, link)
        for (const number of [link.one, link.other]) {
          if (numbers.has(number)) continue
          numbers.add(number)
          next.push(number)
        }
      }
    }
    edge = next
  }
  return { numbers, links: [...links.values()] }
}

/** The joins that touch some reports. */
export async function joinsOf({ db }: Pick<StoreDialect, 'db'>, reports: readonly number[]) {
  return db
    .selectFrom('joins')
    .selectAll()
    .where((where) => where.or([where('one', 'in', reports), where('other', 'in', reports)]))
    .execute()
}

/** The copies that touch some articles. */
export async function copiesOf({ db }: Pick<StoreDialect, 'db'>, articles: readonly number[]) {
  return db
    .selectFrom('copies')
    .selectAll()
    .where((where) => where.or([where('one', 'in', articles), where('other', 'in', articles)]))
    .execute()
}
