import type { Passage } from '../../passage.ts'
import { opensSection } from '../../syntax/section-adverb.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { isAttribute } from './attribute.ts'
import { isNoPersonByTable } from './by-table.ts'
import { isCalledAfter } from './called-after.ts'
import { isNoOne } from './no-one.ts'
import { isOtherWord } from './other-word.ts'

/** A word of `roles.tsv` or `groups.tsv` met in a text. */
export interface Described {
  readonly first: number
  readonly last: number
  readonly pronoun: string
  readonly number: 'singular' | 'dual' | 'plural'
  readonly gender: 'm' | 'f' | undefined
}

/**
 * A word that could name people by what they are but does not here: an adjective («النزاع المسلح», «وثيقة عسكرية»), a bare circumstance
 * («مشيرة إلى»), a place («محافظة حلب»), an act («تنظيم الانتخابات»).
 */
export function isSomethingElse(search: Search, described: Described): boolean {
  const { passage } = search
  const { first, last, pronoun, number } = described
  const isWord = first === last
  if (opensSection(passage, first) || isCalledAfter(passage, first)) return true
  if (isWord && (isOtherWord(passage, described) || isNoPersonByTable(search, described) || isHurt(passage, first))) return true
  if (isNoOne(search, described) || isAttribute(search, described)) return true
  if (isOfficeOfAnother(search, first)) return false
  if (isAdjective(search, described) || isPlaceOrBody(search, described)) return true
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, first))
  if (pronoun !== '' && passage.lexicon.everydayWords.has(passage.words[first]?.stem ?? '')) return true
  if (isWord && (kind === 'homograph' || kind === 'masdar' || kind === 'time' || kind === 'adverb') && number === 'singular') return true
  if (isWord && number === 'singular' && isImpersonal(search, described)) return true
  if (isWord && number !== 'plural' && (isCircumstance(search, described) || isRuling(search, described))) return true
  if (number !== 'singular' || isDefinite(passage, first) || pronoun !== '' || !isWord) return false
  return described.gender === 'f' || stopsHere(search, last)
}

/** «التقى عبد الله الثاني الرئيس الأمريكي», «استقبل سالم رئيس الوزراء»: behind a person's name an office is no quality of his. */
function isOfficeOfAnother({ passage: { hits, words, tokens }, people }: Search, first: number): boolean {
  const role = hits.at(first, 'role')?.value
  const isOffice = role?.number === 'singular' && OFFICES.has(role.role.class)
  // «انتخب فلان رئيسا»
  return isOffice && people[first - 1] === 1 && !words[first]?.conjunction && !tokens[first]?.form.endsWith('ا')
}

const OFFICES = new Set(['government', 'legislative', 'head-of-state', 'diplomatic', 'royal'])

/** «أصيب إصابات طفيفة»: how badly somebody is hurt is nobody. */
function isHurt({ words }: Passage, at: number): boolean {
  return words[at]?.stem === 'اصابات' && HOW_BADLY.has(words[at + 1]?.stem ?? '')
}

/** Folded. */
const HOW_BADLY = new Set('طفيفه خفيفه متوسطه خطيره خطره بالغه بليغه حرجه متفاوته مباشره'.split(' '))

/** «وصل إلى دمشق رئيس الوزراء»: a town after its preposition takes no adjective without the article. */
function endsTown({ words, hits }: Passage, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (!word?.preposition && before?.tag !== 'preposition') return false
  return hits.from(at).some(({ table, pronoun, last }) => !pronoun && last === at && (table === 'place' || table === 'country'))
}

/** It agrees in definiteness with the noun right before it, and is written like an adjective. */
function isAdjective({ passage, taken }: Search, { first, last, number }: Described): boolean {
  const { words, lexicon } = passage
  const before = words[first - 1]
  const word = words[first]
  if (
    !word ||
    !(before?.tag === 'noun' || isOwnedAct(passage, first - 1)) ||
    taken[first - 1] === 1 ||
    word.conjunction ||
    word.preposition !== ''
  )
    return false
  if (endsTown(passage, first - 1) && !isDefinite(passage, first)) return false
  const kind = lexicon.everydayWords.get(bareStem(passage, first))
  if (isDefinite(passage, first) && before?.pronoun) return true
  if (isDefinite(passage, first) !== isDefinite(passage, first - 1)) return false
  if (isDefinite(passage, first)) return true
  if (kind === 'quality' || kind === 'participle') return number === 'singular'
  return number === 'singular' && last === first && !isDefinite(passage, first) && !isDefinite(passage, first - 1)
}

