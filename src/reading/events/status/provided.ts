import type { Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { findDoer } from '../doers/doer.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { setOf } from '../triggers/wanted.ts'

/** Verbs of what a text provides for, and of what something holds. */
const PROVIDING = new Set(['قضى', 'نص', 'تضمن', 'شمل'])
/** What is done once it stands in them. */
const DECREES = ['مرسوم', 'أمر', 'إرادة', 'ظهير', 'حكم', 'محكمة', 'قضاء', 'قاض', 'هيئة', 'نيابة']
/** Decisions are of what others are still to do, but for what a signature brings about. */
const DECISIONS = ['قرار', 'تعميم', 'مقرر']
const BY_SIGNATURE = new Set(
  'appoint|dismiss|dissolve|release|sentence|acquit|ban|censor|state-of-emergency|curfew|form-government|recall-ambassador|resign'.split(
    '|',
  ),
)
/** What holds what it tells of only on paper. */
const ON_PAPER = [
  'اتفاق',
  'اتفاقية',
  'تفاهم',
  'خطة',
  'مبادرة',
  'مقترح',
  'اقتراح',
  'مشروع',
  'مسودة',
  'صفقة',
  'هدنة',
  'تسوية',
  'خارطة',
  'خريطة',
  'ورقة',
  'بند',
  'مرحلة',
  'قرار',
  'برنامج',
  'وثيقة',
  'بروتوكول',
  'قانون',
  'عرض',
  'مذكرة',
  'معاهدة',
]

/**
 * How real it is what a text or a judge provides for: «مرسوما يقضي بتعيين محافظ» has appointed him, «الاتفاق يقضي بالإفراج عن 50» is to be kept, and
 * «تضمنت الصور اعتداءات», «تضمنت الزيارة لقاء» tell what was.
 */
export function provided(stage: Stage, { kind, sentence }: Candidate, verb: number): Status | undefined {
  const hit = stage.passage.words[verb]?.verb
  const lemma = hit?.value.lemma.past ?? ''
  if (!hit || !PROVIDING.has(lemma)) return undefined
  const heads = findDoer(stage, sentence, verb).phrases.flatMap((phrase) => phraseHeads(stage, phrase))
  const isBy = (words: readonly string[]) => heads.some((head) => setOf(words).has(head))
  if (lemma === 'تضمن' || lemma === 'شمل') return isBy(ON_PAPER) || hit.value.aspect !== 'past' ? undefined : 'happened'
  return isBy(DECREES) || (BY_SIGNATURE.has(kind) && isBy(DECISIONS)) ? 'happened' : undefined
}
