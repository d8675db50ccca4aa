import type { Token } from '../../../text/tokens.ts'
import type { Passage } from '../../passage.ts'
import { saysAge } from '../../quantities/amounts/age.ts'
import type { TimeExpression } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { isDaysOff, saysElsewhen } from '../clause/causes.ts'
import type { Constituent } from '../clause/clause.ts'
import { constituentsPast } from '../clause/describing-clause.ts'
import { ownPart } from '../clause/own-part.ts'
import { constituentsResumed } from '../clause/resumed-clause.ts'
import type { Stage } from '../stage.ts'
import { SAID } from '../triggers/said.ts'
import { headingTime } from './dated-heading.ts'
import { fixedDay } from './fixed-day.ts'
import { constituentsBefore, timeBefore } from './goes-on-about.ts'
import { constituentsOfWay } from './on-the-way.ts'
import { constituentsOfCause } from './result-of.ts'
import { resumedTime } from './resumed-time.ts'
import { saidTherein } from './said-therein.ts'
import type { Surroundings } from './surroundings.ts'
import { timeOfVerbBefore } from './verb-before.ts'
import { isYearOfOther } from './year-of-other.ts'

/** The index of the time an event is told with: what follows it first, then what its clause opens with, then the date over it. */
export function findTime(stage: Stage, candidate: Candidate, around: Surroundings): number | undefined {
  const [before, frame] = isPollOfOther(stage, candidate)
    ? [[], []]
    : isDaysOff(stage.passage, candidate.first)
      ? [around.before, around.frame].map((all) => all.filter(({ time }) => stage.times[time ?? -1]?.precision === 'year'))
      : [around.before, around.frame]
  const after = timesOf(stage, candidate, around.after)
  const timeIn = (constituents: readonly Constituent[], back?: Back) =>
    firstOf(stage, candidate, timesOf(stage, candidate, constituents), back)
  return (
    firstOf(stage, candidate, after, 'days') ??
    timeIn(constituentsOfWay(stage, candidate, around.after).slice(1)) ??
    fixedDay(stage, candidate) ??
    timeIn(before, candidate.verb && 'days') ??
    timeIn(frame) ??
    timeIn(constituentsPast(stage, candidate).filter(({ time }) => stage.times[time ?? -1]?.type !== 'DURATION')) ??
    timeIn(constituentsResumed(stage, candidate), 'days') ??
    timeIn(constituentsOfCause(stage, candidate)) ??
    resumedTime(stage, candidate) ??
    saidTherein(stage, candidate) ??
    timeBefore(stage, candidate) ??
    timeIn(constituentsBefore(stage, candidate)) ??
    timeOfVerbBefore(stage, candidate) ??
    firstOf(stage, candidate, after, 'hours too') ??
    headingTime(stage, candidate)
  )
}

/** «تبدأ الثلاثاء محاكمة في قضية التدخل في الانتخابات الأمريكية», «بدأت السبت الحملة الدعائية للانتخابات»: a poll that another deed or its campaign is about has its own day. */
function isPollOfOther({ passage: { hits, words } }: Stage, { kind, verb, first, sentence }: Candidate): boolean {
  if (verb || kind !== 'vote') return false
  if (words[first]?.preposition === 'ل')
    return [first - 1, first - 2].some((at) => at >= sentence.first && CAMPAIGNS.has(words[at]?.stem ?? ''))
  if (words[first - 1]?.tag !== 'preposition') return false
  return hits.at(first - 2, 'trigger-noun') !== undefined && first - 2 >= sentence.first
}

/** Before a poll, or after it; folded. */
const CAMPAIGNS = new Set('حمله حملات دعايه استعدادات استعداد تحضيرات تحضير اعداد ترشيحات ترشيح ترشح مرشحين مرشحي طعون'.split(' '))

/** The times among constituents at which the event may have been. */
function timesOf(stage: Stage, candidate: Candidate, constituents: readonly Constituent[]): readonly Constituent[] {
  return ownTimes(stage, candidate, constituents).filter(
    ({ time, preposition }) => !BOUNDS.has(preposition) || isOfThatDay(stage.times[time ?? -1]),
  )
}

