import type { Passage } from '../../passage.ts'
import type { Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { SCHEDULED } from './ahead.ts'
import type { Dated } from './status.ts'
import { DONE_BY_SAYING } from './verb-status.ts'

/** The verb that something is the purpose of stands no further before it than this, in tokens: time stays linear. */
const FARTHEST_VERB = 150

/** «سافر للقاء نظيره»; not what one comes under («تعرض لهجوم»), nor what a noun before it is of («الصور الأولى للقصف»). */
export function isPurpose({ words, tokens, lexicon }: Passage, { kind, first, last, sentence }: Candidate): boolean {
  const word = words[first]
  if (word?.preposition !== 'ل' || DONE_BY_SAYING.has(kind) || DISASTERS.has(kind)) return false
  if ((word.definite && isPastRelative(words, last)) || (kind === 'sentence' && word.pronoun)) return false
  const over = words[first - 1]?.stem ?? ''
  if (SUFFERED_WORDS.has(word.stem) || ANSWERS.has(over) || SHOWN.has(over) || FELT.test(over)) return false
  if (AGREED.has(kind) && CARRYING_OUT.has(over)) return false
  const isOf = BEFALLING.has(kind) || isAgreed(words, first) || (words[first - 1]?.definite && ASSAULTS.has(kind))
  if (word.definite && words[first - 1]?.tag === 'noun' && isOf) return false
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_UNDERGOING); at--) {
    const before = words[at]
    if ((before?.tag === 'mark' && tokens[at]?.form !== ',') || before?.tag === 'complementiser') return true
    if (UNDERGOING.has(before?.verb?.value.lemma.past ?? before?.stem ?? '') || COMES_UNDER.test(tokens[at]?.form ?? '')) return false
    if (before?.verb && word.pronoun && lexicon.triggerVerbs.get(before.verb.value.lemma)?.some((row) => PUNISHING.has(row.kind)))
      return false
    if (before?.verb) return true
  }
  return true
}

/** «النتائج النهائية للانتخابات البرلمانية التي جرت»: what a past relative clause tells of was. */
export function isPastRelative(words: Passage['words'], last: number): boolean {
  let at = last + 1
  while (at < last + LONGEST_QUALITY && words[at]?.tag === 'noun' && words[at]?.definite) at++
  return words[at]?.tag === 'relative' && words[at + 1]?.verb?.value.aspect === 'past'
}

/** In tokens. */
const LONGEST_QUALITY = 4

/** «التنكر للاتفاقيات الموقعة», «رفض للاتفاق النووي»: an agreement with a quality is there already. */
function isAgreed(words: Passage['words'], first: number): boolean {
  return words[first]?.stem.startsWith('اتفاق') === true && words[first + 1]?.tag === 'noun' && words[first + 1]?.definite === true
}

/** What nobody does is nobody's purpose: «حصيلة جديدة لزلزال الحوز». */
const DISASTERS = new Set('earthquake flood storm landslide outbreak accident air-crash shipwreck building-collapse missing'.split(' '))

/** «أعرب عن أسفه لاعتقال الصحفي», «ارتياحها للإفراج عنه»: what somebody is glad or sorry of has been. Folded. */
const FELT = /^(?:اسف|حزن|قلق|استياء|امتعاض|غضب|انزعاج|خيبت|صدمت|ارتياح|سعادت|سرور|امتنان|تقدير)(?:ه|ها|هم|هما|نا)?$/

/** What was agreed on is there when something is done for it: «تنفيذا لوقف إطلاق النار». */
const AGREED = new Set(['agree', 'sign', 'ceasefire', 'exchange-prisoners'])
/** Folded. */
const CARRYING_OUT = new Set(['تنفيذا', 'تطبيقا', 'احتراما', 'التزاما', 'امتثالا', 'ترجمه', 'استكمالا', 'تتويجا', 'تفعيلا'])

/** What is done to somebody for a deed of his: «اعتقل لقتله جاره», «حكم عليه لإدانته بالقتل». */
const PUNISHING = new Set(['accuse', 'sentence', 'arrest', 'try', 'dismiss', 'execute', 'sanction', 'condemn', 'charge'])

