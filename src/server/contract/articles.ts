import Type, { type Static } from 'typebox'
import { Count, Day, PageOf, PageQuery, Span, Time } from './basics.ts'
import { Published } from './known.ts'

const summary = {
  key: Type.String(),
  title: Type.String(),
  outlet: Type.Optional(Type.String()),
  url: Type.Optional(Type.String()),
  published: Type.Optional(Published),
  version: Type.Integer({ description: '1 for the first text at its address' }),
  supersededBy: Type.Optional(Type.String({ description: 'The key of the version that took its place' })),
  addedAt: Time,
}

export const ArticleSummary = Type.Object({ ...summary, events: Count }, { title: 'ArticleSummary' })
export type ArticleSummary = Static<typeof ArticleSummary>

export const ArticlePage = PageOf(ArticleSummary, 'ArticlePage')
export type ArticlePage = Static<typeof ArticlePage>
export const ArticleQuery = Type.Object(
  {
    ...PageQuery,
    from: Type.Optional(Day),
    to: Type.Optional(Day),
    outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  { additionalProperties: false },
)

/** An article, what it says, and the events of the record it tells. The reading stands at its own address. */
export const ArticleDetail = Type.Object(
  {
    ...summary,
    text: Type.String(),
    sourceId: Type.String({ description: 'What its source calls it' }),
    lexicon: Type.String({ description: 'The lexicon it was read with' }),
    tells: Type.Array(
      Type.Object({
        report: Type.String(),
        event: Type.String({ description: 'The recorded event' }),
        index: Count,
        kind: Type.String(),
        status: Type.String(),
        trigger: Span,
      }),
    ),
    copies: Type.Array(
      Type.Object({
        key: Type.String(),
        title: Type.String(),
        outlet: Type.Optional(Type.String()),
        share: Type.Number({ description: 'Of its text, 0 to 1' }),
        why: Type.String(),
      }),
    ),
    versions: Type.Array(Type.Object({ key: Type.String(), version: Type.Integer(), addedAt: Time })),
  },
  { title: 'ArticleDetail' },
)
export type ArticleDetail = Static<typeof ArticleDetail>
export const ArticleKey = Type.Object({ key: Type.String({ pattern: '^[0-9a-f]{16}$' }) })

/** An article handed in. The text is never altered. */
export const NewArticle = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 1_000_000 }),
    title: Type.Optional(Type.String({ maxLength: 2000 })),
    outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    url: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, pattern: '^https?://' })),
    published: Type.Optional(Day),
  },
  { title: 'NewArticle', additionalProperties: false },
)
export type NewArticle = Static<typeof NewArticle>
export const NewArticles = Type.Object(
  { articles: Type.Array(NewArticle, { minItems: 1, maxItems: 500 }) },
  { title: 'NewArticles', additionalProperties: false },
)
export type NewArticles = Static<typeof NewArticles>
/** The work goes on in the queue. */
export const Accepted = Type.Object({ job: Type.String({ description: 'See /api/queue/{id}' }) }, { title: 'Accepted' })
export type Accepted = Static<typeof Accepted>
