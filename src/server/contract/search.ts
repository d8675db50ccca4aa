import Type, { type Static } from 'typebox'
import { Count, Day, OneOf, PageOf, PageQuery, Span } from './basics.ts'
import { SourceLink } from './known.ts'

/** A stretch of an article around what was found; the marks count in the excerpt. */
export const Excerpt = Type.Object({ text: Type.String(), start: Count, marks: Type.Array(Span) }, { title: 'Excerpt' })
export type Excerpt = Static<typeof Excerpt>

export const FoundArticle = Type.Object(
  {
    key: Type.String(),
    title: Type.String(),
    outlet: Type.Optional(Type.String()),
    url: Type.Optional(Type.String()),
    published: Type.Optional(Type.String()),
    version: Type.Integer(),
    superseded: Type.Boolean(),
    excerpts: Type.Array(Excerpt),
    events: Type.Array(Type.String({ description: 'Events it tells' })),
  },
  { title: 'FoundArticle' },
)
export type FoundArticle = Static<typeof FoundArticle>
export const SearchPage = Type.Object(
  {
    rows: Type.Array(FoundArticle),
    next: Type.Optional(Type.String()),
    total: Count,
    words: Type.Array(Type.String({ description: 'What was looked for, as the index spells it' })),
  },
  { title: 'SearchPage' },
)
export type SearchPage = Static<typeof SearchPage>
export const SearchQuery = Type.Object(
  {
    words: Type.String({ minLength: 1, maxLength: 400, description: 'Words, "phrases" and -words, whatever their spelling' }),
    ...PageQuery,
    from: Type.Optional(Day),
    to: Type.Optional(Day),
    outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  { additionalProperties: false },
)

/** Someone’s words, with the chain they come through. */
export const QuoteRow = Type.Object(
  {
    article: Type.String(),
    title: Type.String(),
    outlet: Type.Optional(Type.String()),
    published: Type.Optional(Type.String()),
    mode: OneOf(['direct', 'indirect', 'mixed']),
    content: Type.String(),
    start: Count,
    end: Count,
    chain: Type.Array(SourceLink),
  },
  { title: 'QuoteRow' },
)
export type QuoteRow = Static<typeof QuoteRow>
export const QuotePage = PageOf(QuoteRow, 'QuotePage')
export type QuotePage = Static<typeof QuotePage>
export const QuoteQuery = Type.Object(
  {
    ...PageQuery,
    source: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'Whose words, by key' })),
    outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    mode: Type.Optional(OneOf(['direct', 'indirect', 'mixed'])),
    from: Type.Optional(Day),
    to: Type.Optional(Day),
  },
  { additionalProperties: false },
)
