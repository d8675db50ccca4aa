import Type, { type Static } from 'typebox'
import { Count, OneOf, PageOf, PageQuery, Time } from './basics.ts'

/** What could not be read while adding. The codes are explained in docs/errors.md. */
export const ProblemRow = Type.Object(
  {
    id: Type.Integer(),
    code: Type.String(),
    file: Type.String({ description: 'Its name alone, or its address without a query, for whoever may not add' }),
    line: Type.Optional(Type.Integer()),
    detail: Type.Optional(Type.String({ description: 'Not for whoever may not add' })),
    seenAt: Time,
    sentence: Type.String({ description: 'What the code means' }),
  },
  { title: 'ProblemRow' },
)
export type ProblemRow = Static<typeof ProblemRow>
export const ProblemPage = PageOf(ProblemRow, 'ProblemPage')
export type ProblemPage = Static<typeof ProblemPage>
export const ProblemQuery = Type.Object(PageQuery, { additionalProperties: false })

/** A feed that is followed, by `isnad watch`. */
export const FeedRow = Type.Object(
  {
    address: Type.String({ description: 'Without its query for whoever may not add' }),
    title: Type.Optional(Type.String()),
    checkedAt: Time,
    dueAt: Type.String({ description: 'When it is looked at again, an ISO time' }),
    failures: Type.Integer({ minimum: 0, description: 'How often it failed in a row' }),
    taken: Type.Integer({ minimum: 0, description: 'Items that stand in it now and were taken in' }),
  },
  { title: 'FeedRow' },
)
export type FeedRow = Static<typeof FeedRow>
export const FeedPage = PageOf(FeedRow, 'FeedPage')
export type FeedPage = Static<typeof FeedPage>
export const FeedQuery = Type.Object(PageQuery, { additionalProperties: false })

/** One piece of long work. */
export const Job = Type.Object(
  {
    id: Type.String(),
    what: OneOf(['add']),
    state: OneOf(['waiting', 'running', 'done', 'failed', 'cancelled']),
    by: Type.String(),
    queuedAt: Time,
    startedAt: Type.Optional(Time),
    endedAt: Type.Optional(Time),
    total: Count,
    done: Count,
    added: Count,
    known: Count,
    problems: Count,
    error: Type.Optional(Type.String({ description: 'Not for whoever may not add' })),
  },
  { title: 'Job' },
)
export type Job = Static<typeof Job>
export const Jobs = Type.Object({ rows: Type.Array(Job), waiting: Count, running: Count }, { title: 'Jobs' })
export type Jobs = Static<typeof Jobs>
export const JobId = Type.Object({ id: Type.String({ pattern: '^[0-9a-z-]{1,60}$' }) })
