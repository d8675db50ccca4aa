import type { Passage } from '../../passage.ts'
import type { Span } from '../../types.ts'

/** What brings a verb that is only wished for or waited for; folded. */
const SO_THAT = new Set(['حتي', 'كي', 'لكي', 'ريثما', 'حالما'])
/** Before «أن». */
const WAITED_FOR = new Set(['بمجرد', 'الي'])

/** «انتخابات حتى تتمكن الحكومة من توقيع», «كي لا يهاجموا», «بمجرد أن يصوت البرلمان», «إلى أن تنسحب القوات»: a present verb of what something is for, or waits for. */
export function soThat({ words, tokens }: Passage, verb: number, first: number): Span | undefined {
  const hit = words[verb]?.verb
  if (hit?.value.aspect === 'past' || hit?.before.future) return undefined
  const before = words[verb - 1]
  const at = before?.stem === 'لا' ? verb - 2 : verb - 1
  if (at < first) return undefined
  if (SO_THAT.has(words[at]?.stem ?? '') || SO_THAT.has(tokens[at]?.form ?? '')) return tokens[at]
  return before?.tag === 'complementiser' && WAITED_FOR.has(tokens[verb - 2]?.form ?? '') ? tokens[verb - 2] : undefined
}
