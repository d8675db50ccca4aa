import Type, { type Static } from 'typebox'
import { Count, OneOf, PageOf, PageQuery } from './basics.ts'
import { EventSummary } from './events.ts'
import { Identity, SourceKind, Stance, Status } from './known.ts'
import { Facet } from './overviews.ts'

/** Whom articles cite. Unnamed sources stand under what they are called: counted, never joined. */
export const SourceRow = Type.Object(
  {
    key: Type.Optional(Type.String()),
    name: Type.String(),
    english: Type.Optional(Type.String()),
    kind: SourceKind,
    identity: Identity,
    reports: Count,
    articles: Count,
    outlets: Count,
  },
  { title: 'SourceRow' },
)
export type SourceRow = Static<typeof SourceRow>
export const SourcePage = PageOf(SourceRow, 'SourcePage')
export type SourcePage = Static<typeof SourcePage>
export const SourceQuery = Type.Object(
  { ...PageQuery, name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })), identity: Type.Optional(Identity) },
  { additionalProperties: false },
)
export const SourceKey = Type.Object({ key: Type.String({ minLength: 1, maxLength: 300 }) })

/** One report that cites the source. */
export const SourceClaim = Type.Object(
  {
    report: Type.String(),
    event: EventSummary,
    outlet: Type.Optional(Type.String()),
    published: Type.Optional(Type.String()),
    stance: Stance,
    status: Status,
    position: Type.Integer({ description: 'Its place in the chain, 0 nearest to the outlet' }),
    chain: Type.String(),
    excerpt: Type.String(),
    first: Type.Boolean({ description: 'No earlier report of the event' }),
  },
  { title: 'SourceClaim' },
)
export type SourceClaim = Static<typeof SourceClaim>

/** A named source: what it said, what it said first, who relays it, how often its word was denied or revised. */
export const SourceDetail = Type.Object(
  {
    key: Type.String(),
    name: Type.String(),
    english: Type.Optional(Type.String()),
    kind: SourceKind,
    reports: Count,
    events: Count,
    first: Count,
    denied: Count,
    revised: Count,
    conflicting: Count,
    stances: Type.Array(Facet),
    outlets: Type.Array(Facet, { description: 'Who relays it' }),
    claims: Type.Array(SourceClaim),
  },
  { title: 'SourceDetail' },
)
export type SourceDetail = Static<typeof SourceDetail>

/** Where reports come from in the end, and how many events rest on it. */
export const OriginRow = Type.Object(
  { key: Type.String(), name: Type.String(), anonymous: Type.Boolean(), events: Count, reports: Count, alone: Count },
  { title: 'OriginRow' },
)
export type OriginRow = Static<typeof OriginRow>
export const OriginPage = PageOf(OriginRow, 'OriginPage')
export type OriginPage = Static<typeof OriginPage>
export const OriginQuery = Type.Object(
  { ...PageQuery, name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })), anonymous: Type.Optional(Type.Boolean()) },
  { additionalProperties: false },
)

/** A chain as outlets give it, nearest first, and how often. */
export const ChainRow = Type.Object(
  {
    chain: Type.Array(Type.String()),
    reports: Count,
    events: Count,
    articles: Count,
    outlet: Type.Optional(Type.String()),
    first: Type.Optional(Type.String()),
    last: Type.Optional(Type.String()),
  },
  { title: 'ChainRow' },
)
export type ChainRow = Static<typeof ChainRow>
export const ChainPage = PageOf(ChainRow, 'ChainPage')
export type ChainPage = Static<typeof ChainPage>
export const ChainQuery = Type.Object(
  {
    ...PageQuery,
    outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    source: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'A link, or part of its name' })),
    length: Type.Optional(Type.Integer({ minimum: 0, maximum: 20, description: 'Links besides the outlet: 0 is its own voice' })),
  },
  { additionalProperties: false },
)

/** Two articles with the same text, in whole or in part. */
export const CopyRow = Type.Object(
  {
    share: Type.Number(),
    why: Type.String(),
    one: Type.Object({ key: Type.String(), title: Type.String(), outlet: Type.Optional(Type.String()) }),
    other: Type.Object({ key: Type.String(), title: Type.String(), outlet: Type.Optional(Type.String()) }),
  },
  { title: 'CopyRow' },
)
export type CopyRow = Static<typeof CopyRow>
export const CopyPage = PageOf(CopyRow, 'CopyPage')
export type CopyPage = Static<typeof CopyPage>
export const CopyQuery = Type.Object(PageQuery, { additionalProperties: false })

/** An outlet: how much it reports in its own voice, and how much it relays. */
export const OutletRow = Type.Object(
  {
    name: Type.String(),
    articles: Count,
    reports: Count,
    own: Count,
    relayed: Count,
    unnamed: Type.Integer({ description: 'Reports whose chain ends in an unnamed source' }),
    first: Type.Optional(Type.String()),
    last: Type.Optional(Type.String()),
  },
  { title: 'OutletRow' },
)
export type OutletRow = Static<typeof OutletRow>
export const OutletPage = PageOf(OutletRow, 'OutletPage')
export type OutletPage = Static<typeof OutletPage>
export const OutletQuery = Type.Object(
  { ...PageQuery, name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) },
  { additionalProperties: false },
)

/** Reports that flow from a source of a kind to an outlet: the bands of a picture. */
export const Flow = Type.Object(
  {
    outlet: Type.String(),
    source: Type.String({ description: 'The nearest link; empty for the outlet’s own voice' }),
    english: Type.Optional(Type.String()),
    key: Type.Optional(Type.String()),
    kind: Type.Optional(SourceKind),
    identity: Type.Optional(Identity),
    voice: OneOf(['own', 'agency', 'outlet', 'other']),
    reports: Count,
  },
  { title: 'Flow' },
)
export type Flow = Static<typeof Flow>
export const Flows = Type.Object({ flows: Type.Array(Flow) }, { title: 'Flows' })
export type Flows = Static<typeof Flows>
export const FlowQuery = Type.Object(
  {
    outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    outlets: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 12, description: 'The largest so many' })),
    sources: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'The commonest so many; the rest in one' })),
  },
  { additionalProperties: false },
)
