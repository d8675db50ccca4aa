import type { RecordedEvent } from '../../record/types.ts'

/** How much stands behind an event. `origins` is the corroboration; it is no measure of truth. */
export interface Counts {
  readonly reports: number
  readonly articles: number
  readonly outlets: number
  readonly origins: number
  readonly conflicts: number
  readonly revisions: number
  readonly denials: number
}

export function countsOf({ reports, origins, disagreements }: RecordedEvent): Counts {
  const relations = (wanted: string) => disagreements.filter(({ relation }) => relation === wanted).length
  return {
    reports: reports.length,
    articles: new Set(reports.map(({ article }) => article)).size,
    outlets: new Set(reports.flatMap(({ outlet }) => outlet ?? [])).size,
    origins: origins.length,
    conflicts: relations('conflict'),
    revisions: relations('revision'),
    denials: relations('denial'),
  }
}
