import type { Passage } from '../../passage.ts'

/** What one is ill with, after «بـ». Folded, without the article. */
const ILLNESSES = new Set(
  'مرض|امراض|فيروس|فيروسات|وباء|داء|سرطان|سرطانات|سكري|ايدز|كورونا|كوفيد|عدوي|حمي|كوليرا|التهاب|التهابات|متلازمه|توحد|سل|اكتياب|زهايمر|ملاريا|حصبه|انفلونزا|ايبولا|جدري|ربو|صرع|شلل|جذام|ضنك|تيفوييد|طاعون|لشمانيا|جرب|سمنه|فقر|فصام'.split(
    '|',
  ),
)
const SICK_OR_HURT = /^(?:ال)?مصاب(?:ون|ين|ه|ات|ا)?$/

/** «المصابون بمرض السكري», «مصابين بالفيروس»: who is ill was not hurt. */
export function isIll({ words }: Passage, at: number): boolean {
  const next = words[at + 1]
  return SICK_OR_HURT.test(words[at]?.stem ?? '') && next?.preposition === 'ب' && ILLNESSES.has(next.stem.replace(/^ال/, ''))
}
