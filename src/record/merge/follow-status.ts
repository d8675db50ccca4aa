import type { Status } from '../../reading/types.ts'
import { laterOf } from '../day.ts'
import type { StatusStep, Telling } from '../types.ts'
import type { Told } from './gather.ts'

/**
 * What was said of an event's status, from day to day: «planned since 03-05, happened since 03-08, denied on 03-09». Other voices of an
 * article count as well.
 */
export function followStatus(told: readonly Told[]): StatusStep[] {
  const steps = new Map<string, { status: Status; since: string; reports: Set<number>; origins: Set<number> }>()
  for (const { telling, report, origin } of told) {
    for (const status of new Set([telling.status, ...telling.otherVoices.map((voice) => voice.status)])) {
      const step = steps.get(status) ?? {
        status,
        since: telling.published?.from ?? '',
        reports: new Set<number>(),
        origins: new Set<number>(),
      }
      step.reports.add(report)
      step.origins.add(origin)
      steps.set(status, step)
    }
  }
  return [...steps.values()].map(({ status, since, reports, origins }) => ({ status, since, reports: [...reports], origins: [...origins] }))
}

/** Later in this list means that more is known: what happened was once planned. */
const SETTLED: readonly Status[] = [
  'hypothetical',
  'demanded',
  'planned',
  'denied',
  'ongoing',
  'postponed',
  'failed',
  'cancelled',
  'happened',
]

/** The status by the latest day of publication; of one day, the one most articles tell, then the most settled. */
export function latestStatus(tellings: readonly [Telling, ...Telling[]]): Status {
  const news = tellings.filter(({ retold }) => !retold)
  const counted: readonly Telling[] = news.length > 0 ? news : tellings
  const day = ({ published }: Telling) => published?.from ?? ''
  const latest = counted.reduce((last, telling) => laterOf(day(telling), last), '')
  const votes = new Map<Status, number>()
  for (const telling of counted) if (day(telling) === latest) votes.set(telling.status, (votes.get(telling.status) ?? 0) + 1)
  const rank = (status: Status) => (votes.get(status) ?? 0) * SETTLED.length + SETTLED.indexOf(status)
  return [...votes.keys()].reduce((best, status) => (rank(status) > rank(best) ? status : best), tellings[0].status)
}
