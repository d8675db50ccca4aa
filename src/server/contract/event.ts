import Type, { type Static, type TSchema } from 'typebox'
import { OneOf, Span } from './basics.ts'
import { Correction } from './corrections.ts'
import { EventSummary } from './events.ts'
import { DayWindow, Known, Participant, PlaceOfTelling, Published, SourceLink, Status, Toll, Verdict } from './known.ts'

/** One article's telling of the event, with what the article is called and where it stands. */
export const EventReport = Type.Object(
  {
    id: Type.String(),
    article: Type.String({ description: 'The key of its article' }),
    event: Type.Integer({ description: 'Its index among the events of the reading' }),
    outlet: Type.Optional(Type.String()),
    published: Type.Optional(Published),
    status: Status,
    retold: Type.Boolean(),
    chain: Type.Array(SourceLink),
    trigger: Span,
    evidence: Type.Array(Span),
    excerpt: Type.String(),
    origin: Type.Integer({ description: 'Index into `origins`' }),
    title: Type.String(),
    url: Type.Optional(Type.String()),
    kind: Type.String(),
  },
  { title: 'EventReport' },
)
export type EventReport = Static<typeof EventReport>

export const EventOrigin = Type.Object(
  {
    key: Type.String(),
    name: Type.String(),
    english: Type.Optional(Type.String()),
    anonymous: Type.Boolean(),
    reports: Type.Array(Type.Integer()),
    reasons: Type.Array(Type.String()),
  },
  { title: 'EventOrigin' },
)
export type EventOrigin = Static<typeof EventOrigin>

function Slot<Value extends TSchema>(value: Value) {
  return Type.Array(
    Type.Object({
      value,
      reports: Type.Array(Type.Integer()),
      origins: Type.Array(Type.Integer()),
      verdict: Type.Optional(Verdict),
      id: Type.String({ description: 'The value as a correction names it' }),
    }),
  )
}

export const Disagreement = Type.Object(
  {
    slot: OneOf(['time', 'place', 'tolls', 'status', 'participants']),
    relation: OneOf(['conflict', 'revision', 'denial']),
    values: Type.Tuple([Type.Integer(), Type.Integer()]),
    why: Type.String(),
  },
  { title: 'Disagreement' },
)
export type Disagreement = Static<typeof Disagreement>

export const Join = Type.Object(
  { one: Type.String(), other: Type.String(), points: Type.Number(), reasons: Type.Array(Type.String()) },
  { title: 'Join' },
)

/** All that is reported of one event. */
export const EventDetail = Type.Object(
  {
    id: Type.String(),
    kind: Type.String(),
    status: Status,
    summary: EventSummary,
    reports: Type.Array(EventReport),
    origins: Type.Array(EventOrigin),
    time: Slot(DayWindow),
    place: Slot(PlaceOfTelling),
    participants: Slot(Participant),
    tolls: Slot(Toll),
    responsibility: Slot(Type.Object({ party: Known, how: OneOf(['told', 'claimed', 'accused', 'denied']) })),
    history: Type.Array(
      Type.Object({ status: Status, since: Type.String(), reports: Type.Array(Type.Integer()), origins: Type.Array(Type.Integer()) }),
    ),
    disagreements: Type.Array(Disagreement),
    joins: Type.Array(Join),
    corrections: Type.Array(Correction),
    rejected: Type.Optional(Type.Literal(true)),
  },
  { title: 'EventDetail' },
)
export type EventDetail = Static<typeof EventDetail>

export const EventId = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) })

/** Other events of the same days that share a place or a participant. */
export const NearbyEvents = Type.Object(
  { rows: Type.Array(Type.Object({ event: EventSummary, shared: Type.Array(Type.String({ description: 'Names both have' })) })) },
  { title: 'NearbyEvents' },
)
export type NearbyEvents = Static<typeof NearbyEvents>
export const NearbyQuery = Type.Object(
  {
    days: Type.Optional(Type.Integer({ minimum: 0, maximum: 60, default: 7 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 10 })),
  },
  { additionalProperties: false },
)
