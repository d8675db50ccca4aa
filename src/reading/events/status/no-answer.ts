import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import type { Governing } from '../clause/governor.ts'

/** What is said of a deed, known of it or had to do with it. Folded. */
const ANSWERS = new Set(
  `ادانه استنكار انتقاد شجب تنديد ذكر معرفه علم رد تعليق تبني مسووليه مسووليته مسووليتها محاسبه كشف صله علاقه ضلوع ضلوعه ضلوعها تورط تورطه تورطها
  اعتراف اعترافه اعترافها تحقيق فتح معاقبه ملاحقه مساءله`.split(/\s+/),
)
/** What such words take their deed with. */
const JOINTS = new Set(['ل', 'ب', 'علي', 'عن', 'في'])

/** «عدم إدانة المجلس للهجوم», «عدم مسؤوليته عن القصف»: what nobody answered to or owned was done all the same. */
export function isUnanswered({ words }: Passage, { first }: Candidate, { at }: Governing): boolean {
  if (words[at]?.stem !== 'عدم' || first <= at + 1 || !ANSWERS.has(words[at + 1]?.stem ?? '') || !words[first]?.definite) return false
  const joint = words[first]?.preposition || words[first - 1]?.stem || ''
  return JOINTS.has(joint)
}
