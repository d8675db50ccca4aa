import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { findDoer } from '../doers/doer.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { setOf } from './wanted.ts'

/** What endangers without a will of its own. */
const THINGS =
  `أزمة سياسة قرار قانون مرسوم خلاف انقسام تصعيد حرب وضع توتر احتجاج أعمال تصور اتفاق مرض فيروس وباء جفاف فيضان حريق تغير نزاع صراع كارثة إضراب
  إجراء خطوة عجز دين انهيار انسحاب فوضى عنف ممارسة ظاهرة تلوث تدخل توسع مشروع خطة سد مناخ ارتفاع انخفاض نقص فقر بطالة إصلاح جريمة فساد إرهاب وجود`.split(
    /\s+/,
  )
/** «، مما يهدد», «لا يضر بل يهدد»: what came before endangers it. */
const WHICH = new Set(['مما', 'بل', 'ما', 'بما'])
/** What is in danger and can be told nothing; folded. */
const SAFE = new Set('امن استقرار حياه ارواح سلامه كيان مصالح ملاحه سلم وحده سياده وجود مستقبل صحه بقاء نسيج تماسك'.split(' '))
/** «تهديد وجودي», «تهديد إرهابي»: what kind of danger; folded. */
const KINDS = new Set('وجودي وجوديا ارهابي ارهابيا جهادي جهاديا امني امنيا خطير خطيرا حقيقي حقيقيا كبير كبيرا'.split(' '))
/** «يمثل تهديدا», «مواجهة التهديد», «بمثابة تهديد»: to be one, and to deal with one; folded nouns. */
const DEALING = new Set('مواجهه ازاله انهاء احتواء ردع رادع مثابه اكبر اخطر درء تصدي تعامل مستوي حجم مصدر'.split(' '))
const BEING = new Set(['مثل', 'شكل', 'اعتبر', 'عد', 'بات', 'أصبح', 'ظل', 'كان', 'واجه'])

/** «الأزمة تهدد بانهيار الاقتصاد», «مما يهدد بتأجيج التوتر», «التهديد الإيراني», «تهديد أمن المنطقة»: a danger, and nobody's word. */
export function isDanger(stage: Stage, candidate: Candidate): boolean {
  if (candidate.kind !== 'threaten') return false
  const { verb, rule } = candidate
  if (verb) return verb.hit.value.lemma.past === 'هدد' && isOfThing(stage, candidate, verb.index)
  return rule === 'noun-trigger' && stage.passage.words[candidate.first]?.stem.startsWith('تهديد') === true && isNamed(stage, candidate)
}

function isOfThing(stage: Stage, { sentence }: Candidate, verb: number): boolean {
  if (WHICH.has(stage.passage.words[verb - 1]?.stem ?? '')) return true
  const { phrases, before } = findDoer(stage, sentence, verb)
  const wanted = setOf(THINGS)
  const isThing = (phrase: Phrase) => phraseHeads(stage, phrase).some((head) => wanted.has(head))
  return phrases.some(isThing) || (phrases.length === 0 && before !== undefined && isThing(before))
}

function isNamed({ passage: { words, hits } }: Stage, { first, last }: Candidate): boolean {
  const [word, next, before] = [words[first], words[last + 1], words[first - 1]]
  if (next?.preposition === '' && !next.conjunction && (SAFE.has(next.stem) || (KINDS.has(next.stem) && !next.definite))) return true
  if (word?.stem !== 'تهديد' && word?.stem !== 'تهديدا') return false
  const isOfNation = word.definite && next?.definite === true && hits.at(last + 1, 'nisba') !== undefined
  if (isOfNation && words[last + 2]?.preposition === '' && words[last + 2]?.tag !== 'preposition') return true
  if (BEING.has(before?.verb?.value.lemma.past ?? '')) return true
  return [before, words[first - 2]].some((each) => each?.tag === 'noun' && DEALING.has(each.stem))
}