/** The times among constituents that may be the event's, and no other's. */
export function ownTimes(stage: Stage, candidate: Candidate, constituents: readonly Constituent[]): readonly Constituent[] {
  return ownPart(stage.passage, candidate.kind, constituents).filter(
    ({ time, first }, at, all) =>
      time !== undefined &&
      !isOfTold(stage, candidate, first) &&
      !isOfAgreed(stage, candidate, time, all.slice(0, at)) &&
      !namesOther(stage, candidate, time, first) &&
      !isForYear(stage, candidate, time, first) &&
      !isYearOfOther(stage, candidate, time, first) &&
      !isAgeOrDistance(stage, time, first) &&
      !isYearInBrackets(stage, candidate, time, first) &&
      !isOfRow(stage, time, all.slice(Math.max(0, at - 2), at)) &&
      !isOfThing(stage.passage, all[at - 1], first) &&
      !isOfMade(stage, time, all, at),
  )
}

/** A day or a date before a span of time; a span only where it says how long («خلال أسبوع») or since when («في الأسابيع الأخيرة»), not how long after («بعد شهرين من»). */
function firstOf(stage: Stage, candidate: Candidate, times: readonly Constituent[], back?: Back): number | undefined {
  const placed = times.find(({ time }) => time !== undefined && isPlaced(stage.times[time]))
  const lasting = times.filter(({ preposition }) => LASTING.has(preposition))
  const isOver = ({ time, last, preposition }: Constituent) =>
    GOING_ON.has(candidate.kind) ||
    (preposition === 'خلال' && isOfDays(stage.times[time ?? -1]) && isCountedOver(stage, candidate)) ||
    (back !== undefined && isCountedBack(stage, back, time, last))
  return (placed ?? lasting.find(isOver))?.time
}

/** «قتل ألف مدني خلال ثلاثة أسابيع»: what befell many may take as long as is told. */
function isCountedOver({ quantities }: Stage, { kind, sentence }: Candidate): boolean {
  const [from, to] = [sentence.start, sentence.end]
  return BEFELL_MANY.has(kind) && quantities.some(({ start, counts, min = 0 }) => counts && min > 1 && start >= from && start < to)
}

const isOfDays = (span: TimeExpression | undefined) => span?.type === 'DURATION' && !span.value.startsWith('PT')

const BEFELL_MANY = new Set(['kill', 'injure', 'arrest', 'displace', 'execute', 'destroy'])

/** Which spans counted back from the day of writing are looked for: a day that is told says more than «خلال الساعات الأربع والعشرين الماضية». */
type Back = 'days' | 'hours too'

/** «في الأسابيع الأخيرة»; not «خلال الأشهر المقبلة», which is as a rule another verb's. */
function isCountedBack({ passage: { words }, times }: Stage, back: Back, time: number | undefined, last: number): boolean {
  const span = times[time ?? -1]
  if (span?.anchor === undefined || span.type !== 'DURATION' || (back === 'days' && span.value.startsWith('PT'))) return false
  return BACK.has(words[last]?.stem ?? '')
}

/** Folded. */
const BACK = new Set('ماضي|ماضيه|ماضيين|ماضيتين|اخير|اخيره|اخيرين|اخيرتين|فايت|فايته|منصرم|منصرمه|منصرمين'.split('|'))

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
function namesOther({ passage: { words, tokens, hits }, times }: Stage, { end }: Candidate, time: number, first: number): boolean {
  const before = words[first - 1]
  const isBare = before?.tag === 'noun' && !before.definite && before.pronoun === '' && end !== first - 1
  // «تنفيذ اتفاق 10 من آذار», «هجوم 7 أكتوبر»: a day joined to another deed is what that is called by
  if (isBare && times[time]?.precision === 'day' && hits.at(first - 1, 'trigger-noun') && isJoinedDay(tokens[first])) return true
  if (times[time]?.precision !== 'year' || tokens[first]?.kind !== 'number' || words[first - 1]?.tag !== 'noun') return false
  if (end === first - 1) return false
  let head = first - 1
  while (words[head - 1]?.tag === 'noun' && first - head < LONGEST_NAME && !words[head]?.preposition) head--
  const preposition = words[head]?.preposition || words[head - 1]?.stem
  return preposition === undefined || !WITHIN.has(preposition)
}

