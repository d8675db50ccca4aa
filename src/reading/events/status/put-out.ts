import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'

/** What is done against a fire that burns. Folded. */
const PUTTING_OUT = new Set(['اخماد', 'اطفاء', 'تطويق', 'محاصره', 'اهماد'])
/** Folded. */
const FIRES = new Set(['حريق', 'حريقا'])

/** «تدخلت فرق الإنقاذ من أجل إخماد حريق», «للسيطرة على حريق»: what is to be put out burns, whoever plans or fails to do it. */
export function isToPutOut({ words }: Passage, { kind, first, verb }: Candidate): boolean {
  if (kind !== 'fire' || verb || words[first]?.definite || !FIRES.has(words[first]?.stem ?? '')) return false
  const before = words[first - 1]
  return PUTTING_OUT.has(before?.stem ?? '') || (before?.stem === 'علي' && words[first - 2]?.stem.endsWith('سيطره') === true)
}
