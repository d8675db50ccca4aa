import type { Status } from '../../reading/types.ts'
import type { Constraints } from '../same-event/cluster.ts'
import type { RecordedEvent, Reported, Slot } from '../types.ts'
import type { Correction, Ruling } from './types.ts'

/** The corrections that hold: without those that were undone, an undoing that was itself undone set aside. */
export function findStanding(corrections: readonly Correction[]): Exclude<Correction, { verdict: 'undo' }>[] {
  const undone = new Set<string>()
  for (const correction of [...corrections].reverse()) {
    if (correction.verdict === 'undo' && !undone.has(correction.id)) undone.add(correction.correction)
  }
  return corrections.flatMap((correction) => (correction.verdict === 'undo' || undone.has(correction.id) ? [] : [correction]))
}

/** What merges and splits ask of clustering; of two that contradict each other the later holds. */
export function toConstraints(corrections: readonly Correction[]): Constraints {
  const said = new Map<string, { pair: readonly [string, string]; together: boolean }>()
  const say = (one: string, other: string, together: boolean) => {
    const pair: readonly [string, string] = one < other ? [one, other] : [other, one]
    said.set(pair.join(' '), { pair, together })
  }
  for (const correction of findStanding(corrections)) {
    if (correction.verdict === 'merge') say(correction.event, correction.with, true)
    else if (correction.verdict === 'split') {
      for (const one of correction.reports) {
        for (const other of correction.from) if (!correction.reports.includes(other)) say(one, other, false)
      }
    }
  }
  const pairs = [...said.values()]
  return {
    together: pairs.filter(({ together }) => together).map(({ pair }) => pair),
    apart: pairs.filter(({ together }) => !together).map(({ pair }) => pair),
  }
}

/** An event with what people ruled on its values. Machine and person stay both visible: a rejected value is marked, not removed. */
export function applyRulings(event: RecordedEvent, corrections: readonly Correction[]): RecordedEvent {
  const reports = new Set(event.reports.map(({ id }) => id))
  const rulings: Ruling[] = []
  const ids: string[] = []
  for (const correction of findStanding(corrections)) {
    const isHere = reports.has(correction.event) || (correction.verdict === 'merge' && reports.has(correction.with))
    if (!isHere) continue
    ids.push(correction.id)
    if (correction.verdict !== 'merge' && correction.verdict !== 'split') rulings.push(correction)
  }
  if (ids.length === 0) return event
  const isRejected = rulings.findLast(({ slot }) => slot === 'event')?.verdict === 'reject'
  return {
    ...event,
    status: ruledStatus(rulings) ?? event.status,
    time: rule(event.time, 'time', rulings),
    place: rule(event.place, 'place', rulings),
    participants: rule(event.participants, 'participants', rulings),
    tolls: rule(event.tolls, 'tolls', rulings),
    corrections: ids,
    ...(isRejected ? { rejected: true as const } : {}),
  }
}

function ruledStatus(rulings: readonly Ruling[]): Status | undefined {
  const last = rulings.findLast(({ slot, verdict }) => slot === 'status' && verdict === 'replace')
  return last?.instead === undefined ? undefined : (JSON.parse(last.instead) as Status)
}

const VERDICTS = { confirm: 'confirmed', reject: 'rejected', replace: 'rejected' } as const

function rule<Value>(slot: Slot<Value>, name: Ruling['slot'], rulings: readonly Ruling[]): Slot<Value> {
  let ruled = slot
  for (const { slot: its, value, verdict, instead } of rulings) {
    if (its !== name) continue
    ruled = ruled.map((row): Reported<Value> => {
      return value === undefined || JSON.stringify(row.value) === value ? { ...row, verdict: VERDICTS[verdict] } : row
    })
    if (verdict === 'replace' && instead !== undefined) {
      ruled = [...ruled, { value: JSON.parse(instead) as Value, reports: [], origins: [], verdict: 'corrected' }]
    }
  }
  return ruled
}
