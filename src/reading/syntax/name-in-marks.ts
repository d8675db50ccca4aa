import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'

/** «حركة "نهضت"», «حزب التجمع الوطني (تواصل)»: alone in quotation marks right behind a word for a body, or in brackets behind its name, no verb. */
export function isNameInMarks(tokens: readonly Token[], index: number, words: readonly Word[]): boolean {
  const [open, close] = [tokens[index - 1]?.form, tokens[index + 1]?.form]
  if (open === '"' && close === '"') return NAMED_BODIES.has(words[index - 2]?.stem ?? '')
  if (open !== '(' || close !== ')') return false
  for (let at = index - 2; at >= Math.max(0, index - LONGEST_BODY) && words[at]?.tag === 'noun'; at--)
    if (NAMED_BODIES.has(words[at]?.stem ?? '')) return true
  return false
}

/** Folded. */
const NAMED_BODIES = new Set(
  `حزب حركه جماعه تنظيم تيار جبهه كتله ايتلاف قايمه شركه موسسه جمعيه منظمه قناه صحيفه مجله وكاله موقع اذاعه منصه برنامج فيلم سفينه ناقله موتمر
  مبادره حمله عمليه منطقه مستوطنه نادي فريق`.split(/\s+/),
)
/** A body's name before its bracket, in tokens. */
const LONGEST_BODY = 7
