import { lastLetter, type Passage } from '../../passage.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { isAnybody } from './anybody.ts'
import type { Described } from './something-else.ts'

/** A word for people that names a thing here, or nobody in particular, by what stands around it. */
export function isNoOne(search: Search, described: Described): boolean {
  const { passage } = search
  return (
    isQuoted(passage, described) ||
    isWithout(passage, described) ||
    isHappiness(passage, described) ||
    isHouse(passage, described) ||
    isUnknownPerpetrator(passage, described) ||
    isPluralOfThings(passage, described) ||
    isActOfTwo(passage, described) ||
    isWholeWord(passage, described) ||
    isAnybody(passage, described) ||
    isPeerOfThing(passage, described)
  )
}

/** «حادث "الإرهابي"», «عملية "الجار الطيب"»: a description alone between quotation marks is a saying or a name. */
function isQuoted({ tokens, words }: Passage, { first, last }: Described): boolean {
  if (tokens[first - 1]?.form !== '"') return false
  return (
    tokens[last + 1]?.form === '"' || (words[last + 1]?.tag === 'noun' && !words[last + 1]?.conjunction && tokens[last + 2]?.form === '"')
  )
}

/** «المحاضر الجبائية», «المزارع الكبيرة», «جراح خطيرة»: with a feminine quality a word for one man is a plural of things. */
function isPluralOfThings(passage: Passage, { first, last, gender, number, pronoun }: Described): boolean {
  const { words, tokens, lexicon, hits } = passage
  if (gender === 'f' || number !== 'singular' || pronoun !== '' || first !== last) return false
  const next = words[last + 1]
  if (lastLetter(passage, last) === 'ة' || FEMININE.has(bareStem(passage, first))) return false
  if (tokens[last + 1]?.form === 'التي') return true
  if (next?.tag !== 'noun' || isDefinite(passage, last + 1) !== isDefinite(passage, first) || next.conjunction || next.preposition)
    return false
  if (lastLetter(passage, last + 1) !== 'ة' || hits.at(last + 1, 'given-name')) return false
  const isQuality = lexicon.everydayWords.get(bareStem(passage, last + 1)) === 'quality'
  // «وزير خارجية مصر»: without articles it may be a genitive that goes on
  if (!isDefinite(passage, first)) return isQuality && (words[last + 2]?.tag !== 'noun' || words[last + 2]?.preposition !== '')
  return next.adjective || hits.at(last + 1, 'nisba') !== undefined || isQuality
}

/** Folded: women without the ending. */
const FEMININE = new Set(['ام', 'عروس', 'عجوز', 'حامل', 'مرضع', 'جدتي'])

/** «طائرة بدون طيار», «فريق بلا مدرب»: of whom there is none. */
function isWithout({ words }: Passage, { first, number }: Described): boolean {
  return number === 'singular' && !words[first]?.definite && WITHOUT.has(words[first - 1]?.stem ?? '')
}

const WITHOUT = new Set(['بدون', 'دون', 'بلا'])

/** «أعرب عن سعادته»: what he feels, no title of his. */
function isHappiness({ words, tokens }: Passage, { first, pronoun }: Described): boolean {
  if (pronoun === '' || !/^سعادت/.test(words[first]?.stem ?? '')) return false
  const before = tokens[first - 1]?.form === '"' ? first - 2 : first - 1
  return words[before]?.stem === 'عن' || words[first]?.preposition === 'ب'
}

/** «بيتها»: the letter before the pronoun is the word's own. */
function isHouse({ words, lexicon }: Passage, { first, pronoun, gender }: Described): boolean {
  const stem = words[first]?.stem ?? ''
  if (pronoun === '' || gender !== 'f' || !stem.endsWith(pronoun)) return false
  return lexicon.everydayWords.get(stem.slice(0, -pronoun.length)) === 'noun'
}

/** «منفذ بحري»: without its article he is known by what he has done («منفذ الهجوم», «منفذ عملية»); else it is a way out. */
function isUnknownPerpetrator(passage: Passage, { first, last, number }: Described): boolean {
  if (number !== 'singular' || first !== last || isDefinite(passage, first) || bareStem(passage, first) !== 'منفذ') return false
  return passage.hits.at(last + 1, 'trigger-noun') === undefined
}

/** «لمعارضته القتل», «محاسبتهم»: an act of the pattern مفاعلة and whose it is, no woman of theirs. */
function isActOfTwo({ words, lexicon }: Passage, { first, pronoun, gender }: Described): boolean {
  if (pronoun === '' || gender !== 'f') return false
  const stem = words[first]?.stem ?? ''
  const bare = stem.endsWith(pronoun) ? stem.slice(0, -pronoun.length) : stem
  if (!/^م.ا..ت$/.test(bare)) return false
  const kind = lexicon.everydayWords.get(`${bare.slice(0, -1)}ه`)
  return kind === 'masdar' || kind === 'homograph'
}

/** «كاهل الشركة», «باب الأعمال»: a noun whose first letter is no preposition; «خانة»: one whose last is no pronoun. */
function isWholeWord(passage: Passage, { first, last, pronoun, gender }: Described): boolean {
  const { words, tokens, lexicon, hits } = passage
  if (first !== last) return false
  if (pronoun === 'ه' && gender && lastLetter(passage, first) === 'ة') return true
  const hit = hits.at(first, 'role') ?? hits.at(first, 'group')
  if (pronoun !== '' || !(words[first]?.preposition || hit?.before.preposition)) return false
  return lexicon.everydayWords.get(tokens[first]?.form ?? '') === 'noun'
}

/** «الكنيسة تهدد نظيرتها», «لنظيرتها الهندية»: with no name after it she is a body's peer as often as a woman's. */
function isPeerOfThing({ words }: Passage, { first }: Described): boolean {
  return /^نظيرت(?:ه|ها|هم)$/.test(words[first]?.stem ?? '')
}
