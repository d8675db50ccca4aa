import type { Passage } from '../passage.ts'
import type { Marked } from './marked.ts'

/** Marks round fewer words than this hold a name or a label, unless a verb stands inside. */
const FEWEST_WORDS = 4

/** Whether marks hold somebody's words, not a name, a title or a word held at a distance: length and a verb decide, and what stands before. */
export function isSpeech({ words, tokens, lexicon }: Passage, { open, close, closed }: Marked): boolean {
  if (!closed && !followsCue(words[open - 1]?.tag, tokens[open - 1]?.form)) return false
  let count = 0
  let verb = false
  for (let at = open + 1; at < close; at++) {
    const word = words[at]
    if (!word || word.tag === 'mark') continue
    count++
    if (word.tag === 'verb' && word.pronoun === '') verb = true
  }
  const before = words[open - 1]
  if (before && before.tag === 'noun' && lexicon.namingWords.has(before.stem) && count <= 8) return false
  return count >= FEWEST_WORDS || (verb && count >= 2)
}

function followsCue(tag: string | undefined, form: string | undefined): boolean {
  return tag === 'complementiser' || form === ':' || form === undefined || tag === undefined
}
