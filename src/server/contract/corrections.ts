import Type, { type Static } from 'typebox'
import { OneOf, PageOf, PageQuery, Time } from './basics.ts'

const Id = Type.String({ minLength: 1, maxLength: 200 })
const Why = Type.String({ minLength: 1, maxLength: 2000, description: 'Why: asked for, always' })
/** A value as JSON: the `id` of a row of a slot. */
const Value = Type.String({ minLength: 1, maxLength: 10_000 })
const Slot = OneOf(['event', 'time', 'place', 'participants', 'tolls', 'status'], '`event` is the whole')
const Verdict = OneOf(['confirm', 'reject', 'replace', 'merge', 'split', 'undo'])

/** A person's word over the machine's, as it was handed in. Which fields stand depends on the verdict. */
export const Correction = Type.Object(
  {
    id: Type.String(),
    verdict: Verdict,
    event: Type.Optional(Type.String()),
    slot: Type.Optional(Slot),
    value: Type.Optional(Type.String()),
    instead: Type.Optional(Type.String()),
    with: Type.Optional(Type.String()),
    reports: Type.Optional(Type.Array(Type.String())),
    from: Type.Optional(Type.Array(Type.String())),
    correction: Type.Optional(Type.String()),
    by: Type.String(),
    at: Time,
    why: Type.String(),
    standing: Type.Boolean({ description: 'It holds: it was not undone' }),
  },
  { title: 'Correction' },
)
export type Correction = Static<typeof Correction>

/** Who corrects and when is the server's to say. */
export const NewCorrection = Type.Object(
  {
    verdict: OneOf(['confirm', 'reject', 'replace', 'merge', 'split']),
    event: Id,
    slot: Type.Optional(Slot),
    value: Type.Optional(Value),
    instead: Type.Optional(Value),
    with: Type.Optional(Id),
    reports: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 1000 })),
    why: Why,
  },
  { title: 'NewCorrection', additionalProperties: false },
)
export type NewCorrection = Static<typeof NewCorrection>

export const Undo = Type.Object({ why: Why }, { title: 'Undo', additionalProperties: false })
export type Undo = Static<typeof Undo>

/** The id of the new correction, and where the event is found now. */
export const Corrected = Type.Object({ id: Type.String(), event: Type.Optional(Type.String()) }, { title: 'Corrected' })
export type Corrected = Static<typeof Corrected>

export const CorrectionPage = PageOf(Correction, 'CorrectionPage')
export type CorrectionPage = Static<typeof CorrectionPage>
export const CorrectionQuery = Type.Object(
  { ...PageQuery, by: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
)
export const CorrectionId = Type.Object({ id: Type.String({ pattern: '^c\\d{1,15}$' }) })
