import type { RecordedEvent, SLOTS } from '../../record/index.ts'
import type { NewCorrection, Store } from '../../store/index.ts'

/** Who corrects, and why: as they stand on the command line. */
export interface Signature {
  readonly by: string
  readonly why: string
}
export interface RulingAsked extends Signature {
  readonly slot: (typeof SLOTS)[number]
  /** Which value of the slot, from 1. */
  readonly nth?: number
  readonly instead?: string
}

/** What is asked for does not fit the record. */
export class CorrectionError extends Error {}

const sign = ({ by, why }: Signature) => ({ by, why, at: new Date().toISOString() })

async function find(store: Store, id: string): Promise<RecordedEvent> {
  const event = await store.event(id)
  if (!event) throw new CorrectionError(`there is no event ${id}`)
  return event
}

/** @throws {CorrectionError} */
export async function toRuling(
  store: Store,
  verdict: 'confirm' | 'reject' | 'replace',
  id: string,
  { slot, nth, instead, ...options }: RulingAsked,
): Promise<NewCorrection> {
  const event = await find(store, id)
  if (slot === 'event' && (nth !== undefined || instead !== undefined))
    throw new CorrectionError('the whole event has no value: name a --slot')
  const values: readonly unknown[] =
    slot === 'event' ? [] : slot === 'status' ? event.history.map(({ status }) => status) : event[slot].map((row) => row.value)
  if (nth !== undefined && nth > values.length) throw new CorrectionError(`${slot} has ${values.length} values`)
  if (instead !== undefined && !isJson(instead)) throw new CorrectionError('--instead is not JSON')
  return {
    ...sign(options),
    verdict,
    event: id,
    slot,
    ...(nth === undefined ? {} : { value: JSON.stringify(values[nth - 1]) }),
    ...(instead === undefined ? {} : { instead }),
  }
}

/** @throws {CorrectionError} */
export async function toSplit(store: Store, id: string, reports: readonly string[], options: Signature): Promise<NewCorrection> {
  const ids = (await find(store, id)).reports.map((report) => report.id)
  const stranger = reports.find((report) => !ids.includes(report))
  if (stranger !== undefined) throw new CorrectionError(`the event has no report ${stranger}`)
  const from = ids.filter((report) => !reports.includes(report))
  if (from.length === 0) throw new CorrectionError('some report must stay')
  return { ...sign(options), verdict: 'split', event: id, reports, from }
}

function isJson(written: string): boolean {
  try {
    JSON.parse(written)
    return true
  } catch {
    return false
  }
}

/** @throws {CorrectionError} */
export async function toMerging(store: Store, event: string, other: string, options: Signature): Promise<NewCorrection> {
  const [one, second] = [await find(store, event), await find(store, other)]
  if (one.id === second.id) throw new CorrectionError('they are one event already')
  return { ...sign(options), verdict: 'merge', event, with: other }
}

/** @throws {CorrectionError} */
export async function toUndoing(store: Store, correction: string, options: Signature): Promise<NewCorrection> {
  if (!(await store.corrections()).some(({ id }) => id === correction)) throw new CorrectionError(`there is no correction ${correction}`)
  return { ...sign(options), verdict: 'undo', correction }
}
