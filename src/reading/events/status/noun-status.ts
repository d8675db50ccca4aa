import type { Passage } from '../../passage.ts'
import type { Span, Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { clauseStart } from '../clause/clause.ts'
import { firstOfIdafa, firstOfRow } from '../clause/governed-head.ts'
import { findGovernor, type Governing } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import { particleBefore, REAL, TO_COME, type Told } from '../told.ts'
import { aheadCue } from './ahead.ts'
import { begunTold } from './begun.ts'
import { courseOf, isGoingOn, isNotOver, isSubjectOf, isToCome, wasToCome } from './course.ts'
import { goesOn } from './goes-on.ts'
import { inExchange } from './in-exchange.ts'
import { inProspect } from './in-prospect.ts'
import { isUnanswered } from './no-answer.ts'
import { noneOf, notAny, thereWouldBe, unheardCue } from './none-of.ts'
import { hasResult, isOfFact } from './of-fact.ts'
import { isCommitted, wouldCue } from './of-reason.ts'
import { foiledPlan, isRefusedRequest, isStoppedOnPaper, ON_PAPER, UNSAID } from './plan-outcome.ts'
import { isPastRelative, isPurpose, purposeStatus } from './purpose-status.ts'
import { relativeTold } from './relative-status.ts'
import { isRumourDenied } from './rumour.ts'
import type { Dated } from './status.ts'
import { stillTold } from './still.ts'
import { subjectTo } from './subject-to.ts'
import { takingPart } from './taking-part.ts'
import { talkedOf } from './talked-of.ts'
import { isKept, isWaged, statusUnder } from './under-governor.ts'
import { untilOverCue } from './under-way.ts'
import { untilThen } from './until-then.ts'
import { conditionBefore, verbStatus } from './verb-status.ts'

/** The status of an event that a noun tells. */
export function nounStatus(stage: Stage, candidate: Candidate, dated: Dated): Told {
  const { passage } = stage
  const own =
    ownGovernor(passage, candidate) ??
    noneOf(passage, candidate) ??
    thereWouldBe(stage, candidate, dated) ??
    inProspect(stage, candidate) ??
    untilThen(passage, candidate, dated) ??
    liftedTold(stage, candidate, dated)
  if (own) return own
  if (isCommitted(passage, candidate) || (hasResult(passage, candidate) && !dated.isFuture)) return { status: 'happened' }
  const course =
    isToCome(passage, candidate) ??
    courseOf(stage, candidate, dated) ??
    stillTold(passage, candidate) ??
    relativeTold(passage, candidate) ??
    untilOverCue(passage, candidate) ??
    goesOn(stage, candidate, dated) ??
    begunTold(stage, candidate) ??
    subjectTo(passage, candidate, dated)
  if (course) return course
  const nearest = findGovernor(stage, candidate) ?? overDoing(stage, candidate)
  const governing = nearest && (isKept(passage, nearest, candidate) || isLongAfter(stage, candidate)) ? undefined : nearest
  const after = wordAfter(passage, candidate) ?? wasToCome(passage, candidate)
  const taking = takingPart(stage, candidate, governing, dated)
  if (taking) return taking.status === 'happened' && after?.status === 'planned' ? after : taking
  if (governing && isAccusation(passage, candidate) && UNSAID.has(governing.governor.status)) return { status: 'happened', stands: true }
  if (governing && (isToldOf(stage, candidate, governing) || isUnanswered(passage, candidate, governing))) return { status: 'happened' }
  if (governing && isStoppedOnPaper(stage, candidate, governing, dated)) return { status: 'ongoing', cue: governing.cue }
  if (governing && isRefusedRequest(stage, candidate, governing)) return { status: 'failed', cue: governing.cue }
  const revoked = governing && revokedDecision(stage, candidate, governing)
  if (revoked) return revoked
  const foiled = governing && foiledPlan(stage, candidate, governing)
  if (foiled) return foiled
  const talked = dated.isFuture ? undefined : talkedOf(passage, candidate)
  if (talked && (!governing || REAL.has(statusUnder(stage, governing, candidate, dated)))) return talked
  if (governing && isToBeKeptFrom(stage, candidate, governing)) return { status: 'hypothetical', cue: governing.cue }
  // «نفى أن تكون هناك نية للإفراج عنه»
  const unmeant =
    governing && TO_COME.has(governing.governor.status) ? isRumourDenied(passage, { ...candidate, first: governing.at }) : undefined
  if (unmeant) return { status: 'denied', cue: unmeant }
  if (governing) {
    const status = statusUnder(stage, governing, candidate, dated)
    return REAL.has(status) && after?.status === 'planned' ? after : { status, cue: governing.cue }
  }
  const rumour = isRumourDenied(passage, candidate)
  if (rumour) return { status: 'denied', cue: rumour }
  const would = wouldCue(passage, candidate)
  if (would) return { status: 'hypothetical', cue: would }
  const unheard = unheardCue(passage, candidate)
  if (unheard) return { status: 'denied', cue: unheard }
  const any = notAny(passage, candidate)
  if (any) return any
  const exchanged = inExchange(stage, candidate, dated)
  if (exchanged) return exchanged
  if (after) return after
  const condition = conditionOf(passage, candidate) ?? (nearest && conditionOfKept(passage, candidate, nearest))
  if (condition) return { status: 'hypothetical', cue: condition }
  const carried = carrierStatus(stage, candidate, dated)
  if (carried) return carried
  const ahead = aheadCue(passage, candidate, dated)
  if (ahead) return ahead
  const duty = dutyCue(passage, candidate)
  if (duty !== undefined) return { status: 'demanded', ...(passage.tokens[duty] ? { cue: passage.tokens[duty] } : {}) }
  const isThing = passage.words[candidate.first]?.definite === true
  const whole = isThing ? candidate : { ...candidate, first: firstOfIdafa(passage, candidate.first, candidate.sentence) }
  if (isPurpose(passage, whole) && !isOfFact(passage, whole.first, candidate.kind)) return { status: purposeStatus(passage, whole, dated) }
  return { status: dated.isFuture ? 'planned' : 'happened', ...(isKnown(passage, candidate) ? { stands: true } : {}) }
}

/** «تراجعت عن قرار إقالة القائد», «ألغت قرار الإغلاق»: what was decided is revoked with the decision. */
function revokedDecision(stage: Stage, candidate: Candidate, { at }: Governing): Told | undefined {
  const word = stage.passage.words[at]
  if (word?.tag !== 'noun' || !word.stem.startsWith('قرار')) return undefined
  const over = findGovernor(stage, { ...candidate, first: at })
  if (!over || !REVOKED.has(over.governor.status)) return undefined
  return { status: over.governor.status, cue: over.cue }
}

const REVOKED = new Set<Status>(['cancelled', 'postponed'])

/** «تعهد بعدم قصف المدارس», «ضمان عدم شن غارات»: what is pledged or asked not to be done has not been done, nor denied. */
function isToBeKeptFrom(stage: Stage, candidate: Candidate, { at }: Governing): boolean {
  if (stage.passage.words[at]?.stem !== 'عدم') return false
  const over = findGovernor(stage, { ...candidate, first: at })
  return over !== undefined && TO_COME.has(over.governor.status)
}

/** «نفى مقتل جنود في الهجوم», «نفى تدخله في الانتخابات»: what something else was in, and has the article, is not what is denied. */
function isKnown({ words }: Passage, { first }: Candidate): boolean {
  const before = words[first - 1]
  return words[first]?.definite === true && before?.tag === 'preposition' && SURROUNDED.has(before.stem)
}

const SURROUNDED = new Set(['في', 'خلال', 'اثناء', 'بعد', 'قبل', 'منذ', 'عقب', 'اثر', 'جراء', 'نتيجه', 'بسبب', 'قبيل', 'بعيد'])

/** «حال دون القيام بعملية إجلاء»: what is done is governed as the doing is. */
function overDoing(stage: Stage, candidate: Candidate): Governing | undefined {
  const { words } = stage.passage
  const { first } = candidate
  const isDone = words[first]?.preposition === 'ب' && words[first - 1]?.stem === 'قيام'
  return isDone ? findGovernor(stage, { ...candidate, first: first - 1 }) : undefined
}

/** «تمكنت الشرطة من تحديد مكانه بعد أعوام من اختفائه»: what something came so long after is none of what governs that. */
function isLongAfter({ passage: { words }, timeOf }: Stage, { first, sentence }: Candidate): boolean {
  if (words[first - 1]?.stem !== 'من' || words[first - 1]?.pronoun || !timeOf.has(first - 2)) return false
  let at = first - 2
  while (at > sentence.first && timeOf.has(at)) at--
  return AFTER.has(words[at]?.stem ?? '') || AFTER.has(words[at + 1]?.stem ?? '')
}

const AFTER = new Set(['بعد', 'منذ', 'عقب'])

/** «محاولة اغتيال» is a phrase that says itself how real it is. */
function ownGovernor({ tokens, words, lexicon }: Passage, { kind, first, last }: Candidate): Told | undefined {
  const token = tokens[first]
  const governor = last > first && !NAMED_SO.has(kind) ? lexicon.governingWords.get(words[first]?.stem ?? '')?.[0] : undefined
  return governor?.part === 'noun' && (governor.status === 'failed' || governor.status === 'demanded') && token
    ? { status: governor.status, cue: token }
    : undefined
}

/** «محاولة انقلاب», «انهيار جسر»: what such an event is called, come what may. */
const NAMED_SO = new Set(['coup-attempt', 'building-collapse', 'landslide', 'flood'])

/** «حذر من الانسحاب من الاتفاق الذي أبرمته»: what a past relative clause tells of was, whatever is feared or wished of it. */
function isToldOf({ passage: { words } }: Stage, { last, first }: Candidate, { governor }: Governing): boolean {
  return ON_PAPER.has(governor.status) && words[first]?.definite === true && isPastRelative(words, last)
}

/** «رفضت الحكومة الاتهامات»: what is refused or denied has been said. */
function isAccusation({ words }: Passage, { kind, first }: Candidate): boolean {
  return kind === 'accuse' && /^(?:اتهام|مزاعم)/.test(words[first]?.stem ?? '')
}

/** «رفع الحظر», «فك الحصار»: what is lifted ends; «لم يرفع الحصار», «طالب برفع الحصار», «قافلة لفك الحصار»: what is not, or is only to be, goes on. */
function liftedTold(stage: Stage, candidate: Candidate, dated: Dated): Told | undefined {
  const { kind, first, sentence } = candidate
  const { words, tokens } = stage.passage
  if (!LIFTED.has(kind)) return undefined
  for (let at = first - 1; at >= Math.max(sentence.first, first - LONGEST_LIFT); at--) {
    const token = tokens[at]
    if (token && LIFTING.test(words[at]?.stem ?? '')) {
      return { status: REAL.has(liftingStatus(stage, { ...candidate, first: at }, dated)) ? 'cancelled' : 'ongoing', cue: token }
    }
    if (words[at]?.tag === 'mark' || words[at]?.tag === 'preposition') return undefined
  }
  return undefined
}

/** How real the lifting is that a verb or noun tells. */
function liftingStatus(stage: Stage, lifting: Candidate, dated: Dated): Status {
  const hit = stage.passage.words[lifting.first]?.verb
  if (hit) return verbStatus(stage, lifting, { index: lifting.first, hit }, dated).status
  const governing = findGovernor(stage, lifting)
  if (governing) return statusUnder(stage, governing, lifting, dated)
  const row = { ...lifting, first: firstOfRow(stage.passage, lifting.first, lifting.sentence) }
  if (isPurpose(stage.passage, row)) return 'planned'
  return carrierStatus(stage, lifting, dated)?.status ?? 'happened'
}

const LIFTED = new Set(['ban', 'embargo', 'curfew', 'besiege', 'state-of-emergency'])
/** Who lifts it may stand between, in tokens. */
const LONGEST_LIFT = 3
const LIFTING = /^[يت]?(رفع|فك)(ت|وا)?$/

/** «إذا ثبتت مشاركته في أعمال قتالية»: the condition that the noun's verb stands under. */
function conditionOf(passage: Passage, { first, sentence }: Candidate): Span | undefined {
  const verb = clauseStart(passage, first, sentence) - 1
  return passage.words[verb]?.verb ? conditionBefore(passage, verb, sentence.first) : undefined
}

/** «إذا لم يتم الالتزام بوقف إطلاق النار»: a truce that may not be kept to. */
function conditionOfKept(passage: Passage, { kind, sentence }: Candidate, { at }: Governing): Span | undefined {
  const verb = clauseStart(passage, at, sentence) - 1
  if (kind !== 'ceasefire' || !passage.words[verb]?.verb) return undefined
  return conditionBefore(passage, particleBefore(passage, verb, sentence.first)?.isNegation ? verb - 1 : verb, sentence.first)
}

/** «لم تقع اشتباكات» (but «لم يسفر القصف عن ضحايا» is of what came of it), «قد يصل عدد القتلى إلى مئات», «ستجري محادثات», «تدور معارك», «كان مقررا أن تجري المحادثات»: a verb that only carries the noun says how real it is. */
function carrierStatus(stage: Stage, candidate: Candidate, dated: Dated): Told | undefined {
  const { words, lexicon } = stage.passage
  const { first, sentence } = candidate
  const index = clauseStart(stage.passage, first, sentence) - 1
  const hit = words[index]?.verb
  if (!hit || index < sentence.first || isApart(words, index, first)) return undefined
  if (isUnderPreposition(words, first) && !isMeansOfDeed(words, index, candidate)) return undefined
  const use = lexicon.lightVerbs.get(hit.value.lemma) ?? (candidate.rule === 'toll-trigger' ? 'occurs' : undefined)
  if (!use || lexicon.reportingVerbs.has(hit.value.lemma) || PLACING.has(hit.value.lemma.past)) return undefined
  if (use === 'results' && isSubjectOf(stage, candidate, index)) return undefined
  const told = verbStatus(stage, candidate, { index, hit }, dated)
  if (isNotOver(hit.value.lemma, told) || isGoingOn(hit.value.lemma, told)) return { ...told, status: 'ongoing' }
  if (told.status === 'ongoing' && isWaged(hit.value.lemma, candidate, index)) return told
  return told.status === 'happened' || (told.status === 'ongoing' && (use === 'results' || candidate.rule === 'toll-trigger'))
    ? undefined
    : told
}

/** «لم يتم استهدافها بقصف»: by what a deed is done that a verb only carries. */
function isMeansOfDeed(words: Passage['words'], verb: number, { first, kind }: Candidate): boolean {
  return FORCE.has(kind) && words[first]?.preposition === 'ب' && first === verb + 2 && words[verb]?.verb?.value.lemma.past === 'تم'
}

const FORCE = new Set(['strike', 'attack', 'bomb', 'shoot', 'stab'])

/** «ويأتي الهجوم بعد يومين من»: these set an event beside another, whatever their tense. */
const PLACING = new Set(['أتى', 'جاء'])

/** A comma or «وهو» between a verb and a noun: the noun is none of the verb's. */
function isApart(words: Passage['words'], verb: number, noun: number): boolean {
  let commas = 0
  for (let at = verb + 1; at < noun; at++) {
    if (words[at]?.tag === 'pronoun') return true
    if (words[at]?.tag === 'mark') commas++
  }
  return commas === 1
}

/** «منذ بدء سريان الهدنة»: a preposition before the noun or what it is joined to. */
function isUnderPreposition(words: Passage['words'], noun: number): boolean {
  let at = noun
  while (words[at]?.preposition === '' && words[at - 1]?.tag === 'noun' && !words[at - 1]?.closed) at--
  return words[at]?.preposition !== '' || words[at - 1]?.tag === 'preposition'
}

/** «على البرلمان انتخاب رئيس», «على كل الكتل السياسية تعليق الحوار»: who is to do something opens the clause. */
function dutyCue({ words }: Passage, { first, sentence }: Candidate): number | undefined {
  if (words[first]?.preposition !== '' || words[first]?.conjunction || !words[first - 1]?.closed) return undefined
  for (let at = first - 1; at >= Math.max(sentence.first, first - LONGEST_DUTY); at--) {
    const word = words[at]
    if (word?.tag === 'preposition' && word.stem === 'علي') return opensClause(words, at, sentence.first) ? at : undefined
    if (word?.tag !== 'noun' && word?.tag !== 'quantifier') return undefined
  }
  return undefined
}

/** Between «على» and the masdar stands nobody with a longer name, in tokens. */
const LONGEST_DUTY = 6

function opensClause(words: Passage['words'], at: number, first: number): boolean {
  const before = words[at - 1]?.tag
  return at === first || before === 'mark' || before === 'complementiser' || before === 'conjunction'
}

/** «زيارة مرتقبة», «زيارة رئيس الوزراء المقررة غدا»: an adjective after the noun; further from it one of its gender. */
function wordAfter({ tokens, words, lexicon }: Passage, { last, sentence }: Candidate): Told | undefined {
  const isFeminine = words[last]?.stem.endsWith('ه') || words[last]?.stem.endsWith('ات')
  for (let at = last + 1; at < Math.min(sentence.last, last + FARTHEST_ADJECTIVE); at++) {
    const token = tokens[at]
    if (!token || words[at]?.tag !== 'noun') return undefined
    const governors = lexicon.governingWords.get(token.form)
    const governor = governors?.find(({ part }) => part === 'adjective') ?? governors?.[0]
    if (governor?.part !== 'phrase' && governor?.part !== 'adjective') continue
    if (at < last + SURE_ADJECTIVE || token.form.endsWith('ه') === isFeminine) return { status: governor.status, cue: token }
  }
  return undefined
}

/** An adjective stands fewer tokens after its noun than the first of these, and is nobody else's before the second. */
const FARTHEST_ADJECTIVE = 8
const SURE_ADJECTIVE = 4
