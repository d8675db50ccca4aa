import Type, { type Static } from 'typebox'
import { Count, Country, Day, OneOf, PageOf, PageQuery } from './basics.ts'
import { EntityKind, Precision, Role, Status } from './known.ts'

/** Which events are asked for. The names are those of the command's options; several filters must all hold. */
export const EventFilters = {
  kind: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 100, description: 'Kinds of events; repeat for several' })),
  status: Type.Optional(Type.Array(Status, { maxItems: 20, description: 'How far they are said to be real; repeat for several' })),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  country: Type.Optional(Country),
  place: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'A place, or part of its name' })),
  near: Type.Optional(
    Type.String({
      pattern: '^-?\\d{1,2}(\\.\\d{1,9})?,-?\\d{1,3}(\\.\\d{1,9})?,\\d{1,5}(\\.\\d{1,9})?$',
      description: 'A point and kilometres: 36.2,37.1,50',
      examples: ['36.2,37.1,50'],
    }),
  ),
  who: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'A participant, or part of the name, in Arabic or English' }),
  ),
  entity: Type.Optional(
    Type.String({ minLength: 1, maxLength: 300, description: 'A participant or place by its key: country:SY', examples: ['country:SY'] }),
  ),
  outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Told by this outlet' })),
  origin: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Goes back to this origin, or part of its name' })),
  source: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'A link of a chain by its key' })),
  words: Type.Optional(Type.String({ minLength: 1, maxLength: 400, description: 'Told by articles that hold these words' })),
  anonymous: Type.Optional(Type.Boolean({ description: 'true: rests on unnamed sources alone; false: on more than those' })),
  origins: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Has at least so many independent origins' })),
  articles: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Is told by at least so many articles' })),
  conflicting: Type.Optional(Type.Boolean({ description: 'true: its reports contradict each other' })),
  retold: Type.Optional(Type.Boolean({ description: 'Background told again as well' })),
}

export const EventQuery = Type.Object(EventFilters, { additionalProperties: false })
export type EventQuery = Static<typeof EventQuery>

export const EventListQuery = Type.Object(
  { ...EventFilters, ...PageQuery, order: Type.Optional(OneOf(['day', 'weight'], 'The newest first, or what most articles tell first')) },
  { additionalProperties: false },
)
export type EventListQuery = Static<typeof EventListQuery>

/** A participant or place as a list shows it. */
export const NamedValue = Type.Object(
  {
    key: Type.Optional(Type.String()),
    kind: EntityKind,
    name: Type.String(),
    english: Type.Optional(Type.String()),
    country: Type.Optional(Type.String()),
    role: Type.Optional(Role),
  },
  { title: 'NamedValue' },
)
export type NamedValue = Static<typeof NamedValue>

export const Bounds = Type.Object({ min: Type.Optional(Type.Number()), max: Type.Optional(Type.Number()) }, { title: 'Bounds' })
export type Bounds = Static<typeof Bounds>

/** One row of a list of events. What is not known is left out. */
export const EventSummary = Type.Object(
  {
    id: Type.String({ description: 'The id of its first report; every report’s id finds it' }),
    kind: Type.String(),
    status: Status,
    from: Type.Optional(Type.String()),
    to: Type.Optional(Type.String()),
    stated: Type.Boolean({ description: 'The texts name the day; else it follows from the publication' }),
    firstPublished: Type.Optional(Type.String()),
    lastPublished: Type.Optional(Type.String()),
    title: Type.String({ description: 'The words that tell it first' }),
    participants: Type.Array(NamedValue),
    place: Type.Optional(NamedValue),
    latitude: Type.Optional(Type.Number()),
    longitude: Type.Optional(Type.Number()),
    precision: Type.Optional(Precision),
    killed: Type.Optional(Bounds),
    injured: Type.Optional(Bounds),
    reports: Count,
    articles: Count,
    outlets: Count,
    origins: Count,
    anonymousOnly: Type.Boolean(),
    retoldOnly: Type.Boolean(),
    conflicts: Count,
    revisions: Count,
    denials: Count,
  },
  { title: 'EventSummary' },
)
export type EventSummary = Static<typeof EventSummary>

export const EventPage = PageOf(EventSummary, 'EventPage')
export type EventPage = Static<typeof EventPage>
