import { type Passage, sentenceAt, tokenAt } from '../../passage.ts'
import type { ReportedEvent, Sentence, TimeExpression } from '../../types.ts'
import { asideBefore } from '../clause/aside.ts'
import { isElsewhen } from '../clause/causes.ts'
import { clauseStart } from '../clause/clause.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { isAnother, isDefinedAnew } from './refers-back.ts'

// What an article tells of one incident, sentence by sentence: an attack, those it killed, the fire it left, the wounded.

/** Force, disaster and unrest: what an incident begins with. */
const DEEDS = new Set(
  `attack strike bomb shoot stab ambush raid clash explosion assassinate abduct destroy fire flood storm earthquake landslide accident air-crash
  shipwreck building-collapse riot protest sit-in`.split(/\s+/),
)
/** What an incident comes to, there and then. */
const HARM = new Set(['kill', 'injure', 'missing'])
/** What may still go on there: «لا يزال ثلاثة في عداد المفقودين». */
const LASTING = new Set([...DEEDS, 'missing'])
/** What is done about it, there and perhaps a little later. */
const RESPONSES = new Set(['rescue', 'evacuate', 'arrest', 'seize', 'escape', 'die', 'displace', 'surrender', 'close-crossing', 'deploy'])

/** Whether an event is of a kind of which incidents are made, is told as news and as real, and is not set apart as another's cause or topic. */
export function isOfIncident(stage: Stage, event: ReportedEvent): boolean {
  const { kind, retold, status } = event
  if (retold || !(status === 'happened' || status === 'failed' || (status === 'ongoing' && LASTING.has(kind)))) return false
  return (
    (DEEDS.has(kind) || HARM.has(kind) || RESPONSES.has(kind)) &&
    !isAnother(stage, event) &&
    !isOfAnother(stage, event) &&
    !isApart(stage, event)
  )
}

/** «انفجارات أخرى أسقطت عشرات القتلى»: right before it another is named. */
function isOfAnother({ passage: { tokens, words } }: Stage, { trigger, evidence: [sentence] }: ReportedEvent): boolean {
  const [first, from] = [tokenAt(tokens, trigger.start), tokenAt(tokens, sentence.start)]
  return words.slice(Math.max(from, first - NEAR), first).some(({ stem, preposition }) => preposition === '' && OTHER.has(stem))
}

/** In tokens. */
const NEAR = 3

/** What is done, or comes of it, at one place. */
export function isAtOnePlace({ kind }: ReportedEvent): boolean {
  return DEEDS.has(kind) || HARM.has(kind)
}

export function isHarm({ kind }: ReportedEvent): boolean {
  return HARM.has(kind)
}

export function isResponse({ kind }: ReportedEvent): boolean {
  return RESPONSES.has(kind)
}

/** «جاء الهجوم بعد تفجير», «ردا على قصف», «لمناقشة محاولة اغتيال»: another incident, unless its noun has the article. */
function isApart(stage: Stage, event: ReportedEvent): boolean {
  const { passage } = stage
  const first = tokenAt(passage.tokens, event.trigger.start)
  if (saysWhoDied(passage, first)) return true
  if (passage.words[first]?.tag === 'verb') return isWithin(passage, first)
  if (isDefinite(stage, event)) return false
  const sentence = passage.sentences[sentenceAt(passage, event.evidence[0].start)]
  return (
    isElsewhen(passage, first) ||
    (sentence !== undefined && asideBefore(stage, { first }, clauseStart(passage, first, sentence)) !== undefined)
  )
}

/** «وشيع الأهالي الشاب الذي ارتقى في غارة أول من أمس»: told only to say who somebody is. */
function saysWhoDied({ words }: Passage, first: number): boolean {
  for (let at = first; at > first - LONGEST_RELATIVE; at--) {
    if (words[at]?.tag === 'verb') return words[at - 1]?.tag === 'relative' && DYING.has(words[at]?.verb?.value.lemma.past ?? '')
    if (words[at]?.tag === 'mark') return false
  }
  return false
}

/** In tokens. */
const LONGEST_RELATIVE = 6
const DYING = new Set(['ارتقى', 'استشهد', 'قضى', 'توفي', 'أصيب'])

/** «الحرب التي قتل فيها الآلاف»: it was in what the clause goes on about. */
function isWithin({ words }: Passage, verb: number): boolean {
  const next = words[verb + 1]
  return words[verb - 1]?.tag === 'relative' && next?.tag === 'preposition' && next.pronoun !== ''
}

/**
 * A deed's noun that is new to the text, or that a clause defines anew, is another deed: «أطلقت لعملية عسكرية», «الاعتداءات التي تبناها التنظيم»; not where a verb tells it as
 * what happened («شن هجوما», «اندلعت مواجهات»).
 */
