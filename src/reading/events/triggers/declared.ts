import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { isAgentiveOwner } from '../doers/agentive.ts'
import { findDoer } from '../doers/doer.ts'
import { isSpeaker } from '../doers/speaker-noun.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { particleBefore } from '../told.ts'
import { needsOf } from './needs-of.ts'
import { objectsLeft } from './otherwise.ts'
import { setOf } from './wanted.ts'

/** What a party says of others' deeds, offers and duties. */
export const DECLARED: ReadonlySet<string> = new Set(['demand', 'reject', 'criticise', 'support', 'deny', 'warn', 'propose'])
/** Of these the verb needs somebody or something that it is said of. */
const OF_OBJECT = new Set(['reject', 'criticise', 'support'])
/** Classes of those who speak for themselves. */
const PARTIES = new Set(['@person', '@people', '@state', '@armed', '@body'])

/**
 * Whether a demand, a refusal or a criticism is nobody's: «الوضع يدعو إلى القلق» has no party, «لم يرفض» is none, «كل من يرفض الخطة» may be anybody, and
 * «رفض أن يعلق» refuses nothing.
 */
export function isUndeclared(stage: Stage, candidate: Candidate): boolean {
  const { kind, verb, rule, sentence } = candidate
  if (!DECLARED.has(kind)) return kind === 'intend' && isNoPledge(stage, candidate)
  if (rule === 'participle-trigger') return isOtherParticiple(stage, candidate)
  if (!verb) return kind === 'demand' && rule === 'noun-trigger' && (isAside(stage, candidate.first) || isOfEither(stage, candidate.first))
  const { value, pronoun } = verb.hit
  if (value.voice === 'passive' || (isDenied(stage, candidate, verb.index) && !candidate.withParticle)) return true
  // «لقي القرار ترحيبا», «حظيت الخطة بتأييد باريس»: what others support is no party
  if (candidate.frame.subject === 'recipient') return false
  if (value.aspect !== 'past' && isOfAnybody(stage, verb.index)) return true
  const doer = findDoer(stage, sentence, verb.index)
  const told = doersOf(stage, candidate, verb.index)
  const isTold =
    told.some((phrase) => isParty(stage, phrase) || (CALLING.has(value.lemma.past) && isDocument(stage, phrase))) ||
    (told.length === 0 && (isOfPronoun(stage, verb.index) || isHal(stage, candidate) || isOfSpeaker(stage, candidate)))
  if (!isTold) return !isGoingOn(stage, candidate)
  if (rule !== 'verb-trigger' || !OF_OBJECT.has(kind) || pronoun !== '' || candidate.frame.object === '-') return false
  const end = clauseEnd(stage, verb.index + 1, sentence)
  return (
    objectsLeft(stage, findConstituents(stage, verb.index + 1, end), doer).length === 0 &&
    !isSomething(stage, end) &&
    !isAsked(stage, verb.index, end) &&
    !isBehindAside(stage, candidate, end) &&
    !told.some((phrase) => isPartOf(stage, phrase))
  )
}

/** «، مطالبة بالوصول إلى المدينة»: a participle that is written as the masdar. */
function isAside({ passage: { tokens, words } }: Stage, first: number): boolean {
  return tokens[first - 1]?.form === ',' && words[first]?.preposition === '' && !words[first]?.conjunction && !words[first]?.pronoun
}

/** «مطالبة السلطات بـ» may be theirs or another's; «لمطالبة السلطات بـ» is another's. */
function isOfEither({ passage: { words } }: Stage, first: number): boolean {
  const [word, next] = [words[first], words[first + 1]]
  if (word?.stem !== 'مطالبه' || word.definite || word.pronoun || word.preposition === 'ل') return false
  return next?.tag === 'noun' && next.preposition === '' && !next.adjective
}

/** «طالبة»: who studies, and no demand; «، طالبا من الطرفين التهدئة», «طالبا إياه» asks. */
function isOtherParticiple({ passage: { words } }: Stage, { first }: Candidate): boolean {
  return STUDENTS.has(words[first]?.stem ?? '') && !/^(?:من|من(?:ه|ها|هم|هما)|ايا(?:ه|ها|هم|هما))$/.test(words[first + 1]?.stem ?? '')
}

