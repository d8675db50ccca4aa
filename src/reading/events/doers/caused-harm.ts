import type { Argument, ReportedEvent } from '../../types.ts'
import type { Causes } from '../tellings/tolls.ts'
import { ASSAULTS, befell } from './share-doers.ts'

/**
 * «قصف الجيش مواقع المتمردين. وأدى القصف إلى مقتل العشرات»: who did what harm came of, where an earlier sentence tells it. The telling that harm stands
 * beside may have become one with the earlier one, and then has its doer.
 */
export function doersOfCause(events: readonly ReportedEvent[], harm: ReportedEvent, causes: Causes): readonly Argument[] {
  const at = causes.get(harm.trigger.start)
  if (at === undefined) return []
  const own = events.find(({ trigger }) => trigger.start === at)
  // «جاء القصف بعد اشتباكات أوقعت قتلى»: of two that are told again in one sentence it may be either
  const joined = events.filter((each) => HARMFUL.has(each.kind) && isToldAgain(each, at))
  const cause = own ?? (joined.length === 1 ? joined[0] : undefined)
  const doers = cause && ASSAULTS.has(cause.kind) ? cause.arguments.filter(({ role }) => role === 'actor') : []
  return befell(harm, doers) ? [] : doers
}

/** What people are killed or hurt in. */
const HARMFUL = new Set([...ASSAULTS, 'clash', 'explosion', 'fire', 'accident', 'riot'])

/** Whether a later sentence that tells the event again holds the offset. */
function isToldAgain({ evidence, trigger }: ReportedEvent, at: number): boolean {
  return evidence.some(({ start, end }) => start <= at && at < end && !(start <= trigger.start && trigger.start < end))
}
