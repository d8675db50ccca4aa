import Type, { type Static } from 'typebox'
import { Count, OneOf, PageOf, PageQuery, Time } from './basics.ts'
import { EventFilters } from './events.ts'

/** What could not be read while adding. The codes are explained in docs/errors.md. */
export const ProblemRow = Type.Object(
  {
    id: Type.Integer(),
    code: Type.String(),
    file: Type.String(),
    line: Type.Optional(Type.Integer()),
    detail: Type.Optional(Type.String()),
    seenAt: Time,
    sentence: Type.String({ description: 'What the code means' }),
  },
  { title: 'ProblemRow' },
)
export type ProblemRow = Static<typeof ProblemRow>
export const ProblemPage = PageOf(ProblemRow, 'ProblemPage')
export type ProblemPage = Static<typeof ProblemPage>
export const ProblemQuery = Type.Object(PageQuery, { additionalProperties: false })

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
    error: Type.Optional(Type.String()),
  },
  { title: 'Job' },
)
export type Job = Static<typeof Job>
export const Jobs = Type.Object({ rows: Type.Array(Job), waiting: Count, running: Count }, { title: 'Jobs' })
export type Jobs = Static<typeof Jobs>
export const JobId = Type.Object({ id: Type.String({ pattern: '^[0-9a-z-]{1,60}$' }) })

/** How the record can be taken along. */
export const ExportFormat = Type.Object(
  { name: Type.String(), mediaType: Type.String(), extension: Type.String(), what: Type.String() },
  { title: 'ExportFormat' },
)
export type ExportFormat = Static<typeof ExportFormat>
export const ExportFormats = Type.Object({ formats: Type.Array(ExportFormat) }, { title: 'ExportFormats' })
export type ExportFormats = Static<typeof ExportFormats>
export const ExportQuery = Type.Object(
  {
    ...EventFilters,
    format: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }),
    id: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 200, description: 'These events alone' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, default: 10_000 })),
  },
  { additionalProperties: false },
)
