import { tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'

// A talk that a verb tells and the noun of what it was held in: «بحث الوزيران الملف خلال اجتماع», «التقى نظيره في قمة».

/** Kinds of talk between those who come together. */
export const TALKS: ReadonlySet<string> = new Set(['meet', 'call', 'negotiate', 'summit'])

/** «بحث الوزير مع نظيره الملف خلال اتصال هاتفي»: what they talked in the course of is their talk. */
export function isInItsCourse(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!TALKS.has(one.kind) || !TALKS.has(other.kind) || one.evidence[0].start !== other.evidence[0].start) return false
  if (other.arguments.length > 0 && other.kind !== 'call') return false
  const { tokens, words } = stage.passage
  const [verb, noun] = [tokenAt(tokens, one.trigger.start), tokenAt(tokens, other.trigger.start)]
  if (words[verb]?.tag !== 'verb' || verb >= noun || words[noun]?.tag === 'verb') return false
  const before = words[noun - 1]?.stem ?? ''
  if (other.kind === 'call') return DURING.has(before)
  return (DURING.has(before) || (before === 'في' && isAfterParty(stage, one, noun - 1))) && isTheirOwn(stage, other)
}

const DURING = new Set(['خلال', 'عبر', 'اثناء'])

/** «مع نظيره التركي في قمة», «الأحد، في لقاء»: what stands before it says with whom, when or where they met, and no other deed («شارك في قمة»). */
function isAfterParty({ passage: { tokens }, timeOf, book }: Stage, { arguments: all }: ReportedEvent, at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (before.form === ',' || timeOf.has(at - 1)) return true
  return all.some(({ role, end }) => role !== 'topic' && end === before.end) || book.within(before).some(({ end }) => end === before.end)
}

/** No summit that is known by its own name: «في قمة العشرين», «خلال القمة العربية», «خلال اجتماع مجلس الوزراء». */
function isTheirOwn(stage: Stage, other: ReportedEvent): boolean {
  if (isDefinite(stage, other)) return false
  const { tokens, words } = stage.passage
  const next = words[tokenAt(tokens, other.trigger.end - 1) + 1]
  return next?.tag !== 'noun' || next.preposition !== '' || !(next.definite || next.closed || next.place || next.substantive)
}
