import type { Hits } from '../../lexicon/finder.ts'
import type { Part } from '../../text/article.ts'
import type { Token } from '../../text/tokens.ts'
import { asNoun } from './tag-words.ts'
import type { Word } from './word.ts'

/** «عدن - وصل الوزير», «تعز/ سبأ: »: what a dateline begins with is the place, though it is written like a verb. */
export function nameDateline(tokens: readonly Token[], words: Word[], hits: Hits, parts: readonly Part[]): void {
  const dateline = parts.find(({ part }) => part === 'dateline')
  const at = dateline ? tokens.findIndex(({ start }) => start === dateline.start) : -1
  const word = words[at]
  if (word?.tag === 'verb' && hits.at(at, 'place')?.before.stem === tokens[at]?.form) words[at] = asNoun(word)
}
