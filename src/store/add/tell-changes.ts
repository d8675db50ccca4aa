import type { Telling } from '../../record/index.ts'

/** What a new reading did to one report: it came, it left, or these parts of it are read otherwise. */
export interface ReportChange {
  readonly report: string
  readonly change: 'new' | 'gone' | 'changed'
  /** With `changed`: kind, status, time, participants, places, tolls, chain. */
  readonly parts: readonly (typeof PARTS)[number][]
  /** What is told, for people. */
  readonly excerpt: string
}

const PARTS = ['kind', 'status', 'time', 'participants', 'places', 'tolls', 'chain'] as const

/** In order of ids. What is read as before is left out. */
export function tellChanges(before: readonly Telling[], after: readonly Telling[]): ReportChange[] {
  const old = new Map(before.map((telling) => [telling.id, telling]))
  const fresh = new Map(after.map((telling) => [telling.id, telling]))
  const changes: ReportChange[] = []
  for (const telling of before) {
    if (!fresh.has(telling.id)) changes.push({ report: telling.id, change: 'gone', parts: [], excerpt: telling.excerpt })
  }
  for (const telling of after) {
    const { id, excerpt } = telling
    const known = old.get(id)
    const parts = known ? PARTS.filter((part) => JSON.stringify(known[part]) !== JSON.stringify(telling[part])) : []
    if (!known) changes.push({ report: id, change: 'new', parts, excerpt })
    else if (parts.length > 0) changes.push({ report: id, change: 'changed', parts, excerpt })
  }
  return changes.sort((one, other) => (one.report < other.report ? -1 : 1))
}
