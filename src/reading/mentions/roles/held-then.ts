import type { Search } from '../search.ts'

/** «الرئيس الروسي حينذاك ديميتري ميدفيديف»: when somebody held the office. Folded. */
export const THEN: ReadonlySet<string> = new Set(['انذاك', 'حينذاك', 'حينها', 'وقتها', 'وقتيذ', 'حينيذ', 'يومها', 'يومذاك'])
/** «المنتهية ولايته», «المنتهية ولايتها», «المنتهية مهامه». Folded. */
const ENDED = new Set(['المنتهيه', 'المنتهي'])
const TERM = /^(?:ولايت|مهمت|مهام|مدت|عهدت|عقد)(?:ه|ها)$/

/** The last token of what says of an office when it was or until when it is held: «آنذاك», «المنتهية ولايته». */
export function endOfThen({ passage: { words, tokens } }: Search, at: number): number | undefined {
  if (THEN.has(words[at]?.stem ?? '')) return at
  return ENDED.has(tokens[at]?.form ?? '') && TERM.test(tokens[at + 1]?.form ?? '') ? at + 1 : undefined
}
