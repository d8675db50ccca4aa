import type { Passage } from '../../passage.ts'
import type { Amount, CountedNoun, Ground } from '../figure.ts'

/** «البالغ من العمر», «عن عمر ناهز», «عمرها»: words of age, folded, by stem. */
const AGE = new Set(['عمر', 'بالغ', 'بالغه', 'عمره', 'عمرها', 'اعمار', 'اعمارهم', 'اعمارهن', 'سن', 'ربيعا'])
/** They stand so many tokens before the years, at the most. */
const FARTHEST = 5

/** Whether a token is a word of age, with or without the article. */
export function saysAge({ tokens, words }: Passage, at: number): boolean {
  return AGE.has(words[at]?.stem.replace(/^ال/, '') ?? '') || AGE.has(tokens[at]?.form ?? '')
}

/** Years are an age in brackets after a name («ليلى (81 عاما)») and after a word of age; elsewhere they are a duration. */
export function isAge({ passage }: Ground, { first }: Amount, { phrase }: CountedNoun): boolean {
  const { tokens, words } = passage
  if (tokens[first - 1]?.form === '(' && tokens[phrase.last + 1]?.form === ')') return true
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    if (saysAge(passage, at)) return true
    if (words[at]?.tag === 'mark') return false
  }
  return false
}
