import Type, { type Static } from 'typebox'
import { COUNTED, STATUSES } from '../../reading/types.ts'
import { Count, OneOf, Span } from './basics.ts'

export const Status = OneOf(STATUSES, 'How far an event is said to be real')
export const Counted = OneOf(COUNTED)
export const Role = OneOf(['actor', 'recipient', 'with', 'mediator', 'sponsor', 'host', 'victim', 'instrument', 'topic'])
export const Stance = OneOf(['asserts', 'denies', 'confirms', 'promises', 'warns', 'accuses', 'expects', 'claims', 'demands'])
export const Identity = OneOf(['named', 'described', 'hidden'], 'How far a source shows itself')
export const EntityKind = OneOf(['person', 'organisation', 'country', 'place', 'outlet', 'agency', 'group', 'anonymous', 'words'] as const)
export const SourceKind = OneOf([
  'outlet',
  'agency',
  'official',
  'government',
  'military',
  'security',
  'diplomatic',
  'medical',
  'judicial',
  'witness',
  'rights',
  'organisation',
  'armed-group',
  'person',
  'document',
  'media',
  'unknown',
])
export const Precision = OneOf(['point', 'city', 'district', 'province', 'region', 'country'], 'How finely a place is known')
export const Verdict = OneOf(['confirmed', 'rejected', 'corrected'], 'What a person ruled')

const known = {
  key: Type.Optional(Type.String({ description: 'The same in every article: «country:SY»; anonymous sources have none' })),
  kind: EntityKind,
  name: Type.String(),
  english: Type.Optional(Type.String()),
  country: Type.Optional(Type.String()),
}
/** What is said of whoever has a key of their own, wherever they are listed. */
export const keyed = { ...known, key: Type.String(), events: Count }
export const Known = Type.Object(known, { title: 'Known' })
export type Known = Static<typeof Known>

export const Participant = Type.Object({ ...known, role: Role, class: Type.Optional(Type.String()) }, { title: 'Participant' })
export type Participant = Static<typeof Participant>

export const PlaceOfTelling = Type.Object(
  {
    ...known,
    key: Type.String(),
    precision: Precision,
    province: Type.Optional(Type.String()),
    latitude: Type.Optional(Type.Number()),
    longitude: Type.Optional(Type.Number()),
  },
  { title: 'PlaceOfTelling' },
)
export type PlaceOfTelling = Static<typeof PlaceOfTelling>

export const Toll = Type.Object(
  {
    counts: Counted,
    min: Type.Optional(Type.Number()),
    max: Type.Optional(Type.Number()),
    approximate: Type.Boolean(),
    revised: Type.Optional(Type.Literal(true)),
    words: Type.String(),
  },
  { title: 'Toll' },
)
export type Toll = Static<typeof Toll>

/** One link of a chain, nearest to the reader first. */
export const SourceLink = Type.Object({ ...known, identity: Identity, source: SourceKind, stance: Stance }, { title: 'SourceLink' })
export type SourceLink = Static<typeof SourceLink>

export const DayWindow = Type.Object(
  { from: Type.String(), to: Type.String(), stated: Type.Boolean(), words: Type.Optional(Type.String()) },
  { title: 'DayWindow' },
)
export type DayWindow = Static<typeof DayWindow>

export const Published = Type.Object(
  {
    from: Type.String(),
    to: Type.String(),
    basis: OneOf(['given', 'metadata', 'json-ld', 'opengraph', 'feed', 'address', 'dateline', 'inferred']),
    clues: Type.Optional(Type.Array(Span)),
  },
  { title: 'Published' },
)
export type Published = Static<typeof Published>
