import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'

/** So many tokens on either side of a trigger tell of its event. */
const REACH = 9
/** A shorter word says little of what is told. */
const SHORTEST = 3
/** So many words, fewer for a headline, and so great a share of the shorter telling, make two tellings one. */
const FEWEST = 4
const FEWEST_OF_HEADLINE = 3
const SHARE = 0.5

/** Whether two tellings are told in the same words: a headline and its sentence below, a sentence told twice. */
export function shareWording(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.evidence[0].start === other.evidence[0].start) return false
  const [ours, theirs] = [wordsAround(stage, one), wordsAround(stage, other)]
  let shared = 0
  for (const word of theirs) if (ours.has(word)) shared++
  return shared >= (isInHeadline(stage, one) ? FEWEST_OF_HEADLINE : FEWEST) && shared >= SHARE * Math.min(ours.size, theirs.size)
}

/** So near its trigger one word in common says as much as these many farther off. */
const NEAREST = 4
const FEWEST_FAR = 2

/**
 * Whether one word tells two events and something that is told right beside it is the same: «ترحيل صارمة» twice, «إسقاط الجنسية عن القبيلة» … «إسقاط الجنسية عن
 * أبناء القبيلة». One strike is not the strikes.
 */
export function isToldAlike(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.row !== other.row || one.evidence.some(({ start }) => start === other.evidence[0].start)) return false
  if (numberOf(stage, one) !== numberOf(stage, other)) return false
  if (haveCommon(wordsAround(stage, one, NEAREST), wordsAround(stage, other, NEAREST), 1)) return true
  return haveCommon(wordsAround(stage, one), wordsAround(stage, other), FEWEST_FAR)
}

function haveCommon(some: ReadonlySet<string>, others: ReadonlySet<string>, fewest: number): boolean {
  let common = 0
  for (const word of some) if (others.has(word) && ++common === fewest) return true
  return false
}

/** Of an event noun; a verb tells one as well as many. */
export function numberOf({ passage: { tokens, hits } }: Stage, { trigger }: ReportedEvent): string {
  return hits.at(tokenAt(tokens, trigger.start), 'trigger-noun')?.value.number ?? 'singular'
}

export function isInHeadline({ headlines }: Stage, { trigger }: ReportedEvent): boolean {
  return headlines.some(({ start, end }) => start <= trigger.start && trigger.end <= end)
}

/** Whether two tellings call it by the same words and go on alike: «اندلاع حرب جديدة» twice. */
export function isSamePhrase({ passage: { tokens, words } }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const stems = ({ trigger }: ReportedEvent) => {
    const first = tokenAt(tokens, trigger.start)
    return words.slice(first, tokenAt(tokens, trigger.end - 1) + 3).map(({ stem }) => stem)
  }
  const theirs = stems(other)
  return stems(one).every((stem, at) => stem === theirs[at])
}

/** Whether two nouns are joined to one name, or to one day: «هجوم مانشستر» … «هجوم مانشستر». */
export function isNamedAlike({ passage, book, times, timeOf }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.rule !== 'noun-trigger' || other.rule !== 'noun-trigger') return false
  const [ours, theirs] = [one, other].map(({ trigger }) => {
    const [first, next] = [tokenAt(passage.tokens, trigger.start), tokenAt(passage.tokens, trigger.end - 1) + 1]
    const token = passage.tokens[next]
    if (!token || passage.words[next]?.preposition !== '' || passage.words[next]?.conjunction) return undefined
    const name = book.within(token).find(({ start, form }) => start === token.start && form === 'name')?.entity
    const day = times[timeOf.get(next) ?? -1]?.from
    return name === undefined && day === undefined ? undefined : `${bareStem(passage, first)} ${name ?? day}`
  })
  return ours !== undefined && ours === theirs
}

/** How many words around two triggers are the same but for their endings: «معسكرا», «معسكرات». */
export function commonWords(stage: Stage, one: ReportedEvent, other: ReportedEvent): number {
  const [ours, theirs] = [one, other].map((event) => new Set([...wordsAround(stage, event)].map(withoutEnding)))
  return [...(ours ?? [])].filter((word) => theirs?.has(word)).length
}

/** Without case, gender, number and «ي» of origin. */
function withoutEnding(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Folded, the longest first. */
const ENDINGS = ['يات', 'يين', 'يون', 'يتين', 'يه', 'يا', 'ات', 'ين', 'ون', 'ان', 'تين', 'تان', 'ه', 'ا', 'ي']

/** The words that mean something around a trigger, within its sentence. */
function wordsAround(
  { passage: { tokens, words }, timeOf }: Stage,
  { trigger, evidence: [sentence] }: ReportedEvent,
  reach = REACH,
): Set<string> {
  const [first, last] = [tokenAt(tokens, trigger.start), tokenAt(tokens, trigger.end - 1)]
  const [from, to] = [tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end - 1)]
  const found = new Set<string>()
  for (let at = Math.max(from, first - reach); at <= Math.min(to, last + reach); at++) {
    const word = words[at]
    if ((at >= first && at <= last) || timeOf.has(at)) continue
    if (word && (word.tag === 'noun' || word.tag === 'number') && word.stem.length >= SHORTEST) found.add(word.stem)
  }
  return found
}
