import type { Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { findGovernor, type Governing } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import type { Told } from '../told.ts'
import { isPurpose } from './purpose-status.ts'
import type { Dated } from './status.ts'
import { IMPOSED, statusUnder } from './under-governor.ts'

/** What is undone or denied; or goes on. */
export const UNSAID = new Set<Status>(['denied', 'failed', 'cancelled', 'postponed', 'ongoing'])

/** «طالب بوقف القصف», «رفض إنهاء الحصار», «تحرك لوقف الغارات»: what is to end, or is not to, goes on. */
export function isStoppedOnPaper(stage: Stage, candidate: Candidate, { governor, at }: Governing, dated: Dated): boolean {
  if (governor.status !== 'cancelled' || governor.part !== 'noun') return false
  const end = { ...candidate, first: at }
  const above = findGovernor(stage, end)
  if (!above) return isPurpose(stage.passage, end)
  return ON_PAPER.has(above.governor.status) && ON_PAPER.has(statusUnder(stage, above, candidate, dated))
}

/** «رفضت اللجنة طلب ترشحه»: what is asked for in vain. */
export function isRefusedRequest(stage: Stage, candidate: Candidate, { governor, at }: Governing): boolean {
  if (governor.status !== 'demanded' || governor.part !== 'noun' || IMPOSED.has(candidate.kind)) return false
  return findGovernor(stage, { ...candidate, first: at })?.governor.status === 'failed'
}

/** «أحبط مخططا لتنفيذ هجوم», «رفضت روسيا خطة وقف إطلاق النار», «نفى وجود خطة لسحب القوات»: what came of the plan is what came of its deed. */
export function foiledPlan(stage: Stage, candidate: Candidate, { at, cue }: Governing): Told | undefined {
  if (!PLANS.has(stage.passage.words[at]?.stem ?? '')) return undefined
  const above = findGovernor(stage, { ...candidate, first: at })
  if (!above || !UNSAID.has(above.governor.status) || above.governor.status === 'ongoing') return undefined
  const isRefused = above.governor.status === 'failed' && IMPOSED.has(candidate.kind) && !isFoiling(stage, above)
  return { status: isRefused ? 'hypothetical' : above.governor.status, cue }
}

/** What others were to do is foiled, or only refused. */
function isFoiling({ passage }: Stage, { at }: Governing): boolean {
  return FOILING.has(passage.words[at]?.verb?.value.lemma.past ?? passage.words[at]?.stem ?? '')
}

const FOILING = new Set(['أحبط', 'أفشل', 'احباط', 'افشال'])
/** Folded. */
const PLANS = new Set(['خطه', 'خطط', 'مخطط', 'مخططا', 'مخططات', 'مشروع', 'مقترح', 'مقترحا', 'اقتراح', 'اقتراحا', 'نيه', 'موامره', 'دعوه'])

/** What is not there yet, or not any more to be. */
export const ON_PAPER = new Set<Status>(['demanded', 'planned', 'hypothetical', 'failed'])
