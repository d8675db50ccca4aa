import { tokenAt } from '../../passage.ts'
import type { Argument, Entity, Role } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { areApart } from './lie-apart.ts'
import { actsForState, isGiven, isNamed, shareHead, wordsOf } from './same-participant.ts'

// Two who are called differently and need not be two: what a description leaves open contradicts nobody.

/** Whether any of those in a role by one telling may be one of those by a later one, though nothing says that they are. */
export function mayBeOne(stage: Stage, role: Role, ours: readonly Argument[], theirs: readonly Argument[]): boolean {
  return ours.some((one) => theirs.some((other) => areAlike(stage, role, one, other)))
}

function areAlike(stage: Stage, role: Role, one: Argument, other: Argument): boolean {
  const [ours, theirs] = [one, other].map((each) => entityOf(stage, each))
  if (isCounterpart(stage, one) && theirs?.kind === 'person') return true
  if (!ours || !theirs) return false
  if (REGIONS.has(ours.kind) && REGIONS.has(theirs.kind)) return !areApart(stage, ours.id, theirs.id)
  if (ours.kind === 'group' && theirs.kind === 'group' && shareHead(stage, one, other)) return true
  if (role === 'actor') return isOfOneState(stage, one, other) || areForcesOfOneSide(stage, one, other) || isDescribed(stage, one, other)
  return isDescribed(stage, one, other)
}

const REGIONS = new Set(['place', 'country'])

/** «نظيره التركي»: whoever holds that office there. */
function isCounterpart({ passage: { tokens, words } }: Stage, { entity, start }: Argument): boolean {
  return entity === undefined && COUNTERPARTS.has(words[tokenAt(tokens, start)]?.stem ?? '')
}

const COUNTERPARTS = new Set(['نظير', 'نظيره', 'نظيرته', 'نظيرها', 'نظيرتها'])

function entityOf({ book }: Stage, { entity }: Argument): Entity | undefined {
  return entity === undefined ? undefined : book.get(entity)
}

/** «الولايات المتحدة» and «الرئيس الأميركي», «إسرائيل» and «مقاتلات إسرائيلية», «السلطات المصرية» and «الداخلية المصرية». */
function isOfOneState(stage: Stage, one: Argument, other: Argument): boolean {
  const country = countryOf(stage, one)
  if (country === undefined || country !== countryOf(stage, other)) return false
  const [ours, theirs] = [entityOf(stage, one), entityOf(stage, other)]
  return [ours, theirs].some(isState) && [ours, theirs].every(isOfState)
}

function isState(known: Entity | undefined): boolean {
  return known?.kind === 'country' || (known?.kind === 'organisation' && STATE.has(known.class ?? ''))
}

const STATE = new Set(['executive', 'government'])

/** What may act for its country: its bodies, who holds office, its soldiers and aircraft. */
function isOfState(known: Entity | undefined): boolean {
  return (
    known !== undefined &&
    (actsForState(known) || OFFICES.has(known.class ?? '') || known.kind === 'organisation' || known.kind === 'country') &&
    !OPPOSED.has(known.class ?? '')
  )
}

const OFFICES = new Set(['head-of-state', 'government', 'military', 'royal', 'diplomatic', 'spokesperson', 'official', 'militant', 'armed'])
const OPPOSED = new Set(['armed-group', 'party', 'rights', 'rights-monitor', 'body'])

/** Its own, or that of whoever its pronoun means: «مقاتلاته» of «الجيش الإسرائيلي». */
function countryOf(stage: Stage, argument: Argument): string | undefined {
  const known = entityOf(stage, argument)
  if (known?.country !== undefined) return known.country
  const owner = stage.book.referent(tokenAt(stage.passage.tokens, argument.start))
  return owner === undefined ? undefined : stage.book.get(owner)?.country
}

/** «قوات النظام» and «الجيش السوري»: of one class, and not both by a name; not «قوات المعارضة». */
function areForcesOfOneSide(stage: Stage, one: Argument, other: Argument): boolean {
  const [ours, theirs] = [entityOf(stage, one), entityOf(stage, other)]
  if (ours?.kind !== 'organisation' || theirs?.kind !== 'organisation' || ours.class !== theirs.class) return false
  if (ours.country !== undefined && theirs.country !== undefined && ours.country !== theirs.country) return false
  return !(isNamed(stage, one) && isNamed(stage, other)) && isOfRebels(stage, one) === isOfRebels(stage, other)
}

function isOfRebels(stage: Stage, argument: Argument): boolean {
  return wordsOf(stage, argument).some((word) => REBELS.test(word))
}

const REBELS = /^(?:ال)?(?:معارض|متمرد|ثوار|فصائل|انفصالي)/u

/** «نائب الرئيس السابق» … «السياسي», «مدع عام سابق» … «سعيد مرتضوي»: one person described, who may be the one of the other telling. */
function isDescribed(stage: Stage, one: Argument, other: Argument): boolean {
  const [ours, theirs] = [entityOf(stage, one), entityOf(stage, other)]
  if (!ours || !theirs || ![ours, theirs].every(isOnePerson)) return false
  if (isNamed(stage, one) && isNamed(stage, other)) return false
  if (ours.gender !== undefined && theirs.gender !== undefined && ours.gender !== theirs.gender) return false
  if (ours.country !== undefined && theirs.country !== undefined && ours.country !== theirs.country) return false
  return isNamed(stage, other) || isGiven(stage, other)
}

/** One person, with a name or without. */
export function isOnePerson(known: Entity | undefined): boolean {
  return known !== undefined && PEOPLE.has(known.kind) && (known.number === undefined || known.number === 'singular')
}

const PEOPLE = new Set(['person', 'anonymous'])
