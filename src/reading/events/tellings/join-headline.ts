import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { joinNewer } from './grown-tolls.ts'
import { isHarm } from './incident.ts'
import { withEvidence } from './join-left.ts'
import { isAnotherThan } from './refers-back.ts'
import { contradictInCircumstances } from './same-circumstances.ts'
import { compareFigures } from './same-figures.ts'
import { differIn } from './same-participants.ts'
import { AGAINST, isInPresent } from './same-status.ts'
import { areToldApart } from './told-apart.ts'
import { commonWords, isInHeadline } from './wording.ts'

/**
 * Join to the only event of its kind that the headline tells whatever the lead tells of that kind, whoever each says did it, where they have words in common:
 * «التحالف يدمر معسكرا للمسلحين» … «دمرت مقاتلات التحالف معسكر تدريب».
 *
 * @param leftTo For each event the index of the one that it is joined to.
 * @returns The same with those that are joined here; `events` is changed.
 */
export function joinHeadline(stage: Stage, events: ReportedEvent[], leftTo: readonly number[]): number[] {
  const joinedTo = events.map((_, index) => index)
  const titles = new Map<string, number[]>()
  for (const [index, event] of events.entries()) {
    if (leftTo[index] !== index || event.retold || event.trigger.start >= stage.leadEnd) continue
    if (isInHeadline(stage, event)) titles.set(event.kind, [...(titles.get(event.kind) ?? []), index])
    else {
      const [title, second] = titles.get(event.kind) ?? []
      const one = events[title ?? -1]
      if (title === undefined || second !== undefined || !one || !isSame(stage, one, event)) continue
      events[title] = { ...withEvidence(joinNewer(stage, one, event), event), ...whatIsToCome(stage, one, event) }
      joinedTo[index] = title
    }
  }
  return leftTo.map((index) => joinedTo[index] ?? index)
}

function isSame(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind === 'vote' || AGAINST.has(one.status) !== AGAINST.has(other.status)) return false
  if (contradictInCircumstances(stage, one, other) || areToldApart(stage, one, other) || isAnotherThan(stage, one, other)) return false
  if (compareFigures(stage, one, other) === 'contradict' || areOfOthers(stage, one, other)) return false
  return commonWords(stage, one, other) >= fewestInCommon(one, other)
}

/** How many words say that the two are one: more where others die of it, and where the headline's is told again already. */
function fewestInCommon(one: ReportedEvent, other: ReportedEvent): number {
  if (isHarm(one) || one.evidence.length > 1) return 3
  return one.row === other.row ? 1 : 2
}

/** «القوات تنتشر» … «ستنتشر القوات»: the present of a headline, where a verb of the lead tells what is to come, and its noun are of what is to come as well. */
function whatIsToCome(stage: Stage, one: ReportedEvent, other: ReportedEvent): Pick<ReportedEvent, 'status' | 'statusCue'> | undefined {
  const { status, statusCue } = other
  if (one.status !== 'happened' || one.statusCue || status !== 'planned' || !statusCue) return undefined
  return one.rule === 'noun-trigger' || (other.rule !== 'noun-trigger' && isInPresent(stage, one)) ? { status, statusCue } : undefined
}

/** «كينيا تهاجم النادي» … «اعتداء لاعبة على جندي»: another word, of others who did it to others. */
function areOfOthers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.row === other.row || !differIn(stage, 'actor', one, other)) return false
  return differIn(stage, 'recipient', one, other) || differIn(stage, 'victim', one, other)
}
