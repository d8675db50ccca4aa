import { foldSpelling } from '../../text/normalise.ts'
import { tokenAt } from '../passage.ts'
import type { ReportedEvent } from '../types.ts'
import { hasArticle, hasPronoun } from './clause/definite.ts'
import type { Stage } from './stage.ts'
import { isDefinedAnew } from './tellings/refers-back.ts'
import { DECLARED } from './triggers/declared.ts'

/** In news most tellings are anchored, and the few that are not are news too; elsewhere only what is anchored is meant. */
const MOSTLY = 0.5

/** Of events whose tellings are joined, those that report something; in the same order. */
export function keepReports(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const told = events.filter(
    (event) =>
      !isBareThing(stage, event) &&
      !isCrimeOnly(stage, event) &&
      !isBare(stage, event) &&
      !isPointedAt(stage, event) &&
      !isFallOfOther(event) &&
      !isHoldOfBody(stage, event),
  )
  const anchored = told.filter(isAnchored)
  return anchored.length >= told.length * MOSTLY ? told : anchored
}

/**
 * What is told once, with nobody known, no place, no day and no figure, is no report: «الانتخابات» and «المفاوضات» refer to what everybody
 * knows, and a verb of which nothing is said is a manner of speaking.
 */
function isBare(stage: Stage, event: ReportedEvent): boolean {
  const { rule, evidence, time, places, quantities, statusCue, arguments: all } = event
  if (evidence.length > 1 || time !== undefined || places.length > 0 || quantities.length > 0) return false
  if (rule === 'verb-trigger') return all.length === 0
  if (rule === 'phrase-trigger' && IN_GENERAL.has(event.kind)) return hasArticle(stage, event) && all.length === 0
  if (rule !== 'noun-trigger' || !(hasArticle(stage, event) || hasPronoun(stage, event))) return false
  return statusCue === undefined && !all.some(({ entity }) => entity !== undefined)
}

/** «انتشال حطام الطائرة، حيث سقطت», «خسرت القدرة على التأثير»: a fall or loss of which no town is told is of something else. */
function isFallOfOther({ kind, rule, arguments: all }: ReportedEvent): boolean {
  return kind === 'lose-territory' && rule === 'verb-trigger' && !all.some(({ role }) => role === 'recipient')
}

/** «الوزارة التي يسيطر عليها المسلحون», «وكالة الأنباء التي تسيطر عليها الجماعة»: in whose hands a body is, and no town or post. */
function isHoldOfBody({ book }: Stage, { kind, rule, status, arguments: all }: ReportedEvent): boolean {
  if (kind !== 'capture-territory' || rule !== 'verb-trigger' || status !== 'ongoing') return false
  return all.some(({ role, entity }) => role === 'recipient' && entity !== undefined && BODIES.has(book.get(entity)?.kind ?? ''))
}

const BODIES = new Set(['organisation', 'agency', 'outlet'])

/** «ترفض هذه الاتهامات», «وراء هذا الهجوم»: what is pointed at was told before, as another kind or in other words, where it is joined to nothing. */
function isPointedAt(stage: Stage, event: ReportedEvent): boolean {
  const { tokens, words } = stage.passage
  if (event.rule === 'verb-trigger' || event.evidence.length > 1 || !hasArticle(stage, event)) return false
  return POINTING.has(words[tokenAt(tokens, event.trigger.start) - 1]?.stem ?? '')
}

/** «ذلك» is in «بما في ذلك» as well. Folded. */
const POINTING = new Set(['هذا', 'هذه', 'تلك', 'هذان', 'هذين', 'هاتان', 'هاتين'])

/** Kinds whose set phrase with the article is a matter that is talked of: «الهجرة غير الشرعية». */
const IN_GENERAL = new Set(['migrate', 'sexual-violence'])

/**
 * A telling says who, where, when, how many or who says so, or is told twice; a metaphor says none of it («يحاصرك القلق»). Whoever demands or refuses is a
 * party, also one that the text knows nothing else of («طالبت المنظمة»).
 */
function isAnchored({ kind, rule, arguments: all, places, time, quantities, chain, evidence }: ReportedEvent): boolean {
  if (DECLARED.has(kind) && all.some(({ role }) => role === 'actor')) return true
  if (TOLD_AS_IT_IS.has(kind) && rule === 'verb-trigger' && all.length > 0) return true
  if (places.length > 0 || time !== undefined || quantities.length > 0 || chain.length > 0) return true
  return evidence.length > 1 || all.some(({ entity }) => entity !== undefined)
}

/** What no verb is said of in a figure of speech, where it is told to whom or to what it happened: «تحطمت طائرة ركاب», «أفرجت السلطات عن عشرة موقوفين». */
const TOLD_AS_IT_IS = new Set(
  'air-crash accident shipwreck building-collapse earthquake release charge sentence acquit execute transfer deport evacuate elect open-crossing coup-attempt ceasefire exchange-prisoners'.split(
    ' ',
  ),
)

/** Kinds whose noun names a thing as well as an act: «ينص الاتفاق على», «وفق المرسوم». */
const THINGS = new Set(['agree', 'pass-law'])

/** Such a noun with nobody and nothing said of it, told once, is the thing; with the article («البقاء في الاتفاق النووي») unless it is told with whom or on what, or when. */
function isBareThing(stage: Stage, event: ReportedEvent): boolean {
  const { kind, rule, arguments: all, evidence, time, places } = event
  if (!THINGS.has(kind) || rule !== 'noun-trigger' || evidence.length > 1 || time !== undefined) return false
  if (hasArticle(stage, event) && places.length > 0 && isDefinedAnew(stage, event)) return false
  if (hasArticle(stage, event) || isNamed(stage, event)) return all.length < 2 && all.every(({ role }) => role === 'actor')
  return all.length === 0 && places.length === 0
}

/** «اتفاق المناخ», «اتفاق الطائف»: known by the name it is joined to. */
function isNamed({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const after = words[tokenAt(tokens, trigger.end - 1) + 1]
  return after?.tag === 'noun' && after.closed && after.preposition === '' && !after.conjunction
}

/** What the crime is called, whoever did it; folded. */
const CRIMES = new Set([
  'القتل',
  'الاغتصاب',
  'العنف الجنسي',
  'الاعتداء الجنسي',
  'الاعتداءات الجنسيه',
  'الخطف',
  'الاختطاف',
  'الطعن',
  'السجن',
  'الحبس',
])

/** «جريمة الاغتصاب», «مكافحة العنف الجنسي»: the name of the crime, with nobody and no figure. */
function isCrimeOnly({ passage }: Stage, { trigger, arguments: all, quantities, evidence, statusCue }: ReportedEvent): boolean {
  if (all.length > 0 || quantities.length > 0 || evidence.length > 1 || statusCue) return false
  return CRIMES.has(foldSpelling(passage.article.text.slice(trigger.start, trigger.end)))
}