/** «وتدخلها العسكري»: an act and whose it is, though a verb could be written so. */
function isOwnedAct({ words, lexicon, hits }: Passage, at: number): boolean {
  const word = words[at]
  if (word?.tag !== 'verb' || !word.pronoun) return false
  return hits.isIn(at, ACTS) || lexicon.everydayWords.get(word.stem.slice(0, -word.pronoun.length)) === 'masdar'
}

const ACTS = new Set(['trigger-noun'])

/** «من المقرر», «المسؤولة عن», «القانونية»: said of things. */
function isImpersonal({ passage }: Search, { first, last, gender }: Described): boolean {
  const { words, lexicon } = passage
  const stem = bareStem(passage, first)
  const kind = lexicon.everydayWords.get(stem)
  if (kind !== undefined && words[first - 1]?.stem === 'من' && words[first - 1]?.tag === 'preposition') return true
  if (words[last + 1]?.stem === 'عن' && kind === 'participle') return true
  const isJoined = words[first - 1]?.tag === 'noun' && isDefinite(passage, first) === isDefinite(passage, first - 1)
  return kind === 'quality' && (gender === 'f' || stem.endsWith('يه') || isJoined)
}

/** «الحكم القاضي بسجنه», «والقاضية بتعويضهم»: what a ruling says, and no judge. */
function isRuling({ passage: { hits, words, lexicon } }: Search, { first, last }: Described): boolean {
  const next = words[last + 1]
  if (!RULING.has(words[first]?.stem ?? '') || next?.preposition !== 'ب') return false
  return hits.at(last + 1, 'trigger-noun') !== undefined || lexicon.everydayWords.get(next.stem) === 'masdar'
}

/** Folded. */
const RULING = new Set(['قاضي', 'قاضيه', 'القاضي', 'القاضيه'])

/** «…، متهما فرنسا بدعمهم», «…، ملحقا خسائر بالمتمردين»: the accusative of a verb's participle that has its own object. */
function isCircumstance(search: Search, described: Described): boolean {
  const { passage } = search
  const { first, last } = described
  const { hits, tokens, words, lexicon } = passage
  const stem = words[first]?.stem ?? ''
  const next = words[last + 1]
  if (stem === 'داعيه' && !words[first]?.definite && next?.definite && next.tag === 'noun') return true
  const isApart = tokens[first - 1]?.form === ',' || words[first]?.conjunction === true
  if (!stem.endsWith('ا') || !(isApart ? hits.at(first, 'trigger-participle') : isParticipleOf(search, described))) return false
  return next?.tag === 'noun' && !next.adjective && lexicon.everydayWords.get(next.stem) !== 'quality'
}

/** «عاد المخرج إلى الشاشة مناصرا الحريات»: no subject of a verb before it, and definite what it governs. */
function isParticipleOf({ passage: { words, lexicon } }: Search, { first, gender }: Described): boolean {
  if (words[first - 1]?.tag === 'verb' || !words[first + 1]?.definite) return false
  const stem = words[first]?.stem.slice(0, -1) ?? ''
  return lexicon.everydayWords.get(stem) === 'participle' || (gender === undefined && /^م.../.test(stem))
}

function isPlaceOrBody({ passage }: Search, { first, last }: Described): boolean {
  return passage.hits
    .from(first)
    .some(
      ({ table, last: end, pronoun }) =>
        !pronoun && (table === 'place' || table === 'organisation') && (end > last || (end === last && last > first)),
    )
}

function stopsHere({ passage, limit }: Search, last: number): boolean {
  const next = passage.words[last + 1]
  return last + 1 >= limit || next?.tag !== 'noun' || next.conjunction || next.preposition !== ''
}
