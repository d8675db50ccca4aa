import type { Passage } from '../../passage.ts'
import type { Span } from '../../types.ts'

/** What brings a verb that is only wished for or waited for; folded. */
const SO_THAT = new Set(['حتي', 'كي', 'لكي', 'ريثما', 'حالما'])

/** «انتخابات حتى تتمكن الحكومة من توقيع», «كي لا يهاجموا», «بمجرد أن يصوت البرلمان»: a present verb of what something is for, or waits for. */
export function soThat({ words, tokens }: Passage, verb: number, first: number): Span | undefined {
  if (words[verb]?.verb?.value.aspect === 'past') return undefined
  const before = words[verb - 1]
  const at = before?.stem === 'لا' ? verb - 2 : verb - 1
  if (at < first) return undefined
  if (SO_THAT.has(words[at]?.stem ?? '') || SO_THAT.has(tokens[at]?.form ?? '')) return tokens[at]
  return before?.tag === 'complementiser' && tokens[verb - 2]?.form === 'بمجرد' ? tokens[verb - 2] : undefined
}
