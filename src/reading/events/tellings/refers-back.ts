import { tokenAt } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import type { Argument, ReportedEvent, Role } from '../../types.ts'
import { hasPronoun, isDefinite } from '../clause/definite.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { SINGULAR } from './same-circumstances.ts'
import { compareFigures } from './same-figures.ts'
import { isGiven } from './same-participant.ts'
import { shareAny } from './same-participants.ts'

/** What a party says of another and its deeds: one article tells many such, of many things. */
export const WORDS = ['accuse', 'condemn', 'criticise', 'support', 'deny', 'warn', 'propose', 'demand', 'reject', 'threaten'] as const
/** What words are about tells one from the other; what else an event is about does not. */
const BY_WORDS = new Set<string>([...WORDS, 'agree', 'negotiate', 'pass-law', 'ban', 'investigate'])
/** Kinds whose noun with the article means such things in general: «المساعدات», «باب الترشح». */
const IN_GENERAL = new Set(['aid', 'run-for-office'])
/** «الاجتماع», «هذا الهجوم», «زيارته», «انفجرت القنبلة»: a definite telling that names nobody and nothing but what the earlier one named. */
export function refersBack(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (isAnother(stage, other) || (IN_GENERAL.has(other.kind) && !hasPronoun(stage, other))) return false
  if (isPointedAt(stage, other)) return true
  if (areMoreThanOne(stage, one, other)) return false
  const isKnown = isDefinite(stage, other)
  if (!isKnown && !isOfGiven(stage, other)) return false
  if (one.evidence[0].start === other.evidence[0].start || one.evidence.at(-1)?.start === other.evidence[0].start)
    return other.arguments.length === 0 && other.quantities.length === 0
  if (SINGULAR.has(one.kind)) return true
  if (GENERAL.has(one.kind) && (other.arguments.length > 0 || (other.places.length > 0 && !isOfLead(stage, one)))) return false
  if (other.quantities.length > 0 && compareFigures(stage, one, other) !== 'share') return false
  return other.arguments.every(
    (argument) =>
      (argument.role === 'topic' && !BY_WORDS.has(other.kind)) ||
      shareAny(stage, one.arguments, [argument]) ||
      (isGiven(stage, argument) && isMentioned(stage, one, argument)),
  )
}

/** «خشية المزيد من الهجمات», «تبنت الجماعة الهجومين» after «هجوم», «الاعتداءات» after «غارة»: others of its sort, or more than it. */
function areMoreThanOne({ passage: { tokens, hits } }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!ASSAULTS.has(one.kind) && one.kind !== 'visit') return false
  const [first, second] = [one, other].map(({ trigger }) => hits.at(tokenAt(tokens, trigger.start), 'trigger-noun')?.value)
  const [ours, theirs] = [first?.number, second?.number]
  const isCounted = ours === 'singular' && first?.trigger.noun !== 'قصف'
  if (one.kind === 'strike' && first?.trigger.noun !== second?.trigger.noun && !isCounted) return false
  if (theirs === 'dual') return ours === 'singular' || ours === undefined
  return theirs === 'plural' && (ours === 'singular' || (ours === undefined && one.kind === 'attack'))
}

/** «القتال», «النزاع» go on in many places: with its own it is another stretch of it. */
const GENERAL = new Set(['clash'])

/** What a headline or a lead places in a country, the body does in the town: «مواجهات في الفلبين» … «المواجهات في داتو». */
function isOfLead({ leadEnd, book }: Stage, { trigger, places }: ReportedEvent): boolean {
  return trigger.start < leadEnd && places.length > 0 && places.every((place) => book.get(place)?.kind === 'country')
}

