import type { Passage } from '../../passage.ts'
import type { Sentence } from '../../types.ts'

/** «الجزائر - (وأج) استقبل الوزير»: an agency that is credited before a sentence does nothing in it. */
export function followsCredit({ tokens }: Passage, sentence: Sentence, verb: number): boolean {
  if (tokens[verb - 1]?.form !== ')') return false
  let open = verb - 2
  while (open > Math.max(sentence.first, verb - LONGEST_CREDIT) && tokens[open]?.form !== '(') open--
  return tokens[open]?.form === '(' && (open === sentence.first || tokens[open - 1]?.form === '-')
}

/** «(أ ف ب)», «(د ب أ / رويترز)», in tokens, with its brackets. */
const LONGEST_CREDIT = 9
