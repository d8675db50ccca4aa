import type { Passage } from '../../passage.ts'

/** What one is ill with, after «بـ». Folded, without the article. */
const ILLNESSES = new Set(
  'مرض|امراض|فيروس|فيروسات|وباء|داء|سرطان|سرطانات|سكري|ايدز|كورونا|كوفيد|عدوي|حمي|كوليرا|التهاب|التهابات|متلازمه|توحد|سل|اكتياب|زهايمر|ملاريا|حصبه|انفلونزا|ايبولا|جدري|ربو|صرع|شلل|جذام|ضنك|تيفوييد|طاعون|لشمانيا|جرب|سمنه|فقر|فصام'.split(
    '|',
  ),
)
const SICK_OR_HURT = /^(?:ال)?مصاب(?:ون|ين|ه|ات|ا)?$/

/** «إصابة», of whom an epidemic takes. Folded. */
const INFECTIONS = /^(?:ال)?اصاب(?:ه|ات|تين|تان)$/
/** The illness is named so many tokens around its cases, at the most. */
const NEAR = 12
/** «40 حالة إصابة». */
const CASES = /^حال(?:ه|ات)$/
const CONFIRMED = new Set(['جديده', 'موكده', 'مسجله'])

export function isIllness(word: Passage['words'][number] | undefined): boolean {
  return ILLNESSES.has(word?.stem.replace(/^ال/, '') ?? '')
}

/** «97 إصابة جديدة بفيروس كورونا», «إصابات الكوليرا بلغت 300 إصابة»: cases of an illness, and nobody hurt. */
export function isInfection(passage: Passage, at: number): boolean {
  const { words } = passage
  if (CASES.test(words[at]?.stem ?? '')) return isInfection(passage, at + 1)
  if (!INFECTIONS.test(words[at]?.stem ?? '')) return false
  if (CONFIRMED.has(words[at + 1]?.stem ?? '')) return true
  for (let near = Math.max(0, at - NEAR); near <= at + NEAR; near++) if (isIllness(words[near])) return true
  return false
}

/** «200 إصابة جديدة بالكوليرا»: cases of what follows them. */
export function areCases({ words }: Passage, at: number): boolean {
  return (
    INFECTIONS.test(words[at]?.stem ?? '') && [at + 1, at + 2].some((next) => words[next]?.preposition === 'ب' && isIllness(words[next]))
  )
}

/** «أصيب 47 شخصا بالفيروس», «إصابة 30 طفلا بالحصبة»: what they have follows them. */
export function fallsIll({ words }: Passage, next: number): boolean {
  return words[next]?.preposition === 'ب' && isIllness(words[next])
}

/** «المصابون بمرض السكري», «مصابين بالفيروس»: who is ill was not hurt. */
export function isIll({ words }: Passage, at: number): boolean {
  const next = words[at + 1]
  return SICK_OR_HURT.test(words[at]?.stem ?? '') && next?.preposition === 'ب' && ILLNESSES.has(next.stem.replace(/^ال/, ''))
}
