import type { Passage } from '../../passage.ts'

/** A judge, and who or what provides for something. Folded. */
const PROVIDING = new Set(['قاضي', 'قاضيه', 'القاضي', 'القاضيه'])
/** What is provided for is in one of these. Folded. */
const AGREEMENTS = new Set('اتفاق|اتفاقيه|تفاهم|خطه|مقترح|اقتراح|مشروع|مبادره|صفقه|تسويه|هدنه|معاهده|بند|ورقه'.split('|'))
/** It stands so near before, in tokens. */
const FARTHEST = 14

/** «اتهم القاضي بارتكاب»: a judge, where no agreement before provides for it («الاتفاق بين البلدين القاضي بانسحاب القوات»). */
export function isJudge(words: Passage['words'], at: number): boolean {
  if (!PROVIDING.has(words[at]?.stem ?? '')) return false
  for (let head = at - 1; head >= Math.max(0, at - FARTHEST); head--) {
    if (AGREEMENTS.has(words[head]?.stem ?? '')) return false
    if (words[head]?.tag === 'verb') return true
  }
  return true
}
