import Type, { type Static } from 'typebox'
import { Count, PageOf, PageQuery } from './basics.ts'
import { keyed } from './known.ts'
import { Facet } from './overviews.ts'

/** A person, organisation, country or place across the record. */
export const EntityRow = Type.Object(
  {
    ...keyed,
    reports: Count,
    first: Type.Optional(Type.String({ description: 'The day of its first event' })),
    last: Type.Optional(Type.String()),
  },
  { title: 'EntityRow' },
)
export type EntityRow = Static<typeof EntityRow>
export const EntityPage = PageOf(EntityRow, 'EntityPage')
export type EntityPage = Static<typeof EntityPage>
export const EntityQuery = Type.Object(
  { ...PageQuery, name: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Part of a name, in Arabic or English' })) },
  { additionalProperties: false },
)
export const EntityKey = Type.Object({ key: Type.String({ minLength: 1, maxLength: 300 }) })

/** Its countries stand in a list of their own. */
const { country: _, ...described } = keyed

/** One entity: what it is called, what it did, with whom. Its events are `/api/events?entity=KEY`. */
export const EntityDetail = Type.Object(
  {
    ...described,
    names: Type.Array(Type.String()),
    roles: Type.Array(Type.String({ description: 'Offices, as articles give them' })),
    countries: Type.Array(Type.String()),
    why: Type.Optional(Type.String({ description: 'Why articles are taken to mean the same' })),
    articles: Count,
    kinds: Type.Array(Facet),
    parts: Type.Array(Facet),
    years: Type.Array(Facet),
    together: Type.Array(EntityRow, { description: 'Who takes part in the same events, the most frequent first' }),
    latitude: Type.Optional(Type.Number()),
    longitude: Type.Optional(Type.Number()),
    cited: Count,
  },
  { title: 'EntityDetail' },
)
export type EntityDetail = Static<typeof EntityDetail>
