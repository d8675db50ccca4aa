import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'

/** What there is only of something that was; folded. */
const FACTS = new Set(
  'حادثه واقعه تداعيات عواقب اثار ملابسات ظروف اسباب خلفيات تفاصيل ضحايا ذكري مرتكبي منفذي مدبري مسوولي انعكاسات تبعات حصيله تبرير توثيق ادانه محاسبه معاقبه تقييم احتواء تخليد'.split(
    ' ',
  ),
)
/** A case may be of what is only wanted («قضية الإفراج عنهم»), but not of harm. Folded. */
const CASES = new Set(['قضيه', 'جريمه', 'مساله', 'جرايم'])
const HARM = new Set(
  'kill|injure|attack|strike|bomb|assassinate|abduct|missing|explosion|fire|shoot|stab|torture|sexual-violence|die|accident'.split('|'),
)

/** «لبحث تداعيات القصف», «كشف ملابسات مقتله», «قضية تسميم الجاسوس»: a noun right before an event's has it as a fact, whatever is wanted or thought of that. */
export function isOfFact({ words }: Passage, head: number, kind: string): boolean {
  const before = words[head - 1]
  if (before?.tag !== 'noun' || before.closed || words[head]?.preposition || words[head]?.conjunction) return false
  return FACTS.has(before.stem) || (CASES.has(before.stem) && HARM.has(kind))
}

/** What answers or looks into an event that was, with its preposition; folded. */
const ANSWERS: Readonly<Record<string, string>> = {
  تصدي: 'ل',
  رد: 'علي',
  ردود: 'علي',
  تحقيق: 'في',
  تحقيقات: 'في',
  تعافي: 'من',
  مسوولين: 'عن',
  مسوولون: 'عن',
  مسوول: 'عن',
  متورطين: 'في',
  ضالعين: 'في',
  ناجين: 'من',
}

/** «فشله في التصدي لتعذيب السجناء», «استعداده للرد على هجوم»: what is failed or planned is the answer, and not what is answered. */
export function isAnswered({ words }: Passage, at: number, joint: string): boolean {
  return words[at]?.tag === 'noun' && joint !== '' && ANSWERS[words[at]?.stem ?? ''] === joint
}

/** «النتائج النهائية للانتخابات», «نتيجة الاستفتاء»: what has a result was held. */
export function hasResult({ words }: Passage, { kind, first }: Pick<Candidate, 'kind' | 'first'>): boolean {
  if (!VOTES.has(kind)) return false
  const isUnderLam = words[first]?.preposition === 'ل'
  for (let at = first - 1; at >= first - LONGEST_RESULT && words[at]?.tag === 'noun' && !words[at]?.conjunction; at--)
    if (RESULTS.has(words[at]?.stem ?? '')) return isUnderLam || at === first - 1
  return false
}

const VOTES = new Set(['vote', 'referendum'])
/** Folded. */
const RESULTS = new Set(['نتايج', 'نتيجه'])
/** A result with its qualities is no longer than this, in tokens. */
const LONGEST_RESULT = 3