/** Folded. */
const STUDENTS = new Set(['طالب', 'طالبه', 'طالبا', 'طالبين', 'طالبات', 'طلبه'])

/** «لم يرفض», «ما طالب», «لن يطالب»; «وهو ما نفته موسكو» is what it denied. */
function isDenied({ passage }: Stage, { sentence }: Candidate, verb: number): boolean {
  const particle = particleBefore(passage, verb, sentence.first)
  return particle !== undefined && (particle.isNegation || (particle.stem === 'ما' && !passage.words[verb]?.verb?.pronoun))
}

/** «رفضت حماس نزع سلاحها»: what follows a name in one phrase with it is what is refused. */
function isPartOf({ passage, book }: Stage, phrase: Phrase): boolean {
  const end = entityOfPhrase(passage, book, phrase)?.end
  const next = passage.words[phrase.last]
  return end !== undefined && end < (passage.tokens[phrase.last]?.start ?? 0) && next?.adjective !== true
}

/** «رفضت الحركة نزع سلاحها»: a masdar that is written as a past verb is; «انتقد الوزير ما وصفه بالصمت»: what he calls so. */
function isSomething({ passage: { words } }: Stage, at: number): boolean {
  const word = words[at]
  if (word?.stem === 'ما' && words[at + 1]?.tag === 'verb') return true
  return word?.verb?.value.aspect === 'past' && !word.conjunction
}

/** «ورفض الرئيس، وهو قاض سابق، الخضوع للضغوط»: what it is said of stands behind what is put in. */
function isBehindAside(stage: Stage, candidate: Candidate, end: number): boolean {
  const { words, tokens } = stage.passage
  const { verb } = candidate
  const from = verb?.index ?? end
  if (words[end]?.tag === 'complementiser' || !tokens.slice(from, end + 1).some(({ form }) => form === ',')) return false
  const notObject = needsOf(stage, candidate)?.notObject
  for (let at = end + 1; at < end + LONGEST_ASIDE; at++) {
    if (tokens[at]?.form === '.' || tokens[at]?.form === ';') return false
    if (tokens[at]?.form !== ',') continue
    const next = words[at + 1]
    return next?.tag === 'noun' && !next.preposition && !next.conjunction && !notObject?.has(next.stem)
  }
  return false
}

/** In tokens. */
const LONGEST_ASIDE = 20

/** «رفضت المحكمة طلبا برفع الحظر»: in the accusative of what is asked. */
function isAsked({ passage: { words } }: Stage, verb: number, end: number): boolean {
  for (let at = verb + 1; at < end; at++) if (ASKED.has(words[at]?.stem ?? '')) return true
  return false
}

/** Folded. */
const ASKED = new Set('طلبا عرضا مقترحا اقتراحا قرارا مشروعا اتفاقا التماسا استينافا طعنا'.split(' '))

/** «تعهد» and «وعد» are somebody's; «يعد بمثابة» is another verb in the present. */
function isNoPledge(stage: Stage, candidate: Candidate): boolean {
  const { verb, rule } = candidate
  if (!verb || rule !== 'verb-trigger' || !PLEDGING.has(verb.hit.value.lemma.past)) return false
  const { value, before } = verb.hit
  if (value.voice === 'passive' || isDenied(stage, candidate, verb.index)) return true
  if (value.aspect !== 'past' && (value.lemma.past === 'وعد' || before.future || isOfAnybody(stage, verb.index))) return true
  return !doersOf(stage, candidate, verb.index).some((phrase) => isParty(stage, phrase))
}

const PLEDGING = new Set(['تعهد', 'وعد', 'قرر', 'خطط'])

function doersOf(stage: Stage, { sentence }: Candidate, verb: number): readonly Phrase[] {
  const { phrases } = findDoer(stage, sentence, verb)
  const meant = phrases.length > 0 ? undefined : phraseOfReferent(stage, verb)
  return meant ? [meant] : phrases
}

function isParty(stage: Stage, phrase: Phrase): boolean {
  return isAgentiveOwner(stage, phrase) || isSpeaker(stage, phrase) || phraseHeads(stage, phrase).some((head) => PARTIES.has(head))
}

