import type { Passage } from '../../passage.ts'
import type { Sentence, Span, Status } from '../../types.ts'
import type { Candidate, CandidateVerb } from '../candidate.ts'
import { impersonalOver } from '../clause/impersonal.ts'
import { SUFFERED } from '../clause/suffered.ts'
import type { Stage } from '../stage.ts'
import { particleBefore, type Told } from '../told.ts'
import { SAID } from '../triggers/said.ts'
import { ifSo, unlessCue } from './if-so.ts'
import { isNotOnly } from './not-only.ts'
import { soThat } from './so-that.ts'
import type { Dated } from './status.ts'
import { governorOfSubjunctive } from './subjunctive.ts'
import { supposedCue } from './supposed.ts'

/** The verb that something is the purpose of stands no further before it than this, in tokens: time stays linear. */
const FARTHEST_VERB = 150
const CONDITIONS = new Set(['لو', 'اذا', 'لولا', 'ان'])
/** What may stand between a condition and its verb: «إذا ما "استشهدت"». */
const AFTER_CONDITION = new Set(['ما', '"', '('])

/** The status that a verb gives an event: its trigger, or the verb that carries it. */
export function verbStatus(stage: Stage, { kind, sentence, withParticle }: Candidate, { index, hit }: CandidateVerb, dated: Dated): Told {
  const { passage } = stage
  const { isFuture, isToday, isPast } = dated
  const token = passage.tokens[index]
  const particle = particleBefore(passage, index, sentence.first)
  const condition =
    conditionBefore(passage, particle?.isNegation ? index - 1 : index, sentence.first) ??
    questionBefore(passage, index, sentence.first) ??
    soThat(passage, index, sentence.first) ??
    unlessCue(passage, index, sentence.first)
  const shared = condition ?? (hit.value.aspect === 'past' ? joinedCondition(passage, index, sentence.first) : undefined)
  if (shared) return { status: 'hypothetical', cue: shared }
  if (withParticle && (particle?.isNegation || DONE_BY_SAYING.has(kind))) return { status: 'happened' }
  if (particle?.isNegation && isNotOnly(passage, index, sentence.last)) return { status: 'happened' }
  if (particle?.isNegation)
    return {
      status: particle.stem === 'لن' && isConditional(passage, index, sentence.last) ? 'hypothetical' : 'denied',
      cue: particle.span,
    }
  const isToCome = particle?.stem === 'سوف' || hit.before.future
  const only = isToCome ? ifSo(passage, index, sentence) : undefined
  if (only) return { status: 'hypothetical', cue: only }
  if (isToCome) return { status: 'planned', ...(particle ? { cue: particle.span } : token ? { cue: token } : {}) }
  const opener = passage.tokens[index - 1]?.form === '"' ? index - 2 : index - 1
  if (/^و?الا$/.test(passage.tokens[opener]?.form ?? '') && hit.value.aspect !== 'past') return { status: 'hypothetical' }
  if (hit.value.aspect === 'past') {
    const supposed = supposedCue(passage, index, sentence.first)
    return supposed ? { status: 'hypothetical', cue: supposed } : { status: 'happened' }
  }
  if (isPastContinuous(passage, index, sentence.first)) return { status: 'happened' }
  if (particle?.stem === 'قد' || passage.words[index - 1]?.stem === 'ربما')
    return { status: 'hypothetical', ...(particle ? { cue: particle.span } : {}) }
  if (!isPast && isAwaited(passage, index)) return { status: 'planned' }
  const before = statusBefore(passage, index, sentence.first)
  if (before) return { status: before }
  if (isFirstTo(passage, index)) return { status: 'happened' }
  if (isProvided(passage, index)) return { status: 'planned' }
  if (DONE_BY_SAYING.has(kind) && isOfNoun(passage, index)) return { status: 'happened' }
  const governing = governorOfSubjunctive(stage, sentence.first, index)
  if (governing) return { status: underExpecting(hit.value.lemma.past, governing.governor.status), cue: governing.cue }
  if (nearlyBefore(passage, index, sentence.first)) return { status: 'failed' }
  const bound = impersonalOver(passage, sentence, index)
  if (bound && bound.says !== 'did') return { status: bound.says === 'may' ? 'hypothetical' : 'demanded' }
  if (hit.before.preposition === 'ل') return { status: isConsequence(passage, kind, index) ? 'happened' : 'hypothetical' }
  const still = stillCue(passage, index, sentence.first)
  if (still) return { status: 'ongoing', cue: still }
  if (!DONE_BY_SAYING.has(kind) && isNow(passage, index)) return { status: 'ongoing' }
  if (isPast && !LASTING.has(kind)) return { status: 'happened' }
  if (isFuture || (isToday && sentence.part !== 'headline')) return { status: 'planned' }
  const isHeld = STANCES.has(kind) && index === sentence.first && passage.words[index]?.conjunction === true
  const isDone =
    sentence.part === 'headline' || (DONE_BY_SAYING.has(kind) && !isHeld) || (!LASTING.has(kind) && isSummary(stage, sentence, index))
  return { status: isDone ? 'happened' : 'ongoing' }
}

