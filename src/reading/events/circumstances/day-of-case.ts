import type { Argument, Span } from '../../types.ts'
import { AGAINST, isUnderCharge } from '../doers/charged.ts'
import type { Stage } from '../stage.ts'
import type { Made } from './share-circumstances.ts'

/** What is done with a case, beside what is done to who is charged. */
const OF_CASE: ReadonlySet<string> = new Set([...AGAINST, 'acquit', 'investigate'])

/**
 * Take from what somebody is held or judged for the day on which he is: «قضت المحكمة، الثلاثاء، بسجن عامل لاتهامه بقتل زوجته», «حكمت أمس على شاب قتل والدته». A day
 * behind the deed is its own.
 */
export function withoutDayOfCase({ passage, times }: Stage, made: readonly Made[]): Made[] {
  return made.map((each, at) => {
    const { candidate, event } = each
    const day = times[event.time ?? -1]
    if (!day || OF_CASE.has(event.kind) || day.end > event.trigger.start) return each
    const ofCase = made.slice(0, at).filter((other) => OF_CASE.has(other.event.kind) && other.event.trigger.start < event.trigger.start)
    const isOfCase =
      ofCase.some((other) => other.event.arguments.some((argument) => isWithin(argument, event.trigger))) ||
      (ofCase.length > 0 && isUnderCharge(passage, candidate))
    if (!isOfCase) return each
    const { time: _, ...rest } = event
    return { ...each, event: rest }
  })
}

/** Whom it is done to, or what for, is told by the deed: «شاب قتل والدته», «بقتل زوجته». */
function isWithin({ role, start, end }: Argument, trigger: Span): boolean {
  return (role === 'victim' || role === 'topic') && start <= trigger.start && trigger.end <= end
}
