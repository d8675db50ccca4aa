import Type, { type Static } from 'typebox'
import { Count, OneOf } from './basics.ts'
import { Job } from './keeping.ts'

/** `record`: the record grew or was corrected: what was fetched before may have changed. */
export const RecordChange = Type.Object(
  { articles: Count, events: Count, corrections: Count, why: OneOf(['hello', 'added', 'corrected']) },
  { title: 'RecordChange' },
)
export type RecordChange = Static<typeof RecordChange>

/** `job`: long work went on. */
export const JobChange = Job
export type JobChange = Static<typeof JobChange>
