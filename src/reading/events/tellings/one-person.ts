import type { Argument, ReportedEvent } from '../../types.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { isOnePerson, mayBeOne } from './may-be-one.ts'
import { isNamed } from './same-participant.ts'
import { ENDS, shareAny } from './same-participants.ts'
import { areInOneSentence, targetsOf } from './told-apart.ts'

// What befell one person, however each telling calls him.

/** «تسميم سكريبال» … «تسميم سكريبال في الرابع من مارس»: an assault on one who is named, of which only one telling gives the day, is of no other age. */
export function isOnOneNamed(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!ASSAULTS.has(one.kind) || (one.time !== undefined && other.time !== undefined)) return false
  const people = (event: ReportedEvent) => targetsOf(event).filter((each) => isPerson(stage, each) && isNamed(stage, each))
  return shareAny(stage, people(one), people(other))
}

/** «اعتُقل ساندرز في 2016» … «احتجازه»: what befell one who is named, long ago, is told again without its day. */
export function isOfOneOld(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!STATES.has(one.kind) || one.kind !== other.kind || one.time === undefined || other.time !== undefined) return false
  if (other.trigger.start < stage.leadEnd) return false
  const named = (event: ReportedEvent) => targetsOf(event).filter((each) => isNamed(stage, each))
  return shareAny(stage, named(one), named(other))
}

/** What lasts. */
const STATES = new Set(['arrest', 'sentence', 'try', 'capture-territory', 'ban'])

/**
 * «مقتل المسؤول عن أمن الرئيس» … «مقتل العميد شريف إسماعيل»: of whom the headline or the lead tells that he died, and who has one name at most in both, is the
 * one whose end is told below.
 */
export function isEndOfOne(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!ENDS.has(one.kind) || one.trigger.start >= stage.leadEnd || one.retold || other.retold || areInOneSentence(one, other)) return false
  const [ours, theirs] = [one, other].map((event) => event.arguments.filter(({ role }) => role === 'victim'))
  const [first, second] = [ours?.[0], theirs?.[0]]
  if (!first || !second || ours?.length !== 1 || !isPerson(stage, first) || !isPerson(stage, second)) return false
  return !(isNamed(stage, first) && isNamed(stage, second)) && mayBeOne(stage, 'victim', [first], [second])
}

function isPerson({ book }: Stage, { entity }: Argument): boolean {
  return entity !== undefined && isOnePerson(book.get(entity))
}