/** «مشروع قرار يدعو الدولتين إلى», «عريضة تطالب الحكومة بـ»: what several put to others in writing asks in their name. */
function isDocument(stage: Stage, phrase: Phrase): boolean {
  return phraseHeads(stage, phrase).some((head) => setOf(DOCUMENTS).has(head))
}

/** What is asked for in public. */
const CALLING = new Set(['دعا', 'طالب', 'حث', 'ناشد', 'حض'])
const DOCUMENTS = ['قرار', 'مشروع', 'مقترح', 'عريضة', 'توصية', 'ملتمس', 'بيان', 'رسالة', 'وثيقة', 'مذكرة', 'نداء', 'تقرير', 'لافتة']

/**
 * «ونفى التورط وطالب بدليل», «كما دعت ولي العهد إلى الحوار», «وطلب منه المغادرة», «وحذر من أن», «ووجه الشكر إلى بغداد»: a past verb with «و» or «كما» whose subject was told before,
 * and that says whom or what it is said of.
 */
function isGoingOn(stage: Stage, { verb, sentence, frame, rule, end }: Candidate): boolean {
  const { words } = stage.passage
  if (verb?.hit.value.aspect !== 'past') return false
  if (verb.hit.before.conjunction === '' && !GOING_ON.has(words[verb.index - 1]?.stem ?? '')) return false
  const after = words[verb.index + 1]
  if (after?.pronoun && frame.prepositions.has(after.stem.slice(0, -after.pronoun.length))) return true
  if (after?.tag === 'preposition' && frame.prepositions.has(after.stem) && words[verb.index + 2]?.tag === 'complementiser') return true
  const from = (rule === 'phrase-trigger' ? end : verb.index) + 1
  const [next, second] = findConstituents(stage, from, clauseEnd(stage, from, sentence))
  if (!next) return false
  if (next.preposition !== '') return frame.prepositions.has(next.preposition)
  return second !== undefined && frame.prepositions.has(second.preposition) && next.phrases.some((phrase) => isParty(stage, phrase))
}

/** Folded. */
const GOING_ON = new Set(['كما', 'اذ', 'ثم'])

/** «قال الوزير: "لقد حذرنا موسكو"»: he and whom he does not name. */
function isOfSpeaker({ passage: { tokens }, quotes }: Stage, { verb }: Candidate): boolean {
  const start = tokens[verb?.index ?? 0]?.start ?? 0
  return (
    verb?.hit.value.agreements.every((each) => each === '1p') === true &&
    verb.hit.value.aspect === 'past' &&
    quotes.around(start).length > 0
  )
}

/** «نشر صوره وهو يدعو إلى القتال»: what somebody does meanwhile; «وهو أمر» is a noun and «وهو يقف إلى جانبه» no word. */
function isHal({ passage: { words } }: Stage, { rule, verb }: Candidate): boolean {
  return rule === 'verb-trigger' && verb?.hit.value.aspect !== 'past' && words[(verb?.index ?? 0) - 1]?.tag === 'pronoun'
}

/** «لكنها رفضت تسليم السلاح», «كما أنه طالب المجلس بـ»: of whom the text told before, whoever that is. */
export function isOfPronoun({ passage: { words } }: Stage, verb: number): boolean {
  const before = words[words[verb - 1]?.stem === 'قد' ? verb - 2 : verb - 1]
  return before?.pronoun !== '' && (before?.tag === 'complementiser' || before?.tag === 'conjunction')
}

/** «الذين يطالبون», «من ينتقد الحكومة»: whoever does so, and not that somebody did; «القانون الذي تنتقده المنظمات» is what they do it to. */
function isOfAnybody({ passage: { words } }: Stage, verb: number): boolean {
  const before = words[verb - 1]
  if (before?.tag === 'relative' && words[verb]?.verb?.pronoun) return false
  if (before?.tag === 'complementiser' && before.pronoun) return false
  return before?.tag === 'relative' || before?.tag === 'complementiser' || before?.stem === 'من' || before?.stem === 'ان'
}