/** «حذر من أن شركة روسية تتهمها واشنطن»: a clause about an indefinite noun, which its verb's pronoun takes up. */
function isOfNoun({ words }: Passage, verb: number): boolean {
  const before = words[verb - 1]
  return words[verb]?.verb?.pronoun !== '' && before?.tag === 'noun' && !before.definite && !before.closed
}

/** «توقع أن يفوز»: nobody plans that somebody wins; what is said to come about is planned. */
function underExpecting(past: string, status: Status): Status {
  if (status === 'planned' && WINNING.has(past)) return 'hypothetical'
  return status === 'happened' ? 'planned' : status
}

const WINNING = new Set(['فاز', 'حصد', 'تصدر', 'نال', 'اكتسح'])

/** «لا يزال السكان يتظاهرون», «ما زالت القوات تحاصر»: what has not ceased goes on, on whatever day. */
function stillCue({ words, tokens }: Passage, verb: number, first: number): Span | undefined {
  for (let at = verb - 1; at >= Math.max(first, verb - FARTHEST_STILL); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || word?.tag === 'mark') return undefined
    if (word?.verb) return word.verb.value.lemma.past === 'زال' && NOT.has(words[at - 1]?.stem ?? '') ? tokens[at] : undefined
  }
  return undefined
}

/** «الذي يزور مصر حاليا», «تجري الآن»: what goes on as it is written. */
function isNow({ words }: Passage, verb: number): boolean {
  for (let at = verb + 1; at <= verb + FARTHEST_NOW; at++) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'mark') return false
    if (NOW.has(words[at]?.stem ?? '')) return true
  }
  return false
}

/** In tokens. */
const FARTHEST_NOW = 4
/** Folded. */
const NOW = new Set(['حاليا', 'الان'])

/** In tokens. */
const FARTHEST_STILL = 8
const NOT = new Set(['لا', 'ما', 'لم'])

/** «لن يلتقي كيم دون أن يرى خطوات», «لن تنسحب القوات إلا بعد اتفاق»: refused unless something else comes first. */
function isConditional({ words }: Passage, verb: number, end: number): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + FARTHEST_CONDITION); at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (word?.stem === 'الا' || (word?.stem === 'ما' && next?.stem === 'لم')) return true
    if ((word?.stem === 'دون' || word?.stem === 'قبل') && (next?.tag === 'complementiser' || word.stem === 'قبل')) return true
    if (word?.tag === 'verb' || word?.tag === 'complementiser') return false
  }
  return false
}

/** In tokens. */
const FARTHEST_CONDITION = 14

/** What is said is done once it is said, whatever the tense: «يدين», «تتهم». */
export const DONE_BY_SAYING: ReadonlySet<string> = new Set([...SAID, 'claim', 'recognise', 'summon'])

/** «وتنفي موسكو ضلوعها», «وتتهم المعارضة الحكومة»: what a party holds, which the article says beside its news. */
const STANCES = new Set(['reject', 'support', 'deny', 'accuse', 'criticise', 'demand'])

