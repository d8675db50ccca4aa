import type { ReportedEvent } from '../../types.ts'
import { areInOneSentence } from './told-apart.ts'

/** What is aimed at something. */
const AIMED = new Set(['attack', 'strike', 'bomb', 'explosion', 'shoot', 'raid'])

/** «انفجرت سيارة مفخخة، مستهدفة مقرا أمنيا»: in its sentence, a circumstance only says what the deed before it was aimed at. */
export function isItsAim(one: ReportedEvent, other: ReportedEvent): boolean {
  if (other.rule !== 'participle-trigger' || other.kind !== 'attack' || !AIMED.has(one.kind)) return false
  return one.trigger.start < other.trigger.start && areInOneSentence(one, other)
}
