import { tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { isNamed, isSame, isWithin } from './same-participant.ts'
import { shareAny, TOGETHER } from './same-participants.ts'

/**
 * Who takes part by either of two tellings of one event: the first keeps its own, in a fuller or a named form where the other knows one, and the other
 * adds the roles that the first left open. Nobody has a second part for the other's sake.
 *
 * @param isLead The first is the headline's and the other the lead's, which is heard where the two do not agree.
 */
export function joinArguments(stage: Stage, one: ReportedEvent, other: ReportedEvent, isLead: boolean): Argument[] {
  const kept = one.arguments.filter((argument) => !isLead || !isCorrected(stage, argument, other))
  const told = kept.map(
    (argument) => (isLead ? fuller(stage, argument, other) : undefined) ?? named(stage, argument, one, other) ?? argument,
  )
  const isOpen = ({ role }: Argument) => !told.some((each) => each.role === role)
  const hasPart = (argument: Argument) => told.some((each) => isOneOf(stage, each, argument))
  const isAlso = (argument: Argument) => isOpen(argument) || isParty(one, argument) || isClaimant(stage, told, argument)
  const added = other.arguments.filter((argument) => isAlso(argument) && !hasPart(argument) && !isNobody(stage, argument))
  return [...told, ...added]
}

/** Who owns a deed that somebody without a name did: «فجر انتحاري نفسه» … «تبنت حركة الشباب الهجوم». */
function isClaimant(stage: Stage, told: readonly Argument[], argument: Argument): boolean {
  if (argument.role !== 'actor' || !isNamed(stage, argument)) return false
  const doers = told.filter(({ role }) => role === 'actor')
  return doers.every((doer) => doer.entity !== undefined && stage.book.get(doer.entity)?.kind === 'person' && !isNamed(stage, doer))
}

/** «لم تتبن أي جهة الهجوم». */
function isNobody({ passage: { tokens, words } }: Stage, { start }: Argument): boolean {
  return ANY.has(words[tokenAt(tokens, start)]?.stem ?? '')
}

const ANY = new Set(['اي', 'ايه'])

/** Whoever else is at a meeting takes part in it, whichever side each telling names first. */
function isParty({ kind, arguments: all }: ReportedEvent, { role, entity }: Argument): boolean {
  if (!TOGETHER.has(kind) || entity === undefined || (role !== 'actor' && role !== 'with')) return false
  return all.filter((each) => each.role === 'actor' || each.role === 'with').length < 2
}

function isOneOf(stage: Stage, one: Argument, other: Argument): boolean {
  return one.start === other.start || (one.entity !== undefined && one.entity === other.entity) || isSame(stage, one, other)
}

/**
 * «مدير سابق» is «مدير عام سابق» in the lead: the description that says all the headline's does, and more. Of one whom the headline calls by a word that
 * says next to nothing («مسؤول سابق», «شخص») it is any other one description of one.
 */
function fuller(stage: Stage, argument: Argument, { arguments: all }: ReportedEvent): Argument | undefined {
  const { article, tokens, words: facts } = stage.passage
  const wordsOf = ({ start, end }: Argument) => article.text.slice(start, end).split(/\s+/)
  const words = wordsOf(argument)
  const theirs = all.filter(({ role }) => role === argument.role)
  const [only] = theirs.length === 1 ? theirs : []
  const isVague = VAGUE.has(facts[tokenAt(tokens, argument.start)]?.stem ?? '')
  if (only && isVague && isOneUnnamed(stage, argument) && isOneUnnamed(stage, only)) return only
  return theirs.find((each) => {
    const more = wordsOf(each)
    return more.length > words.length && more[0] === words[0] && isWithin(words, more)
  })
}

/** Words for somebody that do not say who; folded. */
const VAGUE = new Set(['مسوول', 'شخص', 'رجل', 'امراه', 'مواطن', 'متهم', 'متهمه', 'مشتبه'])

/** One person, described and not named. */
function isOneUnnamed(stage: Stage, argument: Argument): boolean {
  const known = stage.book.get(argument.entity ?? '')
  return known?.kind === 'person' && known.number === 'singular' && !isNamed(stage, argument)
}

/** Roles of the one whom a telling may describe and another name. */
const NAMEABLE = new Set(['actor', 'victim'])

/** «مسلح» of the lead is «ديفيد كاتز» below: one of whom nothing but a description is told, where the other telling names one person. */
function named(stage: Stage, argument: Argument, { arguments: all }: ReportedEvent, other: ReportedEvent): Argument | undefined {
  const [known, second] = other.arguments.filter(({ role }) => role === argument.role)
  if (
    !known ||
    second ||
    all.some(({ entity }) => entity === known.entity) ||
    !NAMEABLE.has(argument.role) ||
    isNamed(stage, argument) ||
    !isNamed(stage, known)
  )
    return undefined
  if (stage.book.get(known.entity ?? '')?.kind !== 'person' || isMany(stage, argument)) return undefined
  return all.filter(({ role }) => role === argument.role).length === 1 ? known : undefined
}

/** «3 أشخاص», «مسلحون»: one of them is not all. */
function isMany({ passage, book, quantityOf, quantities }: Stage, { start, entity }: Argument): boolean {
  const figure = quantities[quantityOf.get(tokenAt(passage.tokens, start)) ?? -1]
  const group = entity === undefined ? undefined : book.get(entity)
  return (figure !== undefined && figure.max !== 1) || group?.number === 'plural' || group?.number === 'dual'
}

/** The lead names somebody else in that role, and whom the headline names is nobody known or has another part. */
function isCorrected(stage: Stage, argument: Argument, { arguments: all }: ReportedEvent): boolean {
  const [theirs, others] = [all.filter(({ role }) => role === argument.role), all.filter(({ role }) => role !== argument.role)]
  if (shareAny(stage, [argument], theirs) || !theirs.some(({ entity }) => entity !== undefined)) return false
  return argument.entity === undefined || others.some(({ entity }) => entity === argument.entity)
}