/** What goes on as long as it is told in the present. */
const LASTING = new Set(
  'besiege|capture-territory|clash|negotiate|deploy|strike|protest|sit-in|displace|aid|mediate|labour-strike|hunger-strike|intend|visit|investigate|drought|outbreak'.split(
    '|',
  ),
)

/** «محكمة في لندن تقضي بسجن وزير سابق»: the first sentence of the body, in the manner of a headline, with its subject before the verb. */
function isSummary({ passage: { sentences, words } }: Stage, sentence: Sentence, verb: number): boolean {
  if (sentences.find(({ part }) => part === 'body') !== sentence || words[sentence.first]?.tag !== 'noun') return false
  for (let at = sentence.first; at < verb; at++) {
    const tag = words[at]?.tag
    if (tag === 'verb' || tag === 'relative' || tag === 'complementiser') return false
  }
  return true
}

/** «كان يتفاوض», «كان مئات الآلاف يعتصمون»: a present under «كان» is past. */
function isPastContinuous({ words }: Passage, index: number, first: number): boolean {
  for (let at = index - 1; at >= Math.max(first, index - 6); at--) {
    const verb = words[at]?.verb
    if (verb) return verb.value.lemma.past === 'كان' && verb.value.aspect === 'past'
    if (words[at]?.tag === 'complementiser') return false
  }
  return false
}

/** «سيطروا على المدينة قبل أن تنسحب القوات», «وهم يركلونه قبل أن يعتدوا عليه»: what came after something past or seen is past; «لن نفاوض قبل أن تنسحب القوات»: what is waited for is only thought of. */
function statusBefore(passage: Passage, index: number, first: number): Status | undefined {
  const { words } = passage
  for (let at = index - 1; at >= Math.max(first, index - 6); at--) {
    if (words[at]?.tag !== 'complementiser') continue
    if (words[at - 1]?.stem !== 'قبل') return undefined
    for (let main = at - 2; main >= Math.max(first, at - FARTHEST_VERB); main--) {
      const verb = words[main]?.tag === 'verb' ? words[main]?.verb : undefined
      if (!verb) continue
      if (verb.value.aspect === 'past' || isSeen(words, main) || isPastContinuous(passage, main, first)) return 'happened'
      // «يشارك في القمة قبل أن يتوجه إلى باريس»; not «لن يفاوض قبل أن ينسحبوا»
      const before = words[main - 1]?.tag
      return before === 'particle' || before === 'complementiser' ? 'hypothetical' : 'planned'
    }
    return undefined
  }
  return undefined
}

/** «بعد أن تنسحب القوات», «إلى أن يوقع الطرفان»: what something else waits for is still to come; not «بعد أن تخلى عنه حلفاؤه», which may be past. */
function isAwaited({ words, hits }: Passage, verb: number): boolean {
  if (words[verb - 1]?.stem !== 'ان' || words[verb - 1]?.tag !== 'complementiser' || !AWAITED.has(words[verb - 2]?.stem ?? '')) return false
  return !hits.all(verb, 'verb').some(({ value }) => value.aspect === 'past' && value.agreements.some((each) => each.startsWith('3')))
}

/** Folded. */
const AWAITED = new Set(['بعد', 'الي', 'حين', 'بمجرد', 'مجرد', 'فور', 'ريثما'])

/** «وهم يركلون»: a present that says in what state somebody was. */
function isSeen(words: Passage['words'], verb: number): boolean {
  return SEEN.has(words[verb - 1]?.stem ?? '') && words[verb - 1]?.conjunction === true
}

/** Folded. */
const SEEN = new Set(['هم', 'هو', 'هي', 'هما'])

const RANKS = new Set(['اول', 'ثاني', 'ثالث', 'اصغر', 'اكبر'])

/** «أول امرأة تتولى المنصب»: who is the first to do something has done it. */
function isFirstTo({ words }: Passage, index: number): boolean {
  return words[index - 1]?.tag === 'noun' && RANKS.has(words[index - 2]?.stem ?? '')
}

