import { tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'

type Triggered = Pick<ReportedEvent, 'trigger'>

/** What has its article in a set phrase, whether the act is known or not: «إطلاق النار», «طلب اللجوء»; folded. */
const IN_SET_PHRASES = new Set(['نار', 'سلاح', 'جنسيه', 'مفاوضات', 'سلطه', 'قبض', 'لجوء'])

/** What anybody may do: «شريك جيد للتفاوض»; folded. */
const IN_GENERAL = new Set(['تفاوض'])

/** «استخدام الأسلحة الكيماوية»: arms have the article, whenever they are used; folded. */
const USES = new Set(['استخدام', 'استعمال'])

/** An event noun with the article or a pronoun, or one joined to a noun that has it within the trigger («محاولة الانقلاب»). */
export function isDefinite(stage: Stage, { trigger }: Triggered): boolean {
  const { tokens, words } = stage.passage
  const [head, joined] = [words[tokenAt(tokens, trigger.start)], words[tokenAt(tokens, trigger.end - 1)]]
  if (head?.tag !== 'noun') return false
  if (IN_GENERAL.has(head.stem) || USES.has(head.stem)) return false
  return head.definite || head.pronoun !== '' || (joined?.definite === true && !IN_SET_PHRASES.has(joined.stem))
}

/** «الاتفاق», «للاتفاق». */
export function hasArticle({ passage }: Stage, { trigger }: Triggered): boolean {
  const words = passage.article.text.slice(trigger.start, trigger.end)
  return words.startsWith('ال') || words.startsWith('لل')
}

/** «اعتقاله». */
export function hasPronoun({ passage: { tokens, words } }: Stage, { trigger }: Triggered): boolean {
  return (words[tokenAt(tokens, trigger.start)]?.pronoun ?? '') !== ''
}
