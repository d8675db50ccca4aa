import type { Passage } from '../../passage.ts'
import type { Span } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { withoutPronoun } from '../clause/bare-form.ts'

/** Masdars of having done something; folded. */
const COMMITTING = new Set(['ارتكاب', 'اقتراف', 'تنفيذ', 'شن'])
const REASONS = new Set(['ل', 'ب', 'بسبب', 'بتهمه', 'تهمه', 'بدعوي', 'دعوي', 'علي', 'جراء', 'اثر'])

/** «يجب محاكمتهم لارتكابهم مجزرة», «بسبب ارتكابها جرائم»: what somebody is blamed for was done, whatever is wanted of it. */
export function isCommitted({ words }: Passage, { first }: Candidate): boolean {
  const before = words[first - 1]
  if (before?.tag !== 'noun' || !before.pronoun || !COMMITTING.has(withoutPronoun(before.stem, before.pronoun))) return false
  return REASONS.has(before.preposition || (words[first - 2]?.stem ?? ''))
}

/** «من شأن انسحاب القوات أن يهدئ التوتر»: what would come of it is thought of with it. */
export function wouldCue({ words, tokens }: Passage, { first }: Candidate): Span | undefined {
  return words[first - 1]?.stem === 'شان' && words[first - 2]?.stem === 'من' ? tokens[first - 1] : undefined
}

/** «من شأن القرار أن يؤدي إلى طرده»: whether the verb that stands over something stands under «من شأن» itself. */
export function isOfNature({ words }: Passage, verb: number, first: number): boolean {
  if (words[verb - 1]?.tag !== 'complementiser') return false
  for (let at = verb - 2; at >= Math.max(first, verb - FARTHEST_NATURE); at--) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'mark') return false
    if (words[at]?.stem.startsWith('شان') && words[at - 1]?.stem === 'من') return true
  }
  return false
}

/** In tokens. */
const FARTHEST_NATURE = 8
