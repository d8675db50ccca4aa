import { tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent, Span } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { contradictInCircumstances } from './same-circumstances.ts'
import { differNowhere, shareAny } from './same-participants.ts'
import { targetsOf } from './told-apart.ts'

// Two words that name one act where they stand.

/** Whether a second trigger of one kind only names again what the first does: its own object, the noun right after it, or a synonym joined to it. */
export function isOneNaming(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind !== other.kind || one.evidence.every(({ start }) => start !== other.evidence[0].start)) return false
  return isObjectOf(stage, one, other) || areNextToEachOther(stage, one, other) || isVerdict(stage, one, other)
}

/** «أبرمتا اتفاق تعاون», «المحاكمة، محاكمة العقد»; not what it is for or about («اتفقا على إبقاء الاتفاق»). */
function isObjectOf(stage: Stage, { kind, arguments: all }: ReportedEvent, { trigger }: ReportedEvent): boolean {
  const { tokens, words } = stage.passage
  const at = tokenAt(tokens, trigger.start)
  if (kind === 'vote' || words[at]?.preposition !== '') return false
  return all.some(({ role, start, end }) => {
    if ((role !== 'topic' && role !== 'instrument') || start > trigger.start || trigger.end > end) return false
    return start === trigger.start ? words[at - 1]?.tag !== 'preposition' : isSome(stage, tokenAt(tokens, start), at)
  })
}

/** «عدد من مذكرات التفاهم», «بعض المساعدات»: nothing but how many stands before it. */
function isSome({ passage: { words } }: Stage, first: number, at: number): boolean {
  return words.slice(first, at).every(({ stem, tag }) => SOME.has(stem) || tag === 'number')
}

const SOME = new Set(['بعض', 'عدد', 'من', 'عده', 'سلسله', 'مجموعه', 'مزيد', 'جميع', 'كل'])

/** «أدين بالفساد وحكم عليه بالسجن»: the court that convicts and the sentence that it passes. */
function isVerdict(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind !== 'sentence' || !REAL.has(one.status) || !REAL.has(other.status)) return false
  const [ours, theirs] = [one, other].map(({ trigger }) => isConviction(stage, trigger))
  const [convicted, sentenced] = [targetsOf(one), targetsOf(other)]
  const areOthers = convicted.length > 0 && sentenced.length > 0 && !shareAny(stage, convicted, sentenced)
  return ours !== theirs && !areOthers && differNowhere(stage, one, other) && !contradictInCircumstances(stage, one, other)
}

function isConviction({ passage: { tokens, words } }: Stage, { start }: Span): boolean {
  const word = words[tokenAt(tokens, start)]
  return CONVICTS.has(word?.verb?.value.lemma.past ?? word?.stem ?? '')
}

/** Verbs, and the noun as it is folded. */
const CONVICTS = new Set(['أدان', 'دان', 'ادانه'])

/** «إعادة انتخابه», «احتجاجات ومظاهرات»: nothing stands between the two. */
function areNextToEachOther({ passage: { tokens, words } }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [last, next] = [tokenAt(tokens, one.trigger.end - 1), tokenAt(tokens, other.trigger.start)]
  if (next !== last + 1 || (words[next]?.tag === 'verb' && !shareObject(one, other))) return false
  return words[next]?.conjunction !== true || hasNoOther(one, other)
}

/** «مصادرة وحجز أموالهم»: what a noun befell stands behind the second word, which is no verb then, whatever its letters may be. */
function shareObject(one: ReportedEvent, other: ReportedEvent): boolean {
  return one.rule === 'noun-trigger' && other.arguments.length > 0 && areOneList(other.arguments, one.arguments)
}

/** Of two joined by «و» each would tell its own people and figures, were they two: «احتجاجات ومظاهرات». */
function hasNoOther(one: ReportedEvent, other: ReportedEvent): boolean {
  if (shareObject(one, other)) return true
  return one.rule === 'noun-trigger' && other.rule === 'noun-trigger' && (one.arguments.length === 0 || other.arguments.length === 0)
}

/** Whether the words of each of some stand among those of others. */
function areOneList(some: readonly Argument[], others: readonly Argument[]): boolean {
  return some.every(({ start, role }) => others.some((each) => each.start === start && each.role === role))
}

/** A heading within the text is so short, in tokens. */
const LONGEST_HEADING = 3

/** «مساعدات إنسانية», alone on its line: a heading says again what the text tells. */
export function isHeading(
  { passage: { tokens } }: Stage,
  { rule, arguments: all, places, time, quantities, evidence: [sentence] }: ReportedEvent,
): boolean {
  if (rule === 'verb-trigger' || all.length > 0 || places.length > 0 || time !== undefined || quantities.length > 0) return false
  return tokenAt(tokens, sentence.end - 1) - tokenAt(tokens, sentence.start) < LONGEST_HEADING
}
