import { tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent, Role } from '../../types.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { TALKS } from './in-its-course.ts'
import { mayBeOne } from './may-be-one.ts'
import { isEndOfOther } from './own-end.ts'
import type { Comparison } from './same-circumstances.ts'
import { compareFigures } from './same-figures.ts'
import { isSame } from './same-participant.ts'
import { isInHeadline } from './wording.ts'

/** Roles in which two tellings of one event cannot name different people. */
const DECISIVE = ['actor', 'victim', 'recipient', 'with'] as const
/** What two sides do together: who is named as the doer of one telling may be whom it was done with in the next. */
export const TOGETHER = new Set(['meet', 'call', 'summit', 'negotiate', 'agree', 'sign', 'clash', 'ceasefire', 'exchange-prisoners'])
/** What befalls somebody: who is named in it at all is whom it befalls, whichever role a telling gives him. */
const BEFALLS = new Set([
  'arrest',
  'dismiss',
  'resign',
  'appoint',
  'elect',
  'sentence',
  'try',
  'release',
  'kill',
  'die',
  'injure',
  'missing',
])

export function compareParticipants(stage: Stage, one: ReportedEvent, other: ReportedEvent): Comparison {
  if (meetOthers(stage, one, other)) return 'contradict'
  if (ENDS.has(one.kind) && isEndOfOther(stage, one, other)) return 'contradict'
  let comparison: Comparison = 'open'
  const apart: Role[] = []
  for (const role of DECISIVE) {
    const [ours, theirs] = [argumentsIn(one, role), argumentsIn(other, role)]
    if (ours.length === 0 || theirs.length === 0) continue
    if (shareAny(stage, ours, theirs)) comparison = 'share'
    else if (isNamed(ours) && isNamed(theirs) && !mayBeOne(stage, role, ours, theirs) && !crossOver(stage, one, other)) apart.push(role)
  }
  if (apart.length > 0) return apart.every((role) => role === 'actor') && isOfSame(stage, one, other) ? 'share' : 'contradict'
  return comparison === 'open' &&
    (areBothSides(stage, one, other) || crossOver(stage, one, other) || befellSame(stage, one, other) || areOnOne(stage, one, other))
    ? 'share'
    : comparison
}

/** «هجوم على السفير» … «تسميم السفير»: one person is whom both befell, whichever role each gives him. */
function areOnOne(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!ASSAULTS.has(one.kind) || !ASSAULTS.has(other.kind)) return false
  const people = (event: ReportedEvent) =>
    event.arguments.filter(
      ({ role, entity }) => (role === 'victim' || role === 'recipient') && stage.book.get(entity ?? '')?.kind === 'person',
    )
  return shareAny(stage, people(one), people(other))
}

/** Whether no role is filled in both tellings with others, be they named or not. */
export function differNowhere(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return !DECISIVE.some((role) => differIn(stage, role, one, other))
}

/** Whether a role is filled in both tellings with others. */
export function differIn(stage: Stage, role: Role, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [argumentsIn(one, role), argumentsIn(other, role)]
  return ours.length > 0 && theirs.length > 0 && !shareAny(stage, ours, theirs)
}

/** How many parties of the first are parties of the second, on whichever side. */
export function sharedParties(stage: Stage, one: ReportedEvent, other: ReportedEvent): number {
  const theirs = partiesOf(other)
  return partiesOf(one).filter((argument) => shareAny(stage, [argument], theirs)).length
}

/** Whom it befell is the same, whoever is said to have done it: one person, or «12 مواطنا» in both. */
function isOfSame(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (befellSame(stage, one, other)) return true
  if (RETURNED.has(one.kind)) return false
  return shareAnyIn(stage, 'victim', one, other) && compareFigures(stage, one, other) === 'share'
}

/** What one state does in return for the same by another: «طردت لندن 23 دبلوماسيا» … «طردت موسكو 23 دبلوماسيا». */
const RETURNED = new Set(['expel-diplomat', 'deport', 'summon', 'release', 'arrest'])

/** Whether both tell the end or the loss of one person, which comes once. */
export function diesInBoth(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (LOSSES.has(one.kind) ? one.kind !== other.kind : !(ENDS.has(one.kind) && ENDS.has(other.kind))) return false
  return argumentsIn(one, 'victim').some(({ entity }) => {
    const known = entity === undefined ? undefined : stage.book.get(entity)
    if (known?.kind !== 'person' || known.number === 'plural' || known.number === 'dual') return false
    return argumentsIn(other, 'victim').some((each) => each.entity === entity)
  })
}

/** Kinds of a life's end. */
export const ENDS: ReadonlySet<string> = new Set(['kill', 'die', 'assassinate', 'execute'])

/** What an article tells once of one person, besides. */
const LOSSES = new Set(['missing', 'abduct'])

/** Kinds whose person is a recipient: «انتخب المجلس عباس» … «انتخبت اللجنة عباس». */
const OF_RECIPIENTS = new Set(['elect', 'appoint'])

