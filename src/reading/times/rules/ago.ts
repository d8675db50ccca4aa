import type { Found, SaidOffset } from '../said.ts'
import type { TimeText } from '../time-text.ts'
import { findDuration } from './duration.ts'

/**
 * «قبل يومين», «قبل نحو شهر»: so long before the anchor. Where an event follows («قبل ساعات من بدء …»), where the number is vague or the
 * hedge a bound, it is a stretch of time only, and `duration` reads it.
 */
export function findAgo(text: TimeText, index: number): Found<SaidOffset> | undefined {
  const cue = text.cue(index, 'before') ?? (text.isConversation ? text.cue(index, 'after') : undefined)
  if (!cue || text.form(index).endsWith('قبيل')) return undefined
  const hedge = text.cue(cue.last + 1, 'approximate')
  const duration = findDuration(text, (hedge ?? cue).last + 1)
  if (!duration || duration.said.count === undefined) return undefined
  const next = text.form(duration.last + 1)
  if (next === 'من' && !isNow(text, duration.last + 2)) return undefined
  const last = next === 'من' ? duration.last + 2 : duration.last
  return {
    rule: 'ago',
    first: index,
    last,
    said: {
      kind: 'offset',
      unit: duration.said.unit,
      count: duration.said.count,
      sign: cue.sense.cue === 'after' ? 1 : -1,
      ...(text.isConversation ? { isExact: true as const } : {}),
    },
  }
}

function isNow(text: TimeText, index: number): boolean {
  return text.form(index) === 'الان' || text.form(index) === 'اليوم'
}
