import type { RecordedEvent } from '../../record/index.ts'
import type { Store, NewCorrection as StoredCorrection } from '../../store/index.ts'
import type { NewCorrection } from '../contract/index.ts'
import { HttpError } from '../problems/http-error.ts'
import { fitsSlot } from './fits-slot.ts'

/** Who corrects, and when. */
interface Signature {
  readonly by: string
  readonly at: string
}

/**
 * A correction as it was handed in, held against the event it is about.
 *
 * @throws {HttpError} `no-such-thing` where there is no such event, `bad-correction` where it does not fit.
 */
export async function toNewCorrection(asked: NewCorrection, store: Store, signature: Signature): Promise<StoredCorrection> {
  const event = await store.event(asked.event)
  if (!event) throw new HttpError('no-such-thing', 'there is no such event')
  const signed = { ...signature, why: asked.why, event: asked.event }
  switch (asked.verdict) {
    case 'merge':
      return { ...signed, verdict: 'merge', with: await otherEvent(asked, event, store) }
    case 'split':
      return { ...signed, verdict: 'split', ...partsOf(asked, event) }
    default:
      return { ...signed, verdict: asked.verdict, ...rulingOn(asked, event) }
  }
}

async function otherEvent(asked: NewCorrection, event: RecordedEvent, store: Store): Promise<string> {
  if (asked.with === undefined) throw new HttpError('bad-correction', '`with` names the other event')
  const other = await store.event(asked.with)
  if (!other) throw new HttpError('no-such-thing', 'there is no event to merge with')
  if (other.id === event.id) throw new HttpError('bad-correction', 'they are one event already')
  return asked.with
}

function partsOf({ reports = [] }: NewCorrection, event: RecordedEvent): { reports: string[]; from: string[] } {
  const ids = event.reports.map(({ id }) => id)
  const strangers = reports.filter((id) => !ids.includes(id))
  if (reports.length === 0) throw new HttpError('bad-correction', '`reports` names those that tell another event')
  if (strangers.length > 0) throw new HttpError('bad-correction', `the event has no report ${strangers[0]}`)
  const from = ids.filter((id) => !reports.includes(id))
  if (from.length === 0) throw new HttpError('bad-correction', 'some report must stay')
  return { reports: [...reports], from }
}

function rulingOn({ verdict, slot, value, instead }: NewCorrection, event: RecordedEvent) {
  if (slot === undefined) throw new HttpError('bad-correction', '`slot` says what is ruled on')
  if (slot === 'event' && (verdict === 'replace' || value !== undefined)) {
    throw new HttpError('bad-correction', 'the whole event is confirmed or rejected, and has no value')
  }
  if (value !== undefined && !valuesOf(event, slot).includes(value)) {
    throw new HttpError('bad-correction', '`value` is the `id` of a value of that slot')
  }
  if (verdict === 'replace') {
    if (instead === undefined || !fitsSlot(slot, instead))
      throw new HttpError('bad-correction', '`instead` is JSON of a value that the slot can hold')
    return { slot, instead, ...(value === undefined ? {} : { value }) }
  }
  if (instead !== undefined) throw new HttpError('bad-correction', '`instead` goes with replace alone')
  return { slot, ...(value === undefined ? {} : { value }) }
}

/** The values of a slot, as corrections name them. */
function valuesOf(event: RecordedEvent, slot: NonNullable<NewCorrection['slot']>): string[] {
  if (slot === 'event') return []
  if (slot === 'status') return event.history.map(({ status }) => JSON.stringify(status))
  return event[slot].map(({ value }) => JSON.stringify(value))
}