/** What comes over people or is under way, and is rarely anybody's aim. */
const BEFALLING = new Set(['strike', 'shoot', 'explosion', 'torture', 'displace', 'besiege', 'protest', 'riot', 'kill', 'injure', 'summit'])
/** What somebody may send others to do («طائرة للهجوم»), and what has its traces («الآثار الأولى للهجوم»). */
const ASSAULTS = new Set(['attack', 'bomb', 'coup-attempt', 'fire'])
/** What befell somebody is nobody's purpose («انتقاما لمقتله»), nor what is answered («ردا»); folded. */
const SUFFERED_WORDS = new Set(['مقتل', 'مصرع', 'وفاه', 'استشهاد', 'رحيل'])
const ANSWERS = new Set([
  'انتقام',
  'انتقاما',
  'ثار',
  'ثارا',
  'استنكار',
  'استنكارا',
  'نتيجه',
  'نظرا',
  'رفضا',
  'نسبه',
  'خلافا',
  'وفقا',
  'طبقا',
])
/** What shows or tells an event has it under «لـ» as well: «صور لمظاهرة», «تسجيل لمحادثة»; folded. */
const SHOWN = new Set(
  'صوره|صور|صورا|فيديو|فيديوهات|تسجيل|تسجيلا|تسجيلات|شريط|شريطا|مقطع|مقطعا|مقاطع|لقطه|لقطات|مشهد|مشاهد|تغطيه'.split('|'),
)
/** Who comes under it may stand between, in tokens. */
const FARTHEST_UNDERGOING = 10
const UNDERGOING = new Set(
  'تعرض|خضع|استغرق|أمضى|مدبر|مدبره|منظم|مرتكب|انتقاد|انتقادات|تجديد|ارتكاب|تحدي|خرق|انتهاك|توثيق|تصدى|أدى|استجاب|توصل|وصول|ادانه|ادانات|تنديدات|ادانته|ادانتها|ادانتهم|استنكار|استنكاره|استنكارها|تنديد|شجب|خاضع|خاضعه|خاضعين|خضوع|معرض|معرضه|عرضه|ضحيه|ضحايا|ناج|ناجين|ناجون|تصدي|منفذ|منفذو|منفذي|ذكري|نتيجه|وقف|وقفا'.split(
    '|',
  ),
)
/** The masdar with a pronoun is spelt as a form of «عرض». */
const COMES_UNDER = /^[وفبل]*تعرض/

/** What takes another's consent is not planned by who works for it. */
const OF_TWO = new Set([
  'agree',
  'sign',
  'ceasefire',
  'resign',
  'release',
  'run-for-office',
  'surrender',
  'disarm',
  'lift-sanctions',
  'exchange-prisoners',
])
/** «دفع عددا منهم للانتحار»: what somebody was driven to was done. */
const DRIVING = new Set(['دفع', 'اضطر', 'أجبر', 'أرغم'])
/** «لا نفعل ذلك لاحتلال الأراضي»: what something is not done for. */
const NOT = new Set(['لا', 'لن', 'ليس'])
const PRESSING = new Set(['ضغط', 'ضغوط', 'ضغوطا', 'ابتزاز'])

/** «دعا قادة الأحزاب للتفاوض» demands it; «يتوجه لزيارة», «شكل لجنة للتحقيق» plan it. */
export function purposeStatus({ words, lexicon }: Passage, { kind, first, sentence }: Candidate, { isFuture, isPast }: Dated): Status {
  if (SCHEDULED.has(kind) && isPast) return 'happened'
  if (isFuture || (SCHEDULED.has(kind) && words[first - 1]?.tag === 'noun')) return 'planned'
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_VERB); at--) {
    const verb = words[at]?.verb
    if (verb && lexicon.governingVerbs.get(verb.value.lemma)?.some(({ status }) => status === 'demanded')) return 'demanded'
    if (verb && (UNDERGOING.has(verb.value.lemma.past) || (DRIVING.has(verb.value.lemma.past) && verb.value.aspect === 'past')))
      return 'happened'
    const isNot = NOT.has(words[at - 1]?.stem ?? '')
    if (verb && verb.value.aspect !== 'past') return isNot ? 'hypothetical' : 'planned'
    const isUndone = words[at - 1]?.tag === 'particle' && words[at - 1]?.stem !== 'قد'
    if (verb) return isUndone || OF_TWO.has(kind) || PRESSING.has(words[first - 1]?.stem ?? '') ? 'hypothetical' : 'planned'
  }
  return 'hypothetical'
}
