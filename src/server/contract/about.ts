import Type, { type Static } from 'typebox'
import { Count, OneOf } from './basics.ts'

/** What this server is and holds. */
export const About = Type.Object(
  {
    version: Type.String(),
    articles: Count,
    reports: Count,
    events: Count,
    first: Type.Optional(Type.String({ description: 'The first day of an event' })),
    last: Type.Optional(Type.String()),
  },
  { title: 'About' },
)
export type About = Static<typeof About>

/** What things are called in one language: `status.denied`, `role.actor`; kinds of events beside. */
export const Wording = Type.Object(
  {
    language: OneOf(['ar', 'en']),
    labels: Type.Unsafe<Record<string, string>>({ type: 'object', additionalProperties: { type: 'string' } }),
    kinds: Type.Unsafe<Record<string, string>>({ type: 'object', additionalProperties: { type: 'string' } }),
  },
  { title: 'Wording' },
)
export type Wording = Static<typeof Wording>
export const WordingQuery = Type.Object({ lang: OneOf(['ar', 'en']) }, { additionalProperties: false })
