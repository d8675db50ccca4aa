import type { Passage } from '../../passage.ts'

const ONLY = new Set(['فقط', 'فحسب', 'وحسب', 'وحدها', 'وحده'])
/** In tokens. */
const FARTHEST_ONLY = 10

/** «لم تسفر فقط عن إصابة», «لم تقصف غزة فحسب»: what is negated is that it was all. */
export function isNotOnly({ words, tokens }: Passage, verb: number, end: number): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + FARTHEST_ONLY); at++) {
    if (ONLY.has(tokens[at]?.form ?? '')) return true
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser' || words[at]?.tag === 'mark') return false
  }
  return false
}
