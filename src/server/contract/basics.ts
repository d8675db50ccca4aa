import Type, { type Static, type TUnsafe } from 'typebox'

/** One word of a closed list, as OpenAPI's `enum`. */
export function OneOf<const Values extends readonly string[]>(values: Values, description?: string): TUnsafe<Values[number]> {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], ...(description ? { description } : {}) })
}

/** An ISO day. */
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'An ISO day: 2025-07-31', examples: ['2025-07-31'] })
/** An ISO time with its offset, as the server's clock gives it. */
export const Time = Type.String({ description: 'An ISO time: 2025-07-31T09:00:00.000Z' })
/** ISO 3166 alpha-2. */
export const Country = Type.String({ pattern: '^[A-Za-z]{2}$', description: 'A country, as ISO 3166 alpha-2', examples: ['SY'] })
export const Count = Type.Integer({ minimum: 0 })

/** A half-open stretch of an article's text, in UTF-16 code units. */
export const Span = Type.Object({ start: Count, end: Count }, { title: 'Span' })
export type Span = Static<typeof Span>

/** A cursor, and how many rows a page has. */
export const PageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Rows of a page, at the most' })),
  cursor: Type.Optional(Type.String({ maxLength: 2000, description: '`next` of the page before; it holds only with the same filters' })),
}

/** A page of a list. `next` is missing on the last one. */
export function PageOf<Row extends Type.TSchema>(row: Row, title: string) {
  return Type.Object({ rows: Type.Array(row), next: Type.Optional(Type.String({ description: 'The cursor of the next page' })) }, { title })
}
