import type { Passage } from '../../passage.ts'
import type { TimeExpression } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { saysElsewhen } from '../clause/causes.ts'
import type { Constituent } from '../clause/clause.ts'
import { constituentsPast } from '../clause/describing-clause.ts'
import { ownPart } from '../clause/own-part.ts'
import type { Stage } from '../stage.ts'
import { headingTime } from './dated-heading.ts'
import { constituentsOfWay } from './on-the-way.ts'
import { constituentsOfCause } from './result-of.ts'
import type { Surroundings } from './surroundings.ts'

/** The index of the time an event is told with: what follows it first, then what its clause opens with, then the date over it. */
export function findTime(stage: Stage, candidate: Candidate, { after, before, frame }: Surroundings): number | undefined {
  return (
    timeOf(stage, candidate, after) ??
    timeOf(stage, candidate, constituentsOfWay(stage, candidate, after).slice(1)) ??
    timeOf(stage, candidate, before) ??
    timeOf(stage, candidate, frame) ??
    timeOf(stage, candidate, constituentsPast(stage, candidate)) ??
    timeOf(stage, candidate, constituentsOfCause(stage, candidate)) ??
    headingTime(stage, candidate)
  )
}

/** A day or a date before a span of time; a span only where it says how long («خلال أسبوع»), not how long after («بعد شهرين من»). */
function timeOf(stage: Stage, candidate: Candidate, constituents: readonly Constituent[]): number | undefined {
  const times = ownPart(stage.passage, candidate.kind, constituents).filter(
    ({ time, preposition, first }, at, all) =>
      time !== undefined &&
      !(BOUNDS.has(preposition) && !isOfThatDay(stage.times[time])) &&
      !isOfTold(stage, candidate, first) &&
      !namesOther(stage, candidate, time, first) &&
      !isAgeOrDistance(stage, time, first) &&
      !isOfThing(stage.passage, all[at - 1], first) &&
      !isOfMade(stage, time, all, at),
  )
  const placed = times.find(({ time }) => time !== undefined && isPlaced(stage.times[time]))
  return (placed ?? (GOING_ON.has(candidate.kind) ? times.find(({ preposition }) => LASTING.has(preposition)) : undefined))?.time
}

/** A day after these is where something began or ends, not when it happened. */
const BOUNDS = new Set(['منذ', 'حتي', 'الي', 'لغايه', 'غايه'])

/** «منذ فجر اليوم» is today. */
function isOfThatDay(time: TimeExpression | undefined): boolean {
  return time?.anchor !== undefined && time.from === time.anchor && time.to === time.anchor
}

/**
 * «الموافقة على موازنة 2026», «مقاطعة مونديال 2018»: a year right after a noun is part of what that is called, and no other event's. «قتل في
 * احتجاجات 2009» was in that year.
 */
function namesOther({ passage: { words, tokens }, times }: Stage, { end }: Candidate, time: number, first: number): boolean {
  if (times[time]?.precision !== 'year' || tokens[first]?.kind !== 'number' || words[first - 1]?.tag !== 'noun') return false
  if (end === first - 1) return false
  let head = first - 1
  while (words[head - 1]?.tag === 'noun' && first - head < LONGEST_NAME && !words[head]?.preposition) head--
  const preposition = words[head]?.preposition || words[head - 1]?.stem
  return preposition === undefined || !WITHIN.has(preposition)
}

const LONGEST_NAME = 4
const WITHIN = new Set(['في', 'خلال', 'ابان', 'اثناء', 'ب'])

/** «أحمد منصور (25 عاما)», «قبل قرابة شهرين من الانتخابات»: a span in brackets is an age, and one before another event how far it was. */
function isAgeOrDistance({ passage: { words, tokens }, times }: Stage, time: number, first: number): boolean {
  if (times[time]?.type !== 'DURATION') return false
  return (
    tokens[first - 1]?.form === '(' || [first - 1, first - 2].some((at) => words[at]?.tag === 'preposition' && saysElsewhen(words[at].stem))
  )
}

/** «انسحبت من الاتفاق المبرم عام 2015»: a day right after a quality of another phrase is that one's. */
export function isOfThing({ words, lexicon }: Passage, before: Constituent | undefined, time: number): boolean {
  const last = before?.phrases.at(-1)
  if (!last || last.last !== time - 1) return false
  const quality = words[last.last]
  if (!quality?.definite) return false
  if (MADE.has(quality.stem)) return words[last.last - 1]?.definite === true
  return last.last > last.first && lexicon.everydayWords.get(quality.stem) === 'participle'
}

/** Participles that are nouns as well: «الموقع». Folded. */
const MADE = new Set(['موقع'])

/** «الاتفاق الموقع في الصخيرات عام 2015»: a year or a month after where a quality of another phrase was. */
function isOfMade({ passage, times }: Stage, time: number, all: readonly Constituent[], at: number): boolean {
  const [thing, place] = [all[at - 2], all[at - 1]]
  if (place?.preposition !== 'في' || (times[time]?.value.length ?? 0) > MONTH) return false
  return isOfThing(passage, thing, place.first)
}

/** A month's value is so long: «2015-12». */
const MONTH = 7

/** «تتهم أنقرة الجماعة بالوقوف وراء محاولة الانقلاب عام 2016»: after another event the day is that one's, where only words are told. */
function isOfTold({ passage }: Stage, { kind, end }: Candidate, time: number): boolean {
  if (!WORDS_ALONE.has(kind)) return false
  for (let at = end + 1; at < time; at++) if (passage.hits.at(at, 'trigger-noun')) return true
  return false
}

/** What is only said has no place of its own, nor the day of what it speaks of. */
export const WORDS_ALONE = new Set(['accuse', 'claim', 'condemn', 'threaten', 'apologise', 'intend', 'recognise'])

/** What goes on for a time; «السجن ست سنوات», «هدنة 30 يوما» say how long something else will. */
const GOING_ON = new Set([
  'clash',
  'negotiate',
  'visit',
  'meet',
  'summit',
  'besiege',
  'protest',
  'sit-in',
  'labour-strike',
  'hunger-strike',
  'strike',
  'storm',
  'attack',
  'military-exercise',
  'riot',
  'call',
  'raid',
  'mediate',
])

const LASTING = new Set(['خلال', 'في', 'علي', 'طوال', 'طيله', 'ل', ''])

function isPlaced(time: TimeExpression | undefined): boolean {
  return time !== undefined && time.type !== 'DURATION' && time.type !== 'SET' && time.value !== ''
}
