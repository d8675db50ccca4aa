import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Word } from './word.ts'

/** «رئيس الوزراء حاكم دبي», «وحاكم الشارقة», «أقال الرئيس، الثلاثاء، والي قابس»: before a place's name he rules it, and tries or backs nobody. */
export function isRulerOf(hits: Hits, index: number, { value: { lemma, aspect }, before }: Hit<'verb'>, words: readonly Word[]): boolean {
  if (aspect !== 'past') return false
  if (lemma.past === BACKED && before.conjunction === '') return isPlace(hits, index + 1)
  if (lemma.past !== RULER || before.stem !== RULER) return false
  const isAfterTitle = before.conjunction !== '' || (words[index - 1]?.tag === 'noun' && words[index - 1]?.closed === true)
  return isAfterTitle && isPlace(hits, index + 1)
}

function isPlace(hits: Hits, index: number): boolean {
  return (hits.at(index, 'place') ?? hits.at(index, 'country') ?? hits.at(index, 'region')) !== undefined
}

const RULER = 'حاكم'
/** Written with a dotted ya as «والي» is. */
const BACKED = 'والى'
