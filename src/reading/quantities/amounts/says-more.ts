import type { Passage } from '../../passage.ts'

const MORE = /^(?:اضافي|جديد)(?:ا|ه|ان|ين|تان|تين)?$/

/** «ملياران إضافيان», «100 إضافية»: a quality of the number itself, and nothing that it counts. */
export function saysMore({ tokens }: Passage, at: number): boolean {
  return MORE.test(tokens[at]?.form ?? '')
}
