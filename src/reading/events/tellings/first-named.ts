import type { ReportedEvent } from '../../types.ts'
import { hasPronoun, isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { isAtOnePlace } from './incident.ts'
import { areToldApart } from './told-apart.ts'

/** So many characters on, the text has told what the headline or the lead only named. */
const REACH = 1200

/** «موقع الهجوم» in the lead, and then «تعرضت البلدة لهجوم»: what is named first as if known, with nothing said of it, is told by the next that has no article. */
export function isNamedBefore(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const { arguments: all, places, time, quantities, trigger } = one
  if (!isAtOnePlace(one) || one.kind === 'clash' || trigger.start >= stage.leadEnd || one.retold || other.retold) return false
  if (!REAL.has(one.status) && one.status !== 'hypothetical') return false
  if (!isDefinite(stage, one) || hasPronoun(stage, one) || isDefinite(stage, other)) return false
  if (all.length > 0 || places.length > 0 || time !== undefined || quantities.length > 0) return false
  return REAL.has(other.status) && other.trigger.start - trigger.start < REACH && !areToldApart(stage, one, other)
}