/** One person in both tellings of what befalls people: «أوقفت الشرطة ساركوزي», «أُوقف ساركوزي». */
function befellSame(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!BEFALLS.has(one.kind) || !BEFALLS.has(other.kind)) return false
  const people = (event: ReportedEvent) => event.arguments.filter(({ entity }) => entity && stage.book.get(entity)?.kind === 'person')
  const [ours, theirs] = [people(one), people(other)]
  const isBefallen = ({ role }: Argument) => role === 'victim' || (role === 'recipient' && OF_RECIPIENTS.has(one.kind))
  return [ours, theirs].some((each) => each.some(isBefallen)) && shareAny(stage, ours, theirs)
}

/** «لقاء ترامب» and «اجتماع زعيم كوريا الشمالية مع ترامب»: one side of the first is the other side of the second, or each names both. */
function crossOver(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!isDoneTogether(one) || !isDoneTogether(other)) return false
  const shared = sharedParties(stage, one, other)
  return shared > 1 || (shared > 0 && Math.min(partiesOf(one).length, partiesOf(other).length) === 1)
}

/** What two sides do together; so is a reception («استقبل الرئيس الوزير»). */
export function isDoneTogether({ kind, arguments: all }: ReportedEvent): boolean {
  return TOGETHER.has(kind) || (kind === 'visit' && all.some(({ role }) => role === 'host'))
}

/** Of what two sides do together: where each telling names both, they must be the same two («التقى الوزير نظيره» … «اجتماع بينه وبين السفير»). */
function meetOthers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [partiesOf(one), partiesOf(other)]
  if (ours.length < 2 || theirs.length < 2 || !ours.concat(theirs).some(({ role }) => role === 'with')) return false
  if (isInHeadline(stage, one) && other.trigger.start < stage.leadEnd && areNamedByOffice(stage, ours, theirs)) return false
  return sharedParties(stage, one, other) < 2
}

/** «وزير الخارجية القطري» and «نظيره التركي» of a headline, each of whom the lead may name. */
function areNamedByOffice(stage: Stage, ours: readonly Argument[], theirs: readonly Argument[]): boolean {
  return ours.every((one) => shareAny(stage, [one], theirs) || mayBeOne(stage, one.role, [one], theirs))
}

/** The two sides of what is done together; of a reception the guest and the host. */
function partiesOf({ kind, arguments: all }: ReportedEvent): readonly Argument[] {
  return all.filter(({ role }) => role === 'actor' || role === 'with' || (role === 'host' && kind === 'visit'))
}

function argumentsIn({ arguments: all }: ReportedEvent, role: Role): readonly Argument[] {
  return all.filter((argument) => argument.role === role)
}

function isNamed(all: readonly Argument[]): boolean {
  return all.some(({ entity }) => entity !== undefined)
}

export function shareAnyIn(stage: Stage, role: Role, one: ReportedEvent, other: ReportedEvent): boolean {
  return shareAny(stage, argumentsIn(one, role), argumentsIn(other, role))
}

export function shareAny(stage: Stage, ours: readonly Argument[], theirs: readonly Argument[]): boolean {
  return ours.some((each) => theirs.some((other) => isSame(stage, each, other)))
}

/** «الجانبان», «الطرفان», «البلدان»: both sides of what was told before; «سموه», «معاليه»: whoever it was told of. */
export function isTogether(stage: Stage, { arguments: all }: ReportedEvent): boolean {
  const { tokens, words } = stage.passage
  return all.some(
    (argument) => argument.role === 'actor' && (isBoth(stage, argument) || HONOURS.has(words[tokenAt(tokens, argument.start)]?.stem ?? '')),
  )
}

/** «الوزيران», «زعيمي البلدين». */
function isBoth({ passage: { tokens, words } }: Stage, { start }: Argument): boolean {
  const first = tokenAt(tokens, start)
  const [word, next] = [words[first], words[first + 1]]
  if (!word) return false
  if (word.definite) return BOTH.has(word.stem)
  return HEADS_OF_BOTH.has(word.stem) && next?.definite === true && BOTH.has(next.stem)
}

/** Of two sides whom a telling names, «الوزيرين» of a later one are both; another pair of them would be named. */
function areBothSides(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!TALKS.has(other.kind) || !isDoneTogether(one) || partiesOf(one).length < 2) return false
  const [both, second] = partiesOf(other)
  return both !== undefined && second === undefined && isBoth(stage, both)
}

const HONOURS = new Set('سموه معاليه سعادته فخامته جلالته دولته سيادته سموها معاليها'.split(' '))
const BOTH = new Set('جانبان جانبين طرفان طرفين بلدان بلدين دولتان دولتين وزيران وزيرين رييسان رييسين زعيمان زعيمين'.split(' '))
const HEADS_OF_BOTH = new Set('زعيمي زعيما رييسي رييسا قاده وزيري وزيرا'.split(' '))