/** «اجتماع لمراجعة أهداف التنمية لعام 2030»: a year under «لـ» behind a further phrase is what that is for, unless that is a deed («انتخابات»). */
function isForYear({ passage: { words, hits }, times }: Stage, { end }: Candidate, time: number, first: number): boolean {
  if (times[time]?.precision !== 'year' || words[first]?.preposition !== 'ل') return false
  let isFurther = false
  for (let at = end + 1; at < first; at++) {
    if (hits.at(at, 'trigger-noun')) return false
    if (words[at]?.preposition || words[at]?.tag === 'preposition') isFurther = true
  }
  return isFurther
}

/** «10 من آذار», «العاشر من آذار»: no weekday, and no word of time. */
function isJoinedDay(token: Token | undefined): boolean {
  return token?.kind === 'number' || ORDINAL.test(token?.form ?? '')
}

const ORDINAL = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)$/

const LONGEST_NAME = 4
const WITHIN = new Set(['في', 'خلال', 'ابان', 'اثناء', 'ب'])

/** «أحمد منصور (25 عاما)», «البالغ من العمر 29 عاما», «قبل قرابة شهرين من الانتخابات»: a span in brackets or behind a word of age is an age, and one before another event how far it was. */
function isAgeOrDistance({ passage, times }: Stage, time: number, first: number): boolean {
  const { words, tokens } = passage
  if (times[time]?.type !== 'DURATION') return false
  return (
    tokens[first - 1]?.form === '(' ||
    [first - 1, first - 2].some((at) => saysAge(passage, at) || (words[at]?.tag === 'preposition' && saysElsewhen(words[at].stem)))
  )
}

/** «قبل نهاية ولايته (2013-2018)», «فيلمه الأول (1999)»: a year in brackets is of the thing before it, unless that is the event («الحرب الأهلية اللبنانية (1975-1990)»). */
function isYearInBrackets({ passage, times }: Stage, { end }: Candidate, time: number, first: number): boolean {
  const { tokens, words, hits } = passage
  if ((times[time]?.value.length ?? 0) > YEAR) return false
  const isSpan = tokens[first - 1]?.form === '-' || tokens[first - 1]?.form === '–'
  const bracket = isSpan ? first - 3 : first - 1
  if (tokens[bracket]?.form !== '(') return false
  for (let at = bracket - 1; at > end; at--) {
    const word = words[at]
    if (hits.at(at, 'trigger-noun')) return false
    const isPlace = word?.place || word?.placeHead || hits.at(at, 'country') !== undefined
    if (!word?.adjective && !isPlace && word?.tag !== 'preposition') return true
  }
  return false
}

/** A year's value is so long. */
const YEAR = 4

/** «في ثاني حادث من نوعه خلال أسبوعين», «للمرة الثالثة خلال شهر»: a span over a row of events. */
function isOfRow({ passage: { words }, times }: Stage, time: number, before: readonly Constituent[]): boolean {
  if (times[time]?.type !== 'DURATION') return false
  return before.some(({ first, last, phrases }) => {
    if (phrases.length === 0) return false
    for (let at = first; at <= last; at++) if (IN_A_ROW.has(words[at]?.stem ?? '')) return true
    return false
  })
}

/** Ordinals before or after what comes again. Folded. */
const IN_A_ROW = new Set(
  'اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره'.split('|'),
)

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
  if (passage.tokens[time - 1]?.form === ',') return false
  for (let at = end + 1; at < time; at++) if (passage.hits.at(at, 'trigger-noun')) return true
  return false
}

/** «اتفق الطرفان على إجراء انتخابات في ديسمبر المقبل», «قبوله دعوة للقاء في مايو المقبل»: a day to come behind what is agreed on is that one's. */
function isOfAgreed({ times, published }: Stage, { kind }: Candidate, time: number, before: readonly Constituent[]): boolean {
  const day = times[time]?.from
  if (kind !== 'agree' || day === undefined || published === undefined || day <= published) return false
  return before.some(({ preposition }) => preposition === 'علي' || preposition === 'ل')
}

/** What is only said has no place of its own, nor the day of what it speaks of. */
export const WORDS_ALONE: ReadonlySet<string> = new Set([...SAID, 'claim', 'intend', 'recognise'])

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
