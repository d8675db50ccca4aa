import type { ReportedEvent, Span } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { joinArguments } from './join-arguments.ts'
import { narrower, timeOfBoth } from './join-circumstances.ts'
import { isOnlyNamed, isOnlySpokenOf } from './same-status.ts'
import { isInHeadline } from './wording.ts'

/** Tellings of one event give it no more figures than this: a list of results is no event's, and time stays linear. */
const MOST_FIGURES = 60
/** What says little of what was done, and the kinds that say more of it. */
const FINER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['explosion', new Set(['attack', 'strike', 'bomb'])],
  ['attack', new Set(['strike', 'bomb', 'shoot', 'stab', 'ambush', 'raid', 'cyberattack', 'assassinate', 'kill'])],
  ['meet', new Set(['call'])],
  ['die', new Set(['kill', 'assassinate', 'execute'])],
  ['kill', new Set(['strike', 'bomb', 'shoot', 'stab', 'ambush', 'assassinate', 'execute'])],
])

/**
 * One event out of two tellings: the first keeps its trigger, the other adds its evidence and what the first left open or says less of. A
 * headline leaves out who says so, and its few words are read for the wrong party sooner than the lead's: where the two do not agree the lead
 * is heard.
 */
export function joinTellings(stage: Stage, one: ReportedEvent, other: ReportedEvent): ReportedEvent {
  const isLead = isTitleOf(stage, one, other)
  const time = timeOfBoth(stage, one, other)
  const { kind, mode } = finer(one, other)
  const { mode: _, since: __, ...rest } = one
  return {
    ...rest,
    kind,
    ...(mode === undefined ? {} : { mode }),
    ...(isOnlyNamed(stage, one, other) || isOnlySpokenOf(stage, one, other) || isLater(one, other)
      ? { status: other.status, ...(other.statusCue ? { statusCue: other.statusCue } : {}) }
      : {}),
    chain: isLead && one.chain.length === 0 ? other.chain : one.chain,
    arguments: joinArguments(stage, one, other, isLead && !isReception(one, other)),
    places: narrower(stage, one, other),
    ...(time === undefined ? beginningOf(one.since ?? other.since) : { time }),
    quantities: addFigures(one.quantities, other.quantities),
    otherVoices: [...one.otherVoices, ...other.otherVoices],
    evidence: addEvidence(one.evidence, other.evidence[0]),
  }
}

function beginningOf(since: number | undefined): Pick<ReportedEvent, 'since'> {
  return since === undefined ? {} : { since }
}

/** A truce that was agreed on, and by the other telling holds. */
function isLater(one: ReportedEvent, other: ReportedEvent): boolean {
  return one.kind === 'ceasefire' && one.status === 'planned' && REAL.has(other.status)
}

/** The first is the headline's, told nowhere yet, and the other the lead's; what the headline adds behind its stops is no lead («… في تول.. وعون: الاعتداءات لن تثنينا»). */
function isTitleOf(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return one.evidence.length === 1 && isInHeadline(stage, one) && !isInHeadline(stage, other) && other.trigger.start < stage.leadEnd
}

/** «يستقبل الرئيس الوزير» … «تباحث الرئيس مع الوزير»: who receives and who comes stay what they are. */
function isReception(one: ReportedEvent, other: ReportedEvent): boolean {
  return one.kind === 'visit' && other.kind !== 'visit'
}

function finer(one: ReportedEvent, other: ReportedEvent): Pick<ReportedEvent, 'kind' | 'mode'> {
  return FINER.get(one.kind)?.has(other.kind) ? other : one
}

function addFigures(known: readonly number[], more: readonly number[]): readonly number[] {
  if (more.length === 0 || known.length >= MOST_FIGURES) return known
  return [...new Set([...known, ...more])].sort((first, second) => first - second)
}

function addEvidence(evidence: readonly [Span, ...Span[]], span: Span): readonly [Span, ...Span[]] {
  const last = evidence.at(-1)?.start ?? -1
  if (last < span.start) return [...evidence, span]
  if (evidence.some(({ start }) => start === span.start)) return evidence
  const [first, ...rest] = [...evidence, span].sort((one, other) => one.start - other.start)
  return [first ?? span, ...rest]
}
