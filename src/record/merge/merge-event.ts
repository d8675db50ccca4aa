import type { TextOrigin } from '../origins/copy-groups.ts'
import { findOrigins } from '../origins/find-origins.ts'
import type { Join, Origin, RecordedEvent, Report, Telling } from '../types.ts'
import { findDisagreements } from './disagreements.ts'
import { followStatus, latestStatus } from './follow-status.ts'
import { gatherParticipants, gatherPlaces, gatherResponsibility, gatherTimes, gatherTolls } from './gather.ts'

/**
 * Merge the tellings of one event: every reported value with its reports and origins, nothing flattened.
 *
 * @param tellings In any order: the record puts the first published first.
 * @param joins Why they are taken for one event.
 */
export function mergeEvent(
  tellings: readonly [Telling, ...Telling[]],
  joins: readonly Join[],
  textOrigins: ReadonlyMap<string, TextOrigin>,
): RecordedEvent {
  const [first, ...rest] = [...tellings].sort(byPublication)
  const ordered: [Telling, ...Telling[]] = [first ?? tellings[0], ...rest]
  const [firstOrigin, ...otherOrigins] = findOrigins(ordered, textOrigins)
  const origins = firstOrigin ? [firstOrigin, ...otherOrigins] : []
  const originOf = new Map(origins.flatMap((origin, index) => origin.reports.map((report) => [report, index] as const)))
  const told = ordered.map((telling, report) => ({ telling, report, origin: originOf.get(report) ?? 0 }))
  const history = followStatus(told)
  const slots = { time: gatherTimes(told), place: gatherPlaces(told), participants: gatherParticipants(told), tolls: gatherTolls(told) }
  return {
    id: ordered[0].id,
    kind: mostTold(ordered),
    status: latestStatus(ordered),
    reports: told.map(({ telling, origin }) => toReport(telling, origin)) as [Report, ...Report[]],
    origins: origins as [Origin, ...Origin[]],
    ...slots,
    responsibility: gatherResponsibility(told),
    history,
    disagreements: findDisagreements(ordered, { ...slots, history }),
    joins: [...joins].sort((one, other) => (one.one + one.other < other.one + other.other ? -1 : 1)),
    corrections: [],
  }
}

/** The first published first; of one day by id, so that the order of arrival changes nothing. */
export function byPublication(one: Telling, other: Telling): number {
  const [here, there] = [one.published?.from ?? '9999', other.published?.from ?? '9999']
  return here === there ? (one.id < other.id ? -1 : 1) : here < there ? -1 : 1
}

/** The kind most articles tell; of as many, the first told. */
function mostTold(tellings: readonly Telling[]): string {
  const articles = new Map<string, Set<string>>()
  for (const { kind, article } of tellings) articles.set(kind, (articles.get(kind) ?? new Set()).add(article))
  let best = ''
  let most = 0
  for (const [kind, { size }] of articles) if (size > most) [best, most] = [kind, size]
  return best
}

function toReport(telling: Telling, origin: number): Report {
  const { id, article, event, outlet, published, status, retold, chain, trigger, evidence, excerpt } = telling
  return {
    id,
    article,
    event,
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    status,
    retold,
    chain,
    trigger,
    evidence,
    excerpt,
    origin,
  }
}
