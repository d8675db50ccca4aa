import { tokenAt } from '../../passage.ts'
import type { ReportedEvent, TimeExpression } from '../../types.ts'
import { saysElsewhen } from '../clause/causes.ts'
import type { Stage } from '../stage.ts'

// What in an event's sentence keeps the day of another sentence from it.

/** «بعد يوم واحد من اعتقال»: the sentence says how long before or after it was. */
export function isDaysOff({ passage: { tokens, words }, timeOf }: Stage, { trigger, evidence: [sentence] }: ReportedEvent): boolean {
  const last = tokenAt(tokens, trigger.start)
  for (let at = tokenAt(tokens, sentence.start); at < last; at++)
    if (saysElsewhen(words[at]?.stem ?? '') && (timeOf.has(at + 1) || timeOf.has(at + 2))) return true
  return false
}

/** «وقال الأحد»: the sentence names another day. */
export function isOtherDay(
  { passage: { tokens }, timeOf, times }: Stage,
  { evidence: [sentence] }: ReportedEvent,
  lent: TimeExpression,
): boolean {
  const last = tokenAt(tokens, sentence.end - 1)
  for (let at = tokenAt(tokens, sentence.start); at <= last; at++) {
    const day = times[timeOf.get(at) ?? -1]
    if (day?.from !== undefined && day.to !== undefined && lent.from !== undefined && (day.from > lent.from || day.to < lent.from))
      return true
  }
  return false
}
