import { type Passage, tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { contradictInCircumstances } from './same-circumstances.ts'

/** What gives figures, and what says of it that newer ones have replaced it; folded. */
const REPORTS = new Set(['حصيله', 'احصاءات', 'احصاييه', 'تقديرات', 'ارقام'])
const FORMER = new Set(['سابقه', 'اوليه', 'مبدييه'])

/**
 * Whether a telling gives a toll that the headline's or the lead's has replaced: «ارتفعت الحصيلة إلى 51 قتيلا» … «وكانت حصيلة سابقة أفادت بمقتل 29 طفلا». Its figures
 * are no longer the event's.
 */
export function isFormerToll(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind !== other.kind || one.trigger.start >= stage.leadEnd || one.retold) return false
  if (one.quantities.length === 0 || other.quantities.length === 0) return false
  if (!REAL.has(one.status) || !REAL.has(other.status) || one.evidence[0].start === other.evidence[0].start) return false
  return givesFormer(stage.passage, other) && !contradictInCircumstances(stage, one, other)
}

function givesFormer({ tokens, words }: Passage, { evidence: [sentence] }: ReportedEvent): boolean {
  const last = tokenAt(tokens, sentence.end - 1)
  for (let at = tokenAt(tokens, sentence.start); at < last; at++)
    if (REPORTS.has(words[at]?.stem ?? '') && FORMER.has(words[at + 1]?.stem ?? '')) return true
  return false
}
