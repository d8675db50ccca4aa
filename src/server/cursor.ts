import { HttpError } from './problems/http-error.ts'

/** A place in a list as text for an address. What it holds is the list's own matter. */
export function toCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')
}

/**
 * Read a cursor back.
 *
 * @param shape What each of its parts must be.
 * @throws {HttpError} `bad-cursor` where it was not made by `toCursor`, or for another list.
 */
export function fromCursor(cursor: string, shape: readonly ('string' | 'number')[]): (string | number)[] {
  const place = parse(cursor)
  const isFit = Array.isArray(place) && place.length === shape.length && shape.every((type, at) => typeof place[at] === type)
  if (!isFit || place.some((part) => typeof part === 'number' && !Number.isSafeInteger(part))) throw new HttpError('bad-cursor')
  return place as (string | number)[]
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new HttpError('bad-cursor')
  }
}

/** Rows of a page and one more, which shows that there is another. */
export interface PageAsked {
  readonly limit?: number
  readonly cursor?: string
}

/** No list goes further than this by counting rows. */
const FURTHEST = 1_000_000

/** Pages of a list that is counted anew each time: the cursor is how many rows came before. */
export async function pageByOffset<Row>(
  { limit = 50, cursor }: PageAsked,
  ask: (page: { limit: number; offset: number }) => Promise<readonly Row[]>,
): Promise<{ rows: Row[]; next?: string }> {
  const [offset = 0] = cursor === undefined ? [0] : fromCursor(cursor, ['number'])
  if (typeof offset !== 'number' || offset < 0 || offset > FURTHEST) throw new HttpError('bad-cursor')
  const rows = await ask({ limit: limit + 1, offset })
  return { rows: rows.slice(0, limit), ...(rows.length > limit ? { next: toCursor([offset + limit]) } : {}) }
}

/** Pages of a list in a fixed order: the cursor is the place of the last row. */
export function cutPage<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => readonly (string | number)[]) {
  const last = rows[limit - 1]
  return { rows: rows.slice(0, limit), ...(rows.length > limit && last !== undefined ? { next: toCursor(placeOf(last)) } : {}) }
}
