import type { Found, SaidOffset } from '../said.ts'
import type { TimeText } from '../time-text.ts'
import { findDuration } from './duration.ts'

/**
 * «قبل يومين», «قبل نحو شهر»: so long before the anchor. Where an event follows («قبل ساعات من بدء …»), where the number is vague or the
 * hedge a bound, it is a stretch of time only, and `duration` reads it.
 */
export function findAgo(text: TimeText, index: number): Found<SaidOffset> | undefined {
  const cue = text.cue(index, 'before') ?? (text.isConversation ? (text.cue(index, 'after') ?? text.cue(index, 'since')) : undefined)
  if (!cue || text.form(index).endsWith('قبيل')) return undefined
  const hedge = text.cue(cue.last + 1, 'approximate')
  const duration = findDuration(text, (hedge ?? cue).last + 1)
  if (!duration || duration.said.count === undefined) return undefined
  const next = text.form(duration.last + 1)
  const isUntilNow = next === 'من' && isNow(text, duration.last + 2)
  if (next === 'من' && !isUntilNow && !isAfterVerbOfFrom(text, index)) return undefined
  const last = isUntilNow ? duration.last + 2 : duration.last
  return {
    rule: 'ago',
    first: index,
    last,
    said: {
      kind: 'offset',
      unit: duration.said.unit,
      count: duration.said.count,
      ...(duration.said.more ? { more: duration.said.more } : {}),
      sign: cue.sense.cue === 'after' ? 1 : -1,
      ...(hedge ? { isAbout: true as const } : {}),
      ...(text.isConversation ? { isExact: true as const } : {}),
    },
  }
}

/** «تمكنت القوات قبل يومين من السيطرة»: «من» goes with the verb, and counts from no event. */
function isAfterVerbOfFrom(text: TimeText, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_VERB); at--) {
    if (text.form(at) === '.') return false
    if (OF_FROM.test(text.form(at))) return true
  }
  return false
}

const FARTHEST_VERB = 8
const OF_FROM = /^[وف]?(تمكن|انسحب|خرج|نجا|فر|عاد|هرب|طرد|افرج|غادر|اعتقل|سحب)(ت|وا|تا|ا)?$/

function isNow(text: TimeText, index: number): boolean {
  return text.form(index) === 'الان' || text.form(index) === 'اليوم'
}