/** «كاد المسلحون يقتلون الوزير», «كادت أن تسقط»: what all but came about did not. */
function nearlyBefore({ words }: Passage, index: number, first: number): boolean {
  for (let at = index - 1; at >= Math.max(first, index - FARTHEST_NEARLY); at--) {
    const verb = words[at]?.verb
    if (verb) return verb.value.lemma.past === 'كاد'
    if (words[at]?.tag === 'relative' || words[at]?.tag === 'mark') return false
  }
  return false
}

/** In tokens. */
const FARTHEST_NEARLY = 6

/** «… بالرصاص، ليقتل شخصا», «عاد إلى البلاد ليتولى رئاسة الأركان»: what came of it, and was nobody's purpose. */
function isConsequence({ tokens, words }: Passage, kind: string, index: number): boolean {
  return kind === 'appoint' || (SUFFERED.has(kind) && tokens[index - 1]?.form === ',') || isAfterIt(words, index + 1)
}

/** «لتقوم بعدها القوات بمداهمة», «لينقل على إثره إلى المستشفى»: what came next. */
function isAfterIt(words: Passage['words'], at: number): boolean {
  return AFTER_IT.test(words[words[at]?.stem === 'علي' ? at + 1 : at]?.stem ?? '')
}

/** Folded. */
const AFTER_IT = /^(?:بعده|بعدها|اثره|اثرها|عقبه|عقبها)$/

/** «إذا ثبت», «إن تعرضت», «في حال تعرضت»: the condition a verb stands under. */
export function conditionBefore({ words, tokens, article }: Passage, verb: number, first: number): Span | undefined {
  let at = verb - 1
  while (at > first && AFTER_CONDITION.has(tokens[at]?.form ?? '')) at--
  const [word, token] = [words[at], tokens[at]]
  if (at < first || !word || !token) return undefined
  if (word.tag === 'conjunction' && CONDITIONS.has(word.stem)) return token
  if (word.tag === 'noun' && CASES.has(word.stem) && words[at - 1]?.tag === 'preposition') return token
  const isIf = at === verb - 1 && token.form === 'ان' && article.text.startsWith('إ', token.start) && words[at - 1]?.tag !== 'verb'
  return isIf ? token : undefined
}

const CASES = new Set(['حال', 'حاله'])

/** «إذا قرر الانسحاب وأعاد فرض العقوبات»: a past verb joined to one under a condition is under it too. */
function joinedCondition(passage: Passage, verb: number, first: number): Span | undefined {
  if (!passage.words[verb]?.conjunction) return undefined
  for (let at = verb - 1; at >= Math.max(first, verb - FARTHEST_JOINED); at--) {
    const word = passage.words[at]
    if (word?.tag === 'relative' || word?.tag === 'complementiser') return undefined
    if (word?.verb) return conditionBefore(passage, at, first)
  }
  return undefined
}

/** In tokens. */
const FARTHEST_JOINED = 20

/** «ما إذا كانت الولايات المتحدة ستفرض»: whether it will be is asked, with «كان» and its subject between. */
function questionBefore({ words, tokens }: Passage, verb: number, first: number): Span | undefined {
  for (let at = verb - 1; at >= Math.max(first, verb - FARTHEST_QUESTION); at--) {
    const word = words[at]
    if (word?.stem === 'اذا' && words[at - 1]?.stem === 'ما') return tokens[at]
    if (word?.tag === 'mark' || word?.tag === 'complementiser' || word?.tag === 'relative') return undefined
    if (word?.tag === 'verb' && word.verb?.value.lemma.past !== 'كان') return undefined
  }
  return undefined
}

/** In tokens. */
const FARTHEST_QUESTION = 10

/** «على أن تبدأ المفاوضات»: what is agreed to come. */
export function isProvided({ words }: Passage, verb: number): boolean {
  return words[verb - 1]?.tag === 'complementiser' && words[verb - 2]?.stem === 'علي' && words[verb]?.verb?.value.aspect !== 'past'
}
