import Type, { type Static } from 'typebox'
import { Day, OneOf, PageOf, PageQuery, Time } from './basics.ts'
import { EventFilters, EventSummary } from './events.ts'

/** What contradicts what, in words. */
export const Contradiction = Type.Object(
  {
    slot: Type.String(),
    relation: OneOf(['conflict', 'revision', 'denial']),
    one: Type.String(),
    other: Type.String(),
    why: Type.String(),
  },
  { title: 'Contradiction' },
)
export type Contradiction = Static<typeof Contradiction>
export const ConflictRow = Type.Object({ event: EventSummary, disagreements: Type.Array(Contradiction) }, { title: 'ConflictRow' })
export type ConflictRow = Static<typeof ConflictRow>
export const ConflictPage = PageOf(ConflictRow, 'ConflictPage')
export type ConflictPage = Static<typeof ConflictPage>
export const ConflictQuery = Type.Object(
  {
    ...EventFilters,
    ...PageQuery,
    relation: Type.Optional(
      Type.Array(OneOf(['conflict', 'revision', 'denial']), { maxItems: 3, description: 'conflict and denial where left out' }),
    ),
  },
  { additionalProperties: false },
)

/** A planned event whose last day has passed without a report that it took place, or did not. */
export const DueRow = Type.Object({ event: EventSummary, day: Type.String() }, { title: 'DueRow' })
export type DueRow = Static<typeof DueRow>
export const DuePage = PageOf(DueRow, 'DuePage')
export type DuePage = Static<typeof DuePage>
export const DueQuery = Type.Object({ ...EventFilters, ...PageQuery, today: Type.Optional(Day) }, { additionalProperties: false })

/** An event that an article added lately tells: for the first time, or again. */
export const NewRow = Type.Object(
  { event: EventSummary, addedAt: Time, article: Type.String(), isNew: Type.Boolean({ description: 'No earlier article tells it' }) },
  { title: 'NewRow' },
)
export type NewRow = Static<typeof NewRow>
export const NewPage = PageOf(NewRow, 'NewPage')
export type NewPage = Static<typeof NewPage>
export const NewQuery = Type.Object(
  {
    ...PageQuery,
    since: Type.Optional(Type.String({ maxLength: 40, pattern: '^\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+Z)?$', description: 'Added not before' })),
  },
  { additionalProperties: false },
)
