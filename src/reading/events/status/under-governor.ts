import type { Hit } from '../../../lexicon/finder.ts'
import type { VerbLemma } from '../../../lexicon/inflect/verb.ts'
import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import type { Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { withoutPronoun } from '../clause/bare-form.ts'
import type { Governing } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import { particleBefore, REAL } from '../told.ts'
import { isAnnounced } from './announced.ts'
import { isNotOnly } from './not-only.ts'
import { isOfNature } from './of-reason.ts'
import { provided } from './provided.ts'
import type { Dated } from './status.ts'
import { conditionBefore, DONE_BY_SAYING, verbStatus } from './verb-status.ts'

/**
 * A governing verb's own tense matters: «سيجري محادثات» is planned, «لم يشن غارة» denied, «من شأنه أن يؤدي إلى وقف» no more than thought of; and what
 * is not even planned will not be. «لا حاجة إلى وساطة» demands none.
 */
export function statusUnder(stage: Stage, { governor, at }: Governing, candidate: Candidate, dated: Dated): Status {
  const { passage } = stage
  const hit = passage.words[at]?.verb
  if (hit && conditionBefore(passage, particleBefore(passage, at, 0)?.isNegation ? at - 1 : at, candidate.sentence.first))
    return 'hypothetical'
  if (governor.status === 'failed' && IMPOSED.has(candidate.kind) && isRefusal(passage, at)) return 'hypothetical'
  if (ARE_NOT.has(passage.words[at]?.stem ?? '') && isNotOnly(passage, at, candidate.sentence.last))
    return dated.isFuture ? 'planned' : 'happened'
  if (hit && isOfNature(passage, at, candidate.sentence.first)) return 'hypothetical'
  if (LET_IN.has(candidate.kind) && isAllowed(passage, at)) return 'happened'
  if (!hit) return governor.status === 'demanded' && isNone(passage, at) ? 'hypothetical' : governor.status
  const written = provided(stage, candidate, at)
  if (written) return written
  if (governor.status === 'planned' && candidate.kind === 'elect' && EXPECTING.has(hit.value.lemma.past)) return 'hypothetical'
  if (governor.status === 'planned') return particleBefore(passage, at, 0)?.isNegation ? 'denied' : 'planned'
  if (hit.value.lemma.past === 'دعا' && dated.isFuture && isCalled(hit, candidate.kind)) return 'planned'
  if (hit.value.lemma.past === 'أيد' && isBacked(passage, candidate)) return isFor(passage, candidate) ? 'hypothetical' : 'happened'
  // «لم ينف مقتله»: he leaves it open
  if (governor.status === 'denied' && particleBefore(passage, at, 0)?.isNegation) return 'hypothetical'
  if (POSSIBLE.has(hit.value.lemma.past)) {
    const particle = particleBefore(passage, at, 0)
    if (particle?.stem === 'لم') return 'failed'
    if (hit.value.aspect === 'past' && !particle) return 'happened'
  }
  // «ستمنعهم من شن هجمات»: nothing has come of it yet, nor failed to
  if (governor.status === 'failed' && hit.before.future) return 'hypothetical'
  if (isTried(passage, at, hit)) return UNDER_WAY.has(candidate.kind) ? 'ongoing' : 'hypothetical'
  if (!REAL.has(governor.status)) return governor.status
  if (hit.value.lemma.past === 'جدد' && hit.value.aspect === 'past' && DONE_BY_SAYING.has(candidate.kind)) return 'happened'
  if (isAnnounced(passage, candidate, hit.value.lemma)) return 'planned'
  if (hit.value.lemma.past === 'أمر' && ORDERED.has(candidate.kind)) return CALLED_FOR.has(candidate.kind) ? 'demanded' : 'planned'
  if (hit.value.lemma.past === 'أصدر' && DECREED.has(candidate.kind)) return 'planned'
  const { status } = verbStatus(stage, candidate, { index: at, hit }, { ...dated, isToday: false })
  if (status === 'planned' && governor.status === 'ongoing' && CONTINUING.has(hit.value.lemma.past)) return 'ongoing'
  if (!REAL.has(status)) return status
  if (dated.isFuture) return 'planned'
  return status === 'ongoing' && isWaged(hit.value.lemma, candidate, at) ? 'ongoing' : governor.status
}

/** «لم يتسن إدخال القافلة», «أمكن إنقاذ الركاب», «استطاع الجيش استعادة البلدة»: what could be done was, and what could not was not. */
const POSSIBLE = new Set(['استطاع', 'تسنى', 'أمكن'])

/** «يحاولون إجلاء المصابين»: what is being tried has not failed yet. */
function isTried(passage: Passage, at: number, { value: { lemma, aspect } }: Hit<'verb'>): boolean {
  return lemma.past === 'حاول' && aspect !== 'past' && !particleBefore(passage, at, 0)
}

/** What stands ready goes once it may: «سمحت السلطات بدخول قافلة», «تم السماح بإجلاء الجرحى». */
const LET_IN = new Set(['aid', 'evacuate'])

function isAllowed({ words }: Passage, at: number): boolean {
  const verb = words[at]?.verb ?? (words[at]?.stem === 'سماح' ? words[at - 1]?.verb : undefined)
  return verb?.value.aspect === 'past' && ALLOWING.has(verb.value.lemma.past) && !CONDITIONAL.has(words[at - 1]?.stem ?? '')
}

const ALLOWING = new Set(['سمح', 'تم', 'جرى'])
/** Folded. */
const CONDITIONAL = new Set(['لو', 'اذا', 'لما'])

/** What is under way while one tries it; a town is not half captured. */
const UNDER_WAY = new Set(
  'evacuate|rescue|aid|mediate|negotiate|migrate|displace|advance|retreat|raid|censor|investigate|fire|riot|protest|return|clash|meet'.split(
    '|',
  ),
)

/** «ترجح الاستطلاعات فوز حزبه»: nobody plans that somebody wins. */
const EXPECTING = new Set(['رجح', 'توقع'])

/** «لا حاجة إلى», «الحل ليس في»: a noun that is denied itself. */
function isNone({ tokens }: Passage, at: number): boolean {
  return tokens[at - 1]?.form === 'لا' || tokens[at + 1]?.form === 'ليس'
}

const ARE_NOT = new Set(['ليس', 'ليست'])

/** «الالتزام بوقف إطلاق النار», «قراره حول الاتفاق النووي», «التخطيط لمحاولة الانقلاب»: what is there when somebody keeps to it, thinks about it or is blamed for it; not «التزامه بنزع السلاح». */
export function isKept({ words }: Passage, { at, governor }: Governing, { kind, first }: Candidate): boolean {
  if (kind === 'agree' && words[first]?.definite && (ABOUT.has(governor.preposition) || isOfThing(words[at]))) return true
  if (kind === 'coup-attempt' && words[at]?.stem === 'تخطيط') return true
  return KEPT.has(kind) && words[at]?.tag === 'noun' && words[at]?.stem.startsWith('التزام') === true
}

const ABOUT = new Set(['حول', 'بشان'])

/** «ناقش الاتفاق التجاري», «لم ينفذوا أيا من الاتفاقات»: what is talked over or carried out is there already. */
function isOfThing(word: Word | undefined): boolean {
  return THING_VERBS.has(word?.verb?.value.lemma.past ?? '') || (word?.tag === 'noun' && THING_NOUNS.has(word.stem))
}

const THING_VERBS = new Set(['ناقش', 'بحث', 'درس', 'تناول', 'نفذ', 'طبق', 'احترم', 'خرق', 'انتهك', 'عارض', 'انتقد', 'هدد', 'واجه', 'أيد'])
/** Folded. */
const THING_NOUNS = new Set(['مناقشه', 'بحث', 'دراسه', 'تنفيذ', 'تطبيق'])
const KEPT = new Set(['ceasefire', 'agree', 'embargo', 'ban', 'sanction'])

/** What is held by whoever calls for it: «دعت النقابة إلى إضراب الأحد المقبل». */
const CALLERS_OWN = new Set(['protest', 'labour-strike', 'sit-in', 'hunger-strike', 'boycott'])

/** «أيدت المحكمة الحكم», «أيد الضربات الأميركية»: what is there already; not «أيد محاكمة المقاتلين», which he wants. */
function isBacked({ words }: Passage, { kind, first }: Candidate): boolean {
  return words[first]?.definite === true || words[first]?.pronoun !== '' || !WANTED.has(kind)
}

/** «أيده 45 نائبا لتولي الرئاسة»: for what he is backed. */
function isFor({ words }: Passage, { first }: Candidate): boolean {
  return words[first]?.preposition === 'ل'
}

/** What may be backed before it comes about. */
const WANTED = new Set(
  'try|investigate|vote|referendum|sanction|deploy|withdraw|release|disarm|negotiate|extend|summit|mediate|join-body|deport|aid|ceasefire'.split(
    '|',
  ),
)

/** «دعي المجلس إلى جلسة الخميس المقبل»: a body that is called together meets. */
function isCalled({ value }: Hit<'verb'>, kind: string): boolean {
  return CALLERS_OWN.has(kind) || (value.voice === 'passive' && (kind === 'meet' || kind === 'vote'))
}

/** «سيستمرون في إضرابهم»: what will go on is on. */
const CONTINUING = new Set(['استمر', 'واصل', 'تواصل'])

/** What takes its time once it is ordered: «أمر بنشر الحرس الوطني»; what judges and ministers order is done («أمر بحبسه»). */
const ORDERED = new Set('deploy|withdraw|mobilise|destroy|deport|aid|return|evacuate|disarm|retreat|vote'.split('|'))
/** «أصدر الرئيس مرسوما بإجراء انتخابات»: what a decree only calls. */
const DECREED = new Set(['vote', 'referendum'])
/** Of these what others are told to do. */
const CALLED_FOR = new Set(['evacuate', 'return', 'disarm'])

/** What is done as long as it is told in the present. */
const WAGING = new Set(['شن', 'نفذ', 'خاض', 'أجرى', 'ارتكب', 'تعرض', 'خضع'])
/** Of these only what takes its time or comes again: «يعقد المجلس دورته», «يقوم المبعوث بزيارات», «يواجه السكان قصفا». */
const HOLDING = new Set(['عقد', 'قام', 'واجه', 'شهد', 'عاش'])
const DRAWN_OUT = new Set(
  'meet summit visit negotiate strike attack besiege displace mediate investigate aid protest arrest raid drought riot clash outbreak'.split(
    ' ',
  ),
)

/** Whether what a verb of the present brings goes on: «تشن الطائرات غارات». */
export function isWaged({ past }: VerbLemma, { kind, first }: Candidate, verb: number): boolean {
  return WAGING.has(past) || (HOLDING.has(past) && DRAWN_OUT.has(kind) && first - verb <= NEAREST)
}

/** Who does it stands between, in tokens. */
const NEAREST = 8

/** What others would do to one: «رفضها لأي تهجير», «يرفض التدخل في شؤونه». */
export const IMPOSED = new Set(
  'strike|attack|bomb|kill|displace|deport|besiege|intervene|capture-territory|clash|sanction|storm|raid|evacuate|return|ban'.split('|'),
)

/** «رفض», «رفضها»: who refuses an act of his own fails to do it, who refuses another's leaves it open. */
function isRefusal({ words }: Passage, at: number): boolean {
  const { stem = '', pronoun = '', verb } = words[at] ?? {}
  return verb ? verb.value.lemma.past === 'رفض' : withoutPronoun(stem, pronoun).startsWith('رفض')
}
