import type { Join, Telling } from '../types.ts'
import { type Agreement, ENOUGH_ALONE, findAgreements, SAME_WORDS } from './agreements.ts'
import { takeOtherPieces } from './ground.ts'
import { isMutual, isVerbal } from './kinds.ts'
import { likenessOfTellings } from './likeness.ts'
import { findObjection } from './objections.ts'
import { countOtherwise } from './tolls.ts'

/** So many points make two tellings one event. */
const ENOUGH = 3.5
/** Words are said every day by the same people: more must agree. */
const ENOUGH_FOR_WORDS = 6
/** Another kind for the same event is possible, and a little less likely. */
const OTHER_KIND = 0.5

/** Another toll that is no revision: what else they share must make up for it. */
const OTHER_COUNT = 1.5

/** Ground that nothing shows to be the same. */
const OTHER_GROUND = 1.5

/** What was weighed for two tellings. */
export type Decision = { readonly join: Join } | { readonly apart: string }

/**
 * Are two tellings of one event? A pure question about the two alone: no third telling and no order of arrival changes the answer.
 *
 * @returns the join with its reasons, or why they stay apart.
 */
export function decide(one: Telling, other: Telling): Decision {
  if (other.id < one.id) return decide(other, one)
  const objection = findObjection(one, other)
  if (objection) return { apart: objection }
  const agreements = findAgreements(one, other)
  const points = sumOf(agreements) - lackOf(one, other)
  const isSameSentence = likenessOfTellings(one, other) >= SAME_WORDS
  const enough = !isSameSentence && (isVerbal(one.kind) || isVerbal(other.kind)) ? ENOUGH_FOR_WORDS : ENOUGH
  if (points < enough) return { apart: `too little in common: ${points} of ${enough} points` }
  if (!isGrounded(agreements, one, other)) return { apart: 'nothing in common that few events share' }
  return { join: { one: one.id, other: other.id, points, reasons: agreements.map(({ why }) => why) } }
}

function lackOf(one: Telling, other: Telling): number {
  const forKind = one.kind === other.kind ? 0 : OTHER_KIND
  return forKind + (countOtherwise(one, other) ? OTHER_COUNT : 0) + (takeOtherPieces(one, other) ? OTHER_GROUND : 0)
}

/** A person, a town, a large toll, the same words: what few events share. */
const STRONG = 2

/** So many facts that none of them need be rare. */
const MANY = 3

const sumOf = (agreements: readonly Agreement[]) => agreements.reduce((sum, { points }) => sum + points, 0)

/** Two things must agree, one of which few events share: day and country alone are shared by all of a war. */
function isGrounded(agreements: readonly Agreement[], one: Telling, other: Telling): boolean {
  const telling = agreements.filter(({ on }) => on !== 'time')
  if (telling.some(({ points }) => points >= ENOUGH_ALONE) || likenessOfTellings(one, other) >= SAME_WORDS) return true
  const facts = telling.filter(({ on, points }) => on !== 'kind' && on !== 'words' && (on !== 'beside' || points >= STRONG))
  if (facts.length >= MANY && sumOf(facts) >= ENOUGH) return true
  const rare = telling.some(({ on, points }) => on === 'kind' && points >= STRONG)
  if (rare && facts.length > 0) return true
  if (isMutual(one.kind) && isOneOfTwo(telling)) return false
  const meant = isMutual(one.kind) ? telling.filter(({ on }) => on !== 'words') : telling
  return meant.length >= 2 && meant.some(({ on, points }) => on !== 'kind' && points >= STRONG)
}

const PERSON = 2.5

/** A president meets many: one person, with no more than a country and some days, is shared by several meetings. */
function isOneOfTwo(telling: readonly Agreement[]): boolean {
  const people = telling.filter(({ on, points }) => on === 'participant' && points >= PERSON)
  return people.length === 1 && telling.every((each) => people.includes(each) || (each.on === 'place' && each.points < 1))
}