export function isNewDeed(stage: Stage, event: ReportedEvent): boolean {
  const { passage } = stage
  const first = tokenAt(passage.tokens, event.trigger.start)
  const word = passage.words[first]
  if (HARM.has(event.kind) || word?.tag === 'verb') return false
  if (isDefinite(stage, event)) return isDefinedAnew(stage, event)
  const sentence = passage.sentences[sentenceAt(passage, event.evidence[0].start)]
  const host = sentence && passage.words[clauseStart(passage, first, sentence) - 1]?.verb?.value.lemma
  if (!host) return true
  const isDone = RESPONSES.has(event.kind) && (passage.lexicon.reportingVerbs.has(host) || MANAGING.has(host.past))
  return !passage.lexicon.lightVerbs.has(host) && !isDone
}

/** «تمكن رجال الإنقاذ من انتشال جثتين». */
const MANAGING: ReadonlySet<string> = new Set(['تمكن', 'نجح', 'استطاع', 'قام', 'باشر', 'واصل', 'تولى', 'عمل', 'سارع'])

/** Words that say of what a sentence opens with that it is another matter, folded: «في حادث منفصل», «من جهة أخرى», «على صعيد آخر». */
const OTHER = new Set(['اخر', 'اخري', 'منفصل', 'منفصله', 'مماثل', 'مماثله', 'متصل', 'مشابه', 'مشابهه', 'ثان', 'ثانيه', 'سابق', 'سابقه'])
/** Words that turn to something else by themselves, folded: «إلى ذلك», «في المقابل», «ومنذ», «يشار إلى أن». */
const TURNS = new Set(['مقابل', 'منذ', 'غضون', 'يذكر', 'يشار', 'جدير', 'سبق', 'مذاك', 'تاريخيا', 'عاده', 'غالبا', 'كثيرا'])
/** Such words stand no further from where the sentence begins, in tokens. */
const OPENING = 5

/** Whether a sentence opens with a turn to another matter: «وفي هجوم منفصل», «من جهة أخرى», «ومنذ مطلع العام». */
export function turnsAway({ words }: Passage, { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(last, first + OPENING); at++) {
    const word = words[at]
    if (word?.tag === 'verb' && at > first) return false
    if (word && (OTHER.has(word.stem) || TURNS.has(word.stem))) return true
  }
  return false
}

/** Whether a sentence opens with what calls back to mind something of before: «يذكر أن», «ويعد هذا ثاني حادث». */
export function recalls({ words }: Passage, { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(last, first + OPENING); at++) {
    const stem = words[at]?.stem ?? ''
    if (RECALLING.has(stem) || (ORDINALS.has(stem) && THIS.has(words[at - 1]?.stem ?? ''))) return true
  }
  return false
}

/** Folded. */
const RECALLING = new Set(['يذكر', 'يشار', 'جدير', 'سبق', 'مذاك', 'تاريخيا'])
const THIS = new Set(['هذا', 'هذه', 'ذلك', 'هو', 'هي'])
const ORDINALS = new Set(['ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'])

/** Whether a sentence sums up a stretch of time: «قتل المئات منذ مطلع العام», «في ديسمبر الماضي», «كل أسبوع». */
export function sumsUp(stage: Stage, sentence: Sentence): boolean {
  const { sums } = stage.memory
  const known = sums.get(sentence.first) ?? tellsOfLongTime(stage, sentence)
  sums.set(sentence.first, known)
  return known
}

function tellsOfLongTime({ timeOf, times, passage: { words } }: Stage, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    if (words[at]?.stem === 'منذ' && !isDay(times[timeOf.get(at + 1) ?? timeOf.get(at + 2) ?? -1])) return true
    const time = times[timeOf.get(at) ?? -1]
    if (time && (time.type === 'SET' || (time.type === 'DATE' && time.from !== undefined && !isDay(time)))) return true
    if (time?.type === 'DURATION' && OVER.has(words[at - 1]?.stem ?? '')) return true
  }
  return false
}

/** Whether what an event's sentence tells goes over a stretch of time. */
export function isOfLongTime(stage: Stage, { evidence: [{ start }] }: ReportedEvent): boolean {
  const sentence = stage.passage.sentences[sentenceAt(stage.passage, start)]
  return sentence !== undefined && sumsUp(stage, sentence)
}

/** «خلال الأسابيع الماضية», «طوال ثلاثة أعوام». */
const OVER = new Set(['خلال', 'طوال', 'طيله', 'مدي'])

/** A time that is one day, or an hour of it. */
export function isDay(time: TimeExpression | undefined): boolean {
  return time?.from !== undefined && time.from === time.to
}

/** No sentence from one to another turns to something else. */
export function goesOn(stage: Stage, from: number, to: number): boolean {
  const { sentences } = stage.passage
  for (let at = from; at <= to; at++) {
    const sentence = sentences[at]
    if (sentence && (turnsAway(stage.passage, sentence) || (at === to && sumsUp(stage, sentence)))) return false
  }
  return true
}