/** «هذا الهجوم», «هذه هي الزيارة الأولى». */
export function isPointedAt({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const first = tokenAt(tokens, trigger.start)
  const before = words[first - 1]?.tag === 'pronoun' ? first - 2 : first - 1
  return words[first]?.definite === true && words[before]?.tag === 'demonstrative'
}

/** «الزيارة التي سيؤديها», «اعتقاله»: its own clause, or whose it is, says which. */
export function isDefinedAnew(stage: Stage, event: ReportedEvent): boolean {
  const { tokens, words } = stage.passage
  const after = tokenAt(tokens, event.trigger.end - 1) + 1
  return words[after]?.tag === 'relative' || words[after + 1]?.tag === 'relative' || hasPronoun(stage, event)
}

/** What says of a noun that it is another one; folded. */
const ANOTHER = new Set([
  ...['سابق', 'سابقه', 'ماضي', 'ماضيه', 'اخر', 'اخري', 'مماثل', 'مماثله', 'مشابه', 'مشابهه'],
  ...['اول', 'اولي', 'ثان', 'ثاني', 'ثانيه', 'ثالث', 'ثالثه'],
])

/** «هجوم مماثل», «هجوما انتحاريا مشابها», «الانتخابات السابقة». */
export function isAnother(stage: Stage, event: ReportedEvent): boolean {
  const { tokens, words } = stage.passage
  let at = tokenAt(tokens, event.trigger.end - 1) + 1
  while (words[at]?.adjective && !saysAnother(words[at])) at++
  return saysAnother(words[at]) && !isFirstOf(words[at], words[at + 1]) && !isPointedAt(stage, event)
}

/** «تدشين أول مصنع»: what is done to something that is the first of its like. */
function isFirstOf(ordinal: Word | undefined, next: Word | undefined): boolean {
  if (!FIRST_OF.has(ordinal?.stem ?? '') || next?.tag !== 'noun') return false
  return !next.definite && !next.adjective && next.preposition === '' && !next.conjunction
}

/** Ordinals that stand before what they count, folded. */
const FIRST_OF = new Set(['اول', 'اولي', 'ثاني', 'ثالث'])

/** Ordinals, folded: «استفتاء ثان» is the second however often it is told. */
const ORDINALS = new Set(['ثان', 'ثاني', 'ثانيه', 'ثالث', 'ثالثه'])

/** Whether a telling's quality says that it is another than the one told before, which has no such quality: «هجوم مماثل», «استفتاء ثان» after «استفتاء». */
export function isAnotherThan(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return isAnother(stage, other) && !(areAlikeInOrder(stage, one, other) && isAnother(stage, one))
}

function areAlikeInOrder({ passage: { tokens, words } }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [one, other].map(({ trigger }) => words[tokenAt(tokens, trigger.end - 1) + 1]?.stem ?? '')
  return ours === theirs && ORDINALS.has(theirs ?? '')
}

function saysAnother(word: Word | undefined): boolean {
  const stem = word?.stem ?? ''
  return ANOTHER.has(stem) || (stem.endsWith('ا') && ANOTHER.has(stem.slice(0, -1)))
}

/** In tokens. */
const FARTHEST_AGAIN = 8

/** «استدعت السفير للمرة الثانية», «هاجموا البلدة مجددا». */
export function isAgain({ passage: { tokens, words } }: Stage, { kind, trigger, evidence: [sentence] }: ReportedEvent): boolean {
  const [before, first] = [tokenAt(tokens, trigger.start), tokenAt(tokens, trigger.end - 1) + 1]
  const earliest = Math.max(before - FARTHEST_AGAIN, tokenAt(tokens, sentence.start))
  if (kind === 'elect' && words.slice(earliest, before + 1).some(({ stem }) => REPEATING.has(stem))) return true
  const last = Math.min(first + FARTHEST_AGAIN, tokenAt(tokens, sentence.end - 1))
  return words
    .slice(first, last + 1)
    .some(({ stem }, at) => stem === 'مجددا' || (stem === 'مره' && ANOTHER.has(words[first + at + 1]?.stem ?? '')))
}

/** «إعادة انتخابه», «أعادت المنظمة الجمعة انتخابه». */
const REPEATING = new Set(['اعاده', 'اعاد', 'اعادت', 'يعيد', 'تعيد', 'اعيد', 'اعادوا'])

/** «ثمانية آخرين». */
export function isOfOthers({ passage: { tokens, words } }: Stage, { arguments: all }: ReportedEvent): boolean {
  return all.some(({ role, end }) => role === 'victim' && OTHERS.has(words[tokenAt(tokens, end - 1)]?.stem ?? ''))
}

const OTHERS = new Set(['اخرين', 'اخرون', 'اخر', 'اخري', 'اخريات'])

/** Roles of what an event befalls or is done with. */
const UNDERGOES = new Set<Role>(['victim', 'recipient', 'instrument'])
/** Kinds that befall a text, which is their topic. */
const OF_TEXTS = new Set(['pass-law', 'ratify', 'sign'])

/** «انفجرت القنبلة», «مقتل الضحايا». */
function isOfGiven(stage: Stage, { kind, arguments: all, trigger }: ReportedEvent): boolean {
  const { tokens, words } = stage.passage
  const after = words[tokenAt(tokens, trigger.end - 1) + 1]
  const isJoined = after?.definite === true && after.preposition === ''
  if (words[tokenAt(tokens, trigger.start)]?.tag !== 'verb' && !isJoined) return false
  return (
    all.some(({ role }) => UNDERGOES.has(role) || (role === 'topic' && OF_TEXTS.has(kind))) &&
    all.every((argument) => isGiven(stage, argument))
  )
}

/** What an event is about stands in its first tellings. */
const MOST_SENTENCES = 3

/** «أقر قانونا» … «إقرار القانون». */
function isMentioned({ passage: { tokens, words, hits } }: Stage, { evidence }: ReportedEvent, { start: at }: Argument): boolean {
  const head = tokenAt(tokens, at)
  const known = words[head]?.stem
  if (hits.at(head, 'nisba')) return false
  return evidence.slice(0, MOST_SENTENCES).some(({ start, end }) => {
    const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1)]
    return words.slice(first, last + 1).some(({ stem }) => stem === known || stem === `${known}ا`)
  })
}
