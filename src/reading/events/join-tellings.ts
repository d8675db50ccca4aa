import type { Argument, EntityId, ReportedEvent, Span } from '../types.ts'
import { isAtOnePlace } from './incident.ts'
import { isWide } from './places-within.ts'
import { isWithin, shareAny } from './same-participants.ts'
import { isOnlyNamed } from './same-status.ts'
import type { Stage } from './stage.ts'
import { isInHeadline } from './wording.ts'

/** Tellings of one event give it no more figures than this: a list of results is no event's, and time stays linear. */
const MOST_FIGURES = 60
/** Kinds by how little they say of what was done, the least first; any other says more. */
const VAGUE = ['explosion', 'attack', 'kill']

/**
 * One event out of two tellings: the first keeps its trigger, the other adds its evidence and what the first left open or says less of. A
 * headline leaves out who says so, and its few words are read for the wrong party sooner than the lead's: where the two do not agree the lead
 * is heard.
 */
export function joinTellings(stage: Stage, one: ReportedEvent, other: ReportedEvent): ReportedEvent {
  const isLead = isTitleOf(stage, one, other)
  const time = one.time ?? other.time
  const { kind, mode } = finer(one, other)
  const { mode: _, ...rest } = one
  return {
    ...rest,
    kind,
    ...(mode === undefined ? {} : { mode }),
    ...(isOnlyNamed(stage, one, other) ? { status: other.status, ...(other.statusCue ? { statusCue: other.statusCue } : {}) } : {}),
    chain: isLead && one.chain.length === 0 ? other.chain : one.chain,
    arguments: joinArguments(stage, one, other, isLead),
    places: narrower(stage, one, other),
    ...(time === undefined ? {} : { time }),
    quantities: addFigures(one.quantities, other.quantities),
    evidence: addEvidence(one.evidence, other.evidence[0]),
  }
}

/** The first is the headline's, told nowhere yet, and the other the lead's. */
function isTitleOf(stage: Stage, one: ReportedEvent, { trigger }: ReportedEvent): boolean {
  return one.evidence.length === 1 && isInHeadline(stage, one) && trigger.start < stage.leadEnd
}

function finer(one: ReportedEvent, other: ReportedEvent): Pick<ReportedEvent, 'kind' | 'mode'> {
  const [ours, theirs] = [VAGUE.indexOf(one.kind), VAGUE.indexOf(other.kind)]
  return ours >= 0 && one.kind !== other.kind && (theirs < 0 || theirs > ours) ? other : one
}

function joinArguments(stage: Stage, one: ReportedEvent, other: ReportedEvent, isLead: boolean): Argument[] {
  const added = other.arguments.filter(({ role }) => !one.arguments.some((each) => each.role === role))
  const kept = one.arguments.filter((argument) => !isLead || !isCorrected(stage, argument, other))
  const corrected = other.arguments.filter(
    ({ role }) => !added.some((each) => each.role === role) && !kept.some((each) => each.role === role),
  )
  return [...kept.map((argument) => (isLead ? fuller(stage, argument, other) : argument)), ...corrected, ...added]
}

/** «مدير سابق» is «مدير عام سابق» in the lead: the description that says all the headline's does, and more. */
function fuller({ passage: { article } }: Stage, argument: Argument, { arguments: all }: ReportedEvent): Argument {
  const wordsOf = ({ start, end }: Argument) => article.text.slice(start, end).split(/\s+/)
  const words = wordsOf(argument)
  const isFuller = (theirs: readonly string[]) => theirs.length > words.length && theirs[0] === words[0] && isWithin(words, theirs)
  return all.find((each) => each.role === argument.role && isFuller(wordsOf(each))) ?? argument
}

/** The lead names somebody else in that role, and whom the headline names is nobody known or has another part. */
function isCorrected(stage: Stage, argument: Argument, { arguments: all }: ReportedEvent): boolean {
  const [theirs, others] = [all.filter(({ role }) => role === argument.role), all.filter(({ role }) => role !== argument.role)]
  if (shareAny(stage, [argument], theirs) || !theirs.some(({ entity }) => entity !== undefined)) return false
  return argument.entity === undefined || others.some(({ entity }) => entity === argument.entity)
}

/** A town says more than its country, or than its province unless they bear one name. */
function narrower({ book }: Stage, one: ReportedEvent, { places: more }: ReportedEvent): readonly EntityId[] {
  const { places: known } = one
  const sizeOf = (place: EntityId) => (book.get(place)?.kind === 'country' ? 2 : isWide(book.get(place)) && isAtOnePlace(one) ? 1 : 0)
  const [ours, theirs] = [known, more].map((places) => Math.min(...places.map(sizeOf), WIDEST))
  const isSameName = known.some((place) => more.some((each) => book.get(place)?.name.endsWith(book.get(each)?.name ?? '')))
  const areAllNarrow = more.every((place) => book.get(place)?.kind !== 'country') || known.length === 0
  return (theirs ?? WIDEST) < (ours ?? WIDEST) && !isSameName && areAllNarrow ? more : known
}

/** Wider than any place. */
const WIDEST = 3

function addFigures(known: readonly number[], more: readonly number[]): readonly number[] {
  if (more.length === 0 || known.length >= MOST_FIGURES) return known
  return [...new Set([...known, ...more])].sort((first, second) => first - second)
}

function addEvidence(evidence: readonly [Span, ...Span[]], span: Span): readonly [Span, ...Span[]] {
  return evidence.at(-1)?.start === span.start || evidence.some(({ start }) => start === span.start) ? evidence : [...evidence, span]
}
