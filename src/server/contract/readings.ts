import Type, { type Static } from 'typebox'
import type { Reading } from '../../reading/types.ts'
import { Day } from './basics.ts'

export type { Reading } from '../../reading/types.ts'

/** One article with all its annotations. In the OpenAPI document the schema of `schema/reading.json` stands here. */
export const ReadingBody = Type.Unsafe<Reading>({ type: 'object', additionalProperties: true, title: 'Reading' })

/** A text to be read. Nothing of it is stored. */
export const ReadRequest = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 200_000 }),
    outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    published: Type.Optional(Day),
  },
  { title: 'ReadRequest', additionalProperties: false },
)
export type ReadRequest = Static<typeof ReadRequest>
