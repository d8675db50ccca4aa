import Type, { type Static } from 'typebox'
import { Count, OneOf } from './basics.ts'
import { EventFilters } from './events.ts'
import { keyed, Precision, Status } from './known.ts'

/** One value of a facet and how many events of the filter have it. */
export const Facet = Type.Object(
  {
    value: Type.String({ description: 'What the filter takes' }),
    label: Type.Optional(Type.String({ description: 'A name to show, in Arabic' })),
    english: Type.Optional(Type.String()),
    events: Count,
  },
  { title: 'Facet' },
)
export type Facet = Static<typeof Facet>

/** Facets of a filter, each counted with its own filter left out, the commonest first. */
export const Facets = Type.Object(
  {
    total: Count,
    conflicting: Count,
    anonymous: Count,
    kind: Type.Array(Facet),
    status: Type.Array(Facet),
    country: Type.Array(Facet),
    place: Type.Array(Facet),
    entity: Type.Array(Facet),
    outlet: Type.Array(Facet),
    origin: Type.Array(Facet),
  },
  { title: 'Facets' },
)
export type Facets = Static<typeof Facets>
export const FacetQuery = Type.Object(
  { ...EventFilters, top: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 12, description: 'Values of each facet' })) },
  { additionalProperties: false },
)

/** One stretch of time and the events that begin in it, by status. */
export const Bin = Type.Object({ day: Type.String({ description: 'Its first day' }), status: Status, events: Count }, { title: 'Bin' })
export type Bin = Static<typeof Bin>
export const Histogram = Type.Object({ by: OneOf(['day', 'month', 'year']), undated: Count, bins: Type.Array(Bin) }, { title: 'Histogram' })
export type Histogram = Static<typeof Histogram>
export const HistogramQuery = Type.Object(
  { ...EventFilters, by: Type.Optional(OneOf(['day', 'month', 'year'], 'The width of a bin; chosen by the range where left out')) },
  { additionalProperties: false },
)

/** Events as parallel columns, for pictures of thousands: entry i of every column is one event. */
export const Marks = Type.Object(
  {
    total: Count,
    id: Type.Array(Type.String()),
    kind: Type.Array(Type.String()),
    status: Type.Array(Status),
    from: Type.Array(Type.String({ description: 'An ISO day, or an empty string' })),
    to: Type.Array(Type.String()),
    stated: Type.Array(Type.Boolean()),
    retold: Type.Array(Type.Boolean()),
    conflicting: Type.Array(Type.Boolean()),
    latitude: Type.Array(Type.Union([Type.Number(), Type.Null()])),
    longitude: Type.Array(Type.Union([Type.Number(), Type.Null()])),
    precision: Type.Array(Type.Union([Precision, Type.Null()])),
    place: Type.Array(Type.String()),
    articles: Type.Array(Count),
    origins: Type.Array(Count),
    title: Type.Array(Type.String({ description: 'The first words' })),
  },
  { title: 'Marks' },
)
export type Marks = Static<typeof Marks>
export const MarkQuery = Type.Object(
  {
    ...EventFilters,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000, default: 2000, description: 'Events, at the most: the newest' })),
    placed: Type.Optional(Type.Boolean({ description: 'Only events with a point on the map' })),
  },
  { additionalProperties: false },
)

/** A cell of the map: how many events lie in it. */
export const Cell = Type.Object(
  { latitude: Type.Number(), longitude: Type.Number(), events: Count, place: Type.String({ description: 'The place of most of them' }) },
  { title: 'Cell' },
)
export type Cell = Static<typeof Cell>
export const Cells = Type.Object(
  { degrees: Type.Number(), cells: Type.Array(Cell), countries: Type.Array(Facet), unplaced: Count },
  { title: 'Cells' },
)
export type Cells = Static<typeof Cells>
export const CellQuery = Type.Object(
  {
    ...EventFilters,
    degrees: Type.Optional(Type.Number({ minimum: 0.05, maximum: 20, default: 1, description: 'The width of a cell' })),
    box: Type.Optional(
      Type.String({
        pattern: '^-?\\d{1,3}(\\.\\d{1,9})?(,-?\\d{1,3}(\\.\\d{1,9})?){3}$',
        description: 'west,south,east,north in degrees',
      }),
    ),
  },
  { additionalProperties: false },
)

/** Who stands in the network, and how many events of the filter they take part in. */
export const NetworkNode = Type.Object(keyed, { title: 'NetworkNode' })
export type NetworkNode = Static<typeof NetworkNode>
/** Two who take part in the same events; `one` acts where the roles differ. */
export const NetworkEdge = Type.Object(
  {
    one: Type.String(),
    other: Type.String(),
    kind: Type.String(),
    mutual: Type.Boolean({ description: 'Neither acts on the other: a meeting, an agreement' }),
    events: Count,
    first: Type.Optional(Type.String()),
    last: Type.Optional(Type.String()),
    sample: Type.Array(Type.String({ description: 'Ids of events, the newest first' })),
  },
  { title: 'NetworkEdge' },
)
export type NetworkEdge = Static<typeof NetworkEdge>
export const Network = Type.Object({ nodes: Type.Array(NetworkNode), edges: Type.Array(NetworkEdge) }, { title: 'Network' })
export type Network = Static<typeof Network>
export const NetworkQuery = Type.Object(
  { ...EventFilters, nodes: Type.Optional(Type.Integer({ minimum: 2, maximum: 300, default: 60, description: 'Nodes, at the most' })) },
  { additionalProperties: false },
)
