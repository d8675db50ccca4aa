import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Word } from './word.ts'

/** «رئيس الوزراء حاكم دبي», «وحاكم الشارقة»: before a place's name he rules it, and tries nobody. */
export function isRulerOf(hits: Hits, index: number, { value: { lemma, aspect }, before }: Hit<'verb'>, words: readonly Word[]): boolean {
  if (lemma.past !== RULER || aspect !== 'past' || before.stem !== RULER) return false
  const isAfterTitle = before.conjunction !== '' || (words[index - 1]?.tag === 'noun' && words[index - 1]?.closed === true)
  return isAfterTitle && (hits.at(index + 1, 'place') ?? hits.at(index + 1, 'country')) !== undefined
}

const RULER = 'حاكم'
