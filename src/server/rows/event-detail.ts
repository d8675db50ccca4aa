import { findStanding, type Correction as Made, type RecordedEvent, type Slot } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import type { Correction, EventDetail, EventReport } from '../contract/index.ts'
import { toSummaries } from './event-summary.ts'
import { present } from './present.ts'

/** An event with its row, the heads of its articles and the corrections made to it, those undone among them. */
export async function toEventDetail(event: RecordedEvent, store: Store): Promise<EventDetail> {
  const { browse } = store
  const heads = await browse.heads([...new Set(event.reports.map(({ article }) => article))])
  const kinds = await browse.kinds(event.reports.map(({ id }) => id))
  const row = (await browse.rows([event.id])).get(event.id)
  const [summary] = row ? await toSummaries(browse, [row]) : []
  if (!summary) throw new Error(`the event ${event.id} has no row`)
  const reports = event.reports.map((report): EventReport => {
    const head = heads.get(report.article)
    return { ...copy(report), kind: kinds.get(report.id) ?? event.kind, title: head?.title ?? '', ...present({ url: head?.url ?? null }) }
  })
  return {
    ...copy(event),
    summary,
    reports,
    time: withIds(event.time),
    place: withIds(event.place),
    participants: withIds(event.participants),
    tolls: withIds(event.tolls),
    responsibility: withIds(event.responsibility),
    corrections: correctionsOf(event, await store.corrections()),
  }
}

/** The same value with nothing `readonly`: what leaves is written once and read once. */
function copy<Value>(value: Value): Mutable<Value> {
  return value as Mutable<Value>
}
type Mutable<Value> = Value extends (...args: never[]) => unknown
  ? Value
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value

/** A correction names a value by the JSON of what the slot shows. */
function withIds<Value>(slot: Slot<Value>) {
  return slot.map((row) => ({ ...copy(row), id: JSON.stringify(row.value) }))
}

/** All corrections in the order in which they were made, each with whether it holds. */
export function toCorrections(all: readonly Made[]): Correction[] {
  const standing = new Set(findStanding(all).map(({ id }) => id))
  return all.map((each) => ({ ...copy(each), standing: each.verdict === 'undo' ? true : standing.has(each.id) }))
}

function correctionsOf({ reports }: RecordedEvent, all: readonly Made[]): Correction[] {
  const ids = new Set(reports.map(({ id }) => id))
  const isHere = (id: string | undefined) => id !== undefined && ids.has(id)
  const here = new Set(
    all.flatMap((each) => {
      if (each.verdict === 'undo') return []
      const others = each.verdict === 'merge' ? [each.with] : each.verdict === 'split' ? [...each.reports, ...each.from] : []
      return [each.event, ...others].some(isHere) ? [each.id] : []
    }),
  )
  return toCorrections(all).filter(({ id, correction }) => here.has(id) || (correction !== undefined && here.has(correction)))
}
