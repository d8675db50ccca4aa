import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { isInHeadline } from '../tellings/wording.ts'
import { TO_COME } from '../told.ts'
import { SCHEDULED } from './ahead.ts'

/**
 * An event whose day and status say one thing: what happened has no day that is still ahead, and what is to come none that is over. A headline's bare
 * noun with a day ahead is to come: «إضراب في قطاع النقل», where the body names the day.
 */
export function withFittingDay(stage: Stage, event: ReportedEvent): ReportedEvent {
  const { published, times } = stage
  const day = times[event.time ?? -1]
  if (!day || published === undefined) return event
  const { time: _, ...undated } = event
  if (event.status === 'happened' && day.from !== undefined && day.from > published)
    return isAnnouncedAhead(stage, event) ? { ...event, status: 'planned' } : undated
  return TO_COME.has(event.status) && day.to !== undefined && day.to < published && isOfOther(event, day.start) ? undated : event
}

function isAnnouncedAhead(stage: Stage, event: ReportedEvent): boolean {
  return SCHEDULED.has(event.kind) && event.rule !== 'verb-trigger' && isInHeadline(stage, event)
}

/**
 * «هدد قبل أسبوع بقصف المصنع», «أطلق الشهر الماضي عملية لاستعادة المدينة»: the day is the main verb's. What a quality calls alleged may have been on it
 * («هجوم مفترض وقع أمس»), and what was planned then may have had its day behind it («كان مقررا أن يصل الأحد»).
 */
function isOfOther({ statusCue, retold, trigger }: ReportedEvent, day: number): boolean {
  if (statusCue !== undefined && statusCue.start >= trigger.end) return false
  return !retold || day < trigger.start
}
