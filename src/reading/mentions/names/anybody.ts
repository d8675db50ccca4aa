import type { Passage } from '../../passage.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Described } from './something-else.ts'

/** «حقوق المرأة», «الولاية على المرأة», «بإمكان الشخص أن يختار»: anybody of that kind, where the article has told of no such person. */
export function isAnybody(passage: Passage, { first, last, number }: Described): boolean {
  if (number !== 'singular' || first !== last || !isDefinite(passage, first)) return false
  const stem = bareStem(passage, first)
  if (!ANYBODY.has(stem)) return false
  if (isBesideOther(passage, first, stem) || VAGUE.has(passage.tokens[last + 1]?.form ?? '') || isOfRights(passage, first)) return true
  if (stem === 'مواطن' && passage.hits.at(last + 1, 'nisba')) return false
  const telling = TOLD.get(stem)
  return telling !== undefined && !isPointedAt(passage, first, last) && firstTold(passage, stem, telling) > first
}

/** Folded. */
const ANYBODY = new Set(
  'مراه طفل رجل مستعمر مواطن مستهلك فرد شخص انسان عامل معلم فلاح لاجي سجين مريض ناخب زاير ساءح سايح قاري مشاهد مستخدم مصدر'.split(' '),
)
/** Folded: what people of a kind have in common. */
const RIGHTS = new Set(
  (
    'حقوق حق قانون قوانين قضايا قضيه وضع اوضاع دور ادوار مجال حريه حريات كرامه صحه حمايه تمكين مكانه شوون تعليم ثقافه قلوب عقول ' +
    'مشاركه تشغيل عمل يوم عيد صوره مساواه مصلحه رفاهيه امن حضور وجود تمثيل لجنه جمعيه مجلس وزاره منظمه هييه عنف نسبه ' +
    'قياده حصه نصيب ميراث ارث اسبوع واقع تحرير عباده رخاء حساب ارتقاء'
  ).split(' '),
)

/** Folded: «الشخص البالغ», «المواطن العادي». */
const VAGUE = new Set(['البالغ', 'البالغه', 'العادي', 'العاديه', 'العامله', 'المسلمه', 'العربيه', 'الغربيه'])

/** Folded: before whom somebody of the kind has been told of, by which words. */
const TOLD: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    مراه: 'امراه سيده فتاه شابه زوجه زوجته والده والدته عجوز مسنه محاميه ضحيه مواطنه'.split(' '),
    شخص: 'شخص شخصا رجل رجلا شاب شابا مسلح مسلحا مشتبه متهم رجلان شخصان شخصين رجلين مهاجم منفذ'.split(' '),
    مواطن: 'مواطن مواطنا رجل رجلا شاب شابا شخص شخصا'.split(' '),
    مريض: 'مريض مريضا مريضان مريضين'.split(' '),
    ناخب: 'ناخب ناخبا'.split(' '),
    زاير: 'زاير زايرا'.split(' '),
    قاري: 'قاري قاريا'.split(' '),
    مشاهد: 'مشاهد مشاهدا'.split(' '),
    مصدر: 'مصدر مصدرا مصادر مصدران مسوول مسوولون مسوولين دبلوماسي ديبلوماسي دبلوماسيون ضابط نايب وزير'.split(' '),
  }),
)

/** «هذه المرأة», «المرأة التي», «المواطن/ جمال»: somebody who stands before us. */
function isPointedAt({ tokens }: Passage, first: number, last: number): boolean {
  return POINTING.test(tokens[first - 1]?.form ?? '') || WHO.test(tokens[last + 1]?.form ?? '') || WHO.test(tokens[last + 2]?.form ?? '')
}

const WHO = /^(?:الذي|التي|\/)$/
const POINTING = /^(?:ب|ل|و|ف)?(?:هذا|هذه|ذلك|تلك|نفس)$/

/** The token that first tells of one, by article and kind; never where none does. */
const firstTokens = new WeakMap<Passage, Map<string, number>>()

function firstTold(passage: Passage, stem: string, telling: readonly string[]): number {
  const known = firstTokens.get(passage) ?? new Map<string, number>()
  firstTokens.set(passage, known)
  const before = known.get(stem)
  if (before !== undefined) return before
  const found = passage.words.findIndex((word, at) => telling.includes(word.stem) && !word.definite && !isDefinite(passage, at))
  const first = found < 0 ? Number.POSITIVE_INFINITY : found
  known.set(stem, first)
  return first
}

function isOfRights({ words, tokens }: Passage, at: number): boolean {
  const before = words[at - 1]
  if (before?.tag === 'noun' && !before.definite && !before.pronoun && RIGHTS.has(before.stem)) return true
  if (tokens[at - 1]?.form === 'ضد') return true
  return words[at]?.preposition === 'ل' && COMMON.has(before?.stem ?? '')
}

/** Folded: «المجلس القومي للمرأة», «السماح للمرأة». */
const COMMON = new Set('سماح السماح يسمح تسمح العالمي القومي الوطني الوطنيه بالنسبه نسبه وطنيا انتصار'.split(' '))

/** «تتساوى المرأة مع الرجل», «الرجل والمرأة», «المساواة مع الرجل». */
function isBesideOther(passage: Passage, at: number, stem: string): boolean {
  const other = stem === 'رجل' ? 'مراه' : stem === 'مراه' ? 'رجل' : undefined
  if (other === undefined) return false
  for (let near = at - 4; near <= at + 4; near++) {
    const word = bareStem(passage, near)
    if ((word === other && isDefinite(passage, near)) || (near < at && word === 'مساواه') || (word === 'نساء' && isDefinite(passage, near)))
      return true
  }
  return false
}
