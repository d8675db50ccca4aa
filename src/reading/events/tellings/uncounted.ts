import { tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { areInOneSentence, targetsOf } from './told-apart.ts'

/** The hurt and the dead without a figure. Folded. */
const SOME = new Set(['اصابات', 'قتلي', 'جرحي', 'ضحايا', 'مصابون', 'مصابين', 'وفيات'])

/** «أسفر الهجوم عن إصابات» … «وإصابة 40 آخرين»: whom the lead does not count are those who are counted next. */
export function isCountedNext({ passage: { tokens, words }, leadEnd }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.trigger.start >= leadEnd || one.retold || other.retold || areInOneSentence(one, other)) return false
  if (!SOME.has(words[tokenAt(tokens, one.trigger.start)]?.stem ?? '') || one.quantities.length > 0) return false
  return targetsOf(one).length === 0 && other.quantities.length > 0
}
