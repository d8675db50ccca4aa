import { foldSpelling } from '../../text/normalise.ts'
import { tokenAt } from '../passage.ts'
import type { EntityId, ReportedEvent, Span } from '../types.ts'
import { hasArticle, isDefinite, isEcho, isInHeadline, isOnlyNamed, isSameByPeople, isSameTelling } from './same-telling.ts'
import type { Stage } from './stage.ts'

/** A telling is compared with at most this many earlier events of its kind, so that time stays linear. */
const LOOK_BACK = 12
/** Tellings of one event give it no more figures than this: a list of results is no event's, and time stays linear. */
const MOST_FIGURES = 60

/**
 * Join the tellings of one event in one article. The first telling keeps its trigger; the others add evidence and what the first left
 * open.
 */
export function mergeEvents(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const merged: ReportedEvent[] = []
  const byKind = new Map<string, number[]>()
  for (const event of events) {
    const earlier = indicesOf(byKind, event.kind)
    const same =
      nearestFirst(stage, earlier.slice(-LOOK_BACK), event).find((index) => merged[index] && isSameTelling(stage, merged[index], event)) ??
      echoed(stage, merged, byKind, event)
    const known = same === undefined ? undefined : merged[same]
    if (same !== undefined && known) merged[same] = join(stage, known, event)
    else {
      earlier.push(merged.length)
      merged.push(event)
    }
  }
  const told = merged.filter((event) => !isBareThing(stage, event) && !isCrimeOnly(stage, event) && !isBare(stage, event))
  const anchored = told.filter(isAnchored)
  return anchored.length >= told.length * MOSTLY ? told : anchored
}

/** What refers back means the nearest; else the first telling is the event's. */
function nearestFirst(stage: Stage, earlier: readonly number[], event: ReportedEvent): readonly number[] {
  return isDefinite(stage, event) ? earlier.toReversed() : earlier
}

/** The nearest earlier event that this one's noun may refer back to. */
function echoed(
  stage: Stage,
  merged: readonly ReportedEvent[],
  byKind: ReadonlyMap<string, readonly number[]>,
  event: ReportedEvent,
): number | undefined {
  const kinds = stage.passage.lexicon.kinds.get(event.kind)?.echoes ?? []
  const earlier = kinds.flatMap((kind) => byKind.get(kind)?.slice(-LOOK_BACK) ?? []).sort((one, other) => other - one)
  return earlier.find((index) => merged[index] && (isEcho(stage, merged[index], event) || isSameByPeople(stage, merged[index], event)))
}

/**
 * What is told once, with nobody known, no place, no day and no figure, is no report: «الانتخابات» and «المفاوضات» refer to what everybody
 * knows, and a verb of which nothing is said is a manner of speaking.
 */
function isBare(stage: Stage, event: ReportedEvent): boolean {
  const { rule, evidence, time, places, quantities, statusCue, arguments: all } = event
  if (evidence.length > 1 || time !== undefined || places.length > 0 || quantities.length > 0) return false
  if (rule === 'verb-trigger') return all.length === 0
  return isDefinite(stage, event) && statusCue === undefined && !all.some(({ entity }) => entity !== undefined)
}

function indicesOf(byKind: Map<string, number[]>, kind: string): number[] {
  let indices = byKind.get(kind)
  if (!indices) {
    indices = []
    byKind.set(kind, indices)
  }
  return indices
}

/** In news most tellings are anchored, and the few that are not are news too; elsewhere only what is anchored is meant. */
const MOSTLY = 0.5

/** A telling says who, where, when, how many or who says so, or is told twice; a metaphor says none of it («يحاصرك القلق»). */
function isAnchored({ arguments: all, places, time, quantities, chain, evidence, otherVoices }: ReportedEvent): boolean {
  if (places.length > 0 || time !== undefined || quantities.length > 0 || chain.length > 0) return true
  return evidence.length > 1 || otherVoices.length > 0 || all.some(({ entity }) => entity !== undefined)
}

/** Kinds whose noun names a thing as well as an act: «ينص الاتفاق على», «وفق المرسوم». */
const THINGS = new Set(['agree', 'pass-law'])

/** Such a noun with nobody and nothing said of it, told once, is the thing; with the article («البقاء في الاتفاق النووي») unless it is told with whom or on what, or when. */
function isBareThing(stage: Stage, event: ReportedEvent): boolean {
  const { kind, rule, arguments: all, evidence, time, places } = event
  if (!THINGS.has(kind) || rule !== 'noun-trigger' || evidence.length > 1 || time !== undefined) return false
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

/** A headline leaves out who says so: the body's first telling has it. */
function join(stage: Stage, one: ReportedEvent, other: ReportedEvent): ReportedEvent {
  const added = other.arguments.filter((argument) => !one.arguments.some((each) => each.role === argument.role))
  const time = one.time ?? other.time
  return {
    ...one,
    ...(isOnlyNamed(stage, one, other) ? { status: other.status, ...(other.statusCue ? { statusCue: other.statusCue } : {}) } : {}),
    chain: one.chain.length === 0 && one.evidence.length === 1 && isInHeadline(stage, one) ? other.chain : one.chain,
    arguments: [...one.arguments, ...added],
    places: narrower(stage, one.places, other.places),
    ...(time === undefined ? {} : { time }),
    quantities: addFigures(one.quantities, other.quantities),
    evidence: addEvidence(one.evidence, other.evidence[0]),
  }
}

/** A town says more than its country. */
function narrower({ book }: Stage, known: readonly EntityId[], more: readonly EntityId[]): readonly EntityId[] {
  const isWide = known.every((place) => book.get(place)?.kind === 'country')
  return isWide && more.some((place) => book.get(place)?.kind === 'place') ? more : known.length > 0 ? known : more
}

function addFigures(known: readonly number[], more: readonly number[]): readonly number[] {
  if (more.length === 0 || known.length >= MOST_FIGURES) return known
  return [...new Set([...known, ...more])].sort((first, second) => first - second)
}

function addEvidence(evidence: readonly [Span, ...Span[]], span: Span): readonly [Span, ...Span[]] {
  return evidence.at(-1)?.start === span.start || evidence.some(({ start }) => start === span.start) ? evidence : [...evidence, span]
}
