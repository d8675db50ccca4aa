import type { ReportId } from '../types.ts'

/** Slots a person can rule on: `event` is the whole. */
export const SLOTS = ['event', 'time', 'place', 'participants', 'tolls', 'status'] as const
export type CorrectedSlot = (typeof SLOTS)[number]

/** Who corrected, when and why: all three are asked for, always. */
interface Signed {
  /** «c7»: its place in the list of corrections. */
  readonly id: string
  readonly by: string
  /** An ISO day or time. */
  readonly at: string
  readonly why: string
}

/** A word on one reported value: right, wrong, or to be replaced. `value` is the value as the slot holds it, by its key in the slot. */
export interface Ruling extends Signed {
  readonly verdict: 'confirm' | 'reject' | 'replace'
  /** Any report of the event: it is found again after a re-reading. */
  readonly event: ReportId
  readonly slot: CorrectedSlot
  /** Which value, as JSON of what the slot shows; left out where the slot as a whole is meant. */
  readonly value?: string
  /** With `replace`: the value that holds instead, as JSON. */
  readonly instead?: string
}
/** Two events are one. */
export interface Merging extends Signed {
  readonly verdict: 'merge'
  readonly event: ReportId
  readonly with: ReportId
}
/** These reports tell another event than the rest. */
export interface Splitting extends Signed {
  readonly verdict: 'split'
  readonly event: ReportId
  readonly reports: readonly ReportId[]
  /** The reports they are kept apart from: those of the event when it was split. */
  readonly from: readonly ReportId[]
}
/** An earlier correction no longer holds. It stays in the list. */
export interface Undoing extends Signed {
  readonly verdict: 'undo'
  readonly correction: string
}

/** A person's word over the machine's: appended, never overwritten, and applied again after each re-reading. */
export type Correction = Ruling | Merging | Splitting | Undoing
