import type { Argument, ReportedEvent } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { compareFigures } from './same-figures.ts'
import { isGiven, isNamed, isSame, shareHead, wordsOf } from './same-participant.ts'
import { shareAny } from './same-participants.ts'
import { isInHeadline, numberOf } from './wording.ts'

// Assaults of one who makes many: what each was done to tells one from the other.

/** «قصفت الكتائب موقعا» … «واستهدفت دبابة»: what a later telling brings in as new is not what the first was done to. */
export function isOnOther(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!areByOne(stage, one, other) || numberOf(stage, one) === 'plural') return false
  const [ours, theirs] = [thingsOf(stage, one), thingsOf(stage, other)]
  return theirs.every((each) => isNew(stage, each)) && areOthers(stage, ours, theirs)
}

/** «قنصت جنديا في حيفا» … «استهدفت دبابة في صفد», told by two kinds: done to something else, or elsewhere, they have nothing but the doer in common. */
export function haveOnlyDoer(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!areByOne(stage, one, other)) return false
  const [ours, theirs] = [one, other].map(({ arguments: all }) => all.filter(({ role }) => TARGETS.has(role))) as [Argument[], Argument[]]
  if (ours.length > 0 && theirs.length > 0) return areOthers(stage, ours, theirs)
  return one.places.length > 0 && other.places.length > 0 && !one.places.some((place) => other.places.includes(place))
}

const TARGETS = new Set(['victim', 'recipient'])

/** Of somebody with a name, and told as new: neither the lead's of the headline, nor of a figure told before, nor by «الطائرة» that is known. */
function areByOne(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!ASSAULTS.has(one.kind) || !ASSAULTS.has(other.kind) || isDefinite(stage, other)) return false
  if (isInHeadline(stage, one) && other.trigger.start < stage.leadEnd) return false
  const [ours, theirs] = [one, other].map(({ arguments: all }) => all.filter(({ role }) => role === 'actor')) as [Argument[], Argument[]]
  const isOne = ours.some((doer) => isNamed(stage, doer) && theirs.some((each) => isSame(stage, doer, each)))
  return isOne && compareFigures(stage, one, other) !== 'share'
}

/** What it was done to, where that is no town or country, in which what is told of next may lie, and nobody, who may be described in many ways. */
function thingsOf({ book }: Stage, { arguments: all }: ReportedEvent): readonly Argument[] {
  const things = all.filter(({ role }) => role === 'recipient')
  return things.some(({ entity }) => NO_THINGS.has(book.get(entity ?? '')?.kind ?? '')) ? [] : things
}

const NO_THINGS = new Set(['place', 'country', 'person', 'group', 'anonymous'])

/** Neither a name nor a word with the article. */
function isNew(stage: Stage, thing: Argument): boolean {
  return !isNamed(stage, thing) && !isGiven(stage, thing)
}

function areOthers(stage: Stage, ours: readonly Argument[], theirs: readonly Argument[]): boolean {
  if (ours.length === 0 || theirs.length === 0 || shareAny(stage, ours, theirs)) return false
  if ([...ours, ...theirs].some((each) => isManySorts(stage, each))) return false
  return !ours.some((target) => theirs.some((each) => shareHead(stage, target, each)))
}

/** «عشرات الأهداف», «بلدة»: whatever is told of besides may be among them, or lie there. */
function isManySorts(stage: Stage, thing: Argument): boolean {
  return wordsOf(stage, thing).some((word) => MANY_SORTS.test(word))
}

/** Folded. */
const MANY_SORTS =
  /^(?:ال)?(?:اهداف|هدف|مواقع|منشات|بني|بنيه|منطقه|مناطق|مدينه|مدن|بلده|بلدات|قريه|قري|مكان|اماكن|حي|احياء|نقاط|مباني|مراكز|مقرات)ا?$/u
