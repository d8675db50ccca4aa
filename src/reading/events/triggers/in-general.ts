import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { findDoer } from '../doers/doer.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { setOf } from './wanted.ts'

/** Whether a trigger says what is so in general, or only in a tale: what a law forbids, where tourists go, what a film is about, who is in custody, at what rate. */
export function isInGeneral(stage: Stage, candidate: Candidate): boolean {
  return (
    isOfLaw(stage, candidate) ||
    isTourism(stage, candidate) ||
    isPlot(stage, candidate) ||
    isWhoIsHeld(stage, candidate) ||
    isRate(stage, candidate) ||
    isField(stage, candidate)
  )
}

/** «معدل جرائم القتل», «نسبة الاقتراع»: how much there is of it, by the words that the noun is joined to. */
function isRate({ passage: { words } }: Stage, { first, verb, sentence }: Candidate): boolean {
  if (verb) return false
  for (let at = first; at > sentence.first && words[at]?.preposition === '' && !words[at]?.conjunction; at--) {
    const before = words[at - 1]
    if (before?.tag !== 'noun' || before.closed) return false
    if (RATES.has(before.stem)) return true
  }
  return false
}

const RATES = new Set(['معدل', 'معدلات', 'نسبه', 'نسب', 'موشر'])

/** «قواعد الاشتباك», «مجال المساعدات», «حق التصويت»: what people work in, keep to or may do. */
function isField({ passage: { words } }: Stage, { first, kind, verb }: Candidate): boolean {
  const [word, before] = [words[first], words[first - 1]]
  if (verb || before?.tag !== 'noun' || before.definite || word?.preposition !== '' || word.conjunction) return false
  return FIELDS.has(before.stem) || (before.stem === 'حق' && word.definite && RIGHTS.has(kind))
}

const FIELDS = new Set(['مجال', 'مجالات', 'قواعد', 'قوانين', 'ظاهره', 'ثقافه', 'اساليب'])
const RIGHTS = new Set(['vote', 'protest', 'return', 'labour-strike', 'asylum'])

const LAWS = ['قانون', 'مادة', 'دستور', 'لائحة', 'تشريع', 'مرسوم', 'قاعدة', 'قواعد', 'شريعة', 'فصل', 'بند', 'ميثاق', 'معاهدة', 'اتفاقية']

/** «يمنع القانون التصوير», «قانونا يحظر»: a law forbids as long as it is in force. */
function isOfLaw(stage: Stage, { kind, verb, sentence }: Candidate): boolean {
  if (!verb || !OF_LAWS.has(kind) || verb.hit.value.aspect === 'past' || verb.hit.before.future) return false
  return hasHead(stage, findDoer(stage, sentence, verb.index).phrases, LAWS) || isAfterOne(stage, verb.index)
}

const OF_LAWS = new Set(['ban', 'sentence', 'sanction', 'arrest', 'acquit', 'release', 'dismiss', 'appoint', 'elect', 'execute'])

/** «قانون جديد يحظر»: the law stands before its verb, with an adjective or none. */
function isAfterOne({ passage: { words } }: Stage, verb: number): boolean {
  const wanted = setOf(LAWS)
  return [verb - 1, verb - 2].some(
    (at) => words[at]?.tag === 'noun' && words[verb - 1]?.tag === 'noun' && wanted.has(words[at]?.stem ?? ''),
  )
}

const TOURISTS = ['سائح', 'سياح', 'زائر', 'زوار', 'حاج', 'حجاج', 'معتمر', 'مصطاف', 'متسوق', 'مشجع', 'طالب', 'مريض']

/** «زار آلاف السياح المعبد»: nobody's visit of state. */
function isTourism(stage: Stage, { kind, verb, sentence }: Candidate): boolean {
  if (kind !== 'visit' || verb === undefined) return false
  const { phrases } = findDoer(stage, sentence, verb.index)
  return hasHead(stage, phrases, TOURISTS) || phrases.some((phrase) => isCrowd(stage, phrase))
}

/** «زار أكثر من 40 مليون شخص باريس». */
function isCrowd({ passage: { words } }: Stage, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) if (CROWDS.has(words[at]?.stem ?? '')) return true
  return false
}

const CROWDS = new Set(['مليون', 'ملايين', 'الف', 'الاف'])

const TALES = ['فيلم', 'مسلسل', 'رواية', 'مسرحية', 'قصة', 'حكاية', 'لعبة', 'حلقة', 'مشهد', 'أحداث', 'سيناريو']
/** What tells what a tale is about; past, third person. */
const TELLING = new Set(['روى', 'حكى', 'سرد', 'صور', 'جسد', 'دار', 'قدم', 'تناول', 'لعب', 'أدى', 'ظهر', 'عرض', 'تدور'])

/** «يروي الفيلم قصة ضابط يقتل زوجته»: in the present, after a tale and a verb that tells what it is about. */
function isPlot({ passage: { words } }: Stage, { verb, sentence }: Candidate): boolean {
  if (!verb || verb.hit.value.aspect === 'past' || verb.hit.before.future) return false
  const wanted = setOf(TALES)
  let isTale = false
  let isTold = false
  for (let at = verb.index - 1; at >= Math.max(sentence.first, verb.index - FARTHEST_TALE); at--) {
    const word = words[at]
    if (word?.tag === 'noun' && wanted.has(word.stem)) isTale = true
    if (word?.verb && TELLING.has(word.verb.value.lemma.past) && word.verb.value.aspect !== 'past') isTold = true
  }
  return isTale && isTold
}

/** In tokens: time stays linear. */
const FARTHEST_TALE = 30

const HELD = ['معتقل', 'محتجز', 'موقوف', 'مختطف', 'مخطوف', 'مسجون']

/** «أفرجت عن أي معتقل في عدن»: under a preposition or a figure who is held is somebody, and tells of no arrest. */
function isWhoIsHeld({ passage: { words } }: Stage, { kind, rule, verb, first, last }: Candidate): boolean {
  if (verb || rule !== 'phrase-trigger' || (kind !== 'arrest' && kind !== 'abduct')) return false
  if (words[last]?.tag !== 'preposition' || !setOf(HELD).has(words[first]?.stem ?? '')) return false
  const before = words[first - 1]
  return words[first]?.preposition !== '' || (before?.tag !== 'noun' && before?.tag !== 'verb' && before?.tag !== 'particle')
}

function hasHead(stage: Stage, phrases: readonly Phrase[], words: readonly string[]): boolean {
  const wanted = setOf(words)
  return phrases.some((phrase) => phraseHeads(stage, phrase).some((head) => wanted.has(head)))
}
