import type { Passage } from '../../passage.ts'
import { markStems } from '../../syntax/word-marks.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { isClosed } from './closed.ts'
import { nameRunAt } from './name-run.ts'

const NAMED_AFTER = markStems(({ placeCues }) => placeCues['named-after'])

/** The end of a person's name that a building, a street or a school bears: «مطار الملك عبد العزيز», «شارع الحبيب بورقيبة» name nobody. */
export function endOfNamesake(search: Search, index: number): number | undefined {
  const { passage, limit } = search
  const { words, hits } = passage
  const word = words[index]
  if (!word || word.conjunction || word.preposition || !isBearer(passage, index - 1)) return undefined
  const known = hits.at(index, 'person')
  if (known?.value.full && known.last < limit) return known.last
  const title = hits.at(index, 'role')
  const isTitled = title !== undefined && title.last === index && isDefinite(passage, index) && title.value.number === 'singular'
  const name = index + 1 < limit && isTitled ? nameRunAt(search, index + 1) : nameRunAt(search, index)
  if (name?.opening !== 'unknown' && name?.opening !== 'nisba' && name) return name.last
  return isTitled && !isClosed(search, index) && !isQuality(passage, index + 1) ? index + 1 : undefined
}

/** «مستشفى», «المستشفى الجامعي»: a noun that is called after somebody, with its quality where it has the article. */
function isBearer({ words }: Passage, at: number): boolean {
  const [noun, before] = [words[at], words[at - 1]]
  if (noun?.tag !== 'noun' || noun.pronoun !== '') return false
  if (!noun.definite) return (noun.marks & NAMED_AFTER) !== 0
  return noun.adjective && before?.tag === 'noun' && before.definite && (before.marks & NAMED_AFTER) !== 0
}

/** «سجن الرئيس الأسبق»: more is said of the office, whose holder follows. */
function isQuality(passage: Passage, at: number): boolean {
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return passage.hits.at(at, 'nisba') !== undefined || kind === 'quality' || kind === 'time'
}
