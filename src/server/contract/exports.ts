import Type, { type Static } from 'typebox'
import { OneOf } from './basics.ts'
import { EventFilters } from './events.ts'

/** How the record can be taken along. */
export const ExportFormat = Type.Object(
  {
    name: Type.String(),
    title: Type.String(),
    mediaType: Type.String(),
    extension: Type.String(),
    use: Type.String({ description: 'For whom it is made' }),
    leavesOut: Type.String({ description: 'What of the record it cannot say' }),
  },
  { title: 'ExportFormat' },
)
export type ExportFormat = Static<typeof ExportFormat>
export const ExportFormats = Type.Object({ formats: Type.Array(ExportFormat) }, { title: 'ExportFormats' })
export type ExportFormats = Static<typeof ExportFormats>
export const ExportQuery = Type.Object(
  {
    ...EventFilters,
    format: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }),
    id: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 200, description: 'These events alone' })),
    redact: Type.Optional(Type.Boolean({ description: 'Without unnamed sources and people of no public office' })),
    dated: Type.Optional(Type.Boolean({ description: 'Only events whose day a text names' })),
    lang: Type.Optional(OneOf(['ar', 'en'], 'The language of titles and labels; quoted words stay Arabic')),
    bom: Type.Optional(Type.Boolean({ description: 'A byte order mark before CSV, for Excel' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, default: 10_000 })),
  },
  { additionalProperties: false },
)
