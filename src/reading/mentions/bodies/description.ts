import type { Passage } from '../../passage.ts'
import { isBehindNun } from '../../syntax/behind-nun.ts'
import { isBehindCounted, opensQuantity } from '../../syntax/figure-in-phrase.ts'
import { isNobodys } from '../../syntax/nobodys.ts'
import { isPortfolio } from '../../syntax/portfolio.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { isHerQuality } from './her-quality.ts'

/** A description has at most this many words. */
const LONGEST = 8

/**
 * The end of a noun's description: its genitives, then its adjectives («قادة الجيش اللبناني», «مسؤولين سوريين»). An indefinite word after a
 * definite one is none of it, nor a time, a name or a further office.
 */
export function endOfDescription(search: Search, from: number): number {
  const { passage, limit, taken, shapes } = search
  const { words, hits, lexicon, tokens } = passage
  let last = from
  for (let at = from + 1; at < Math.min(limit, from + LONGEST); at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.conjunction || word.preposition || taken[at] === 1 || NO_PART.has(tokens[at]?.form ?? '')) break
    const name = endOfName(search, from, at)
    const everyday = lexicon.everydayWords.get(bareStem(passage, at))
    if ((everyday === 'time' && !FORMER.has(tokens[at]?.form ?? '')) || everyday === 'adverb') break
    if (last > from && isNisbaOfMany(passage, last) && !word.adjective && !word.stem.endsWith('ون')) break
    if (isBehindNun(words, at) || isBehindCounted(words, at) || opensQuantity(words, at) || isSomebodyElse(passage, at)) break
    if (isNobodys(words, at)) break
    if (isOwned(passage, last) ? !isDefinite(passage, at) : isOwnEnd(passage, at)) break
    if (isDefinite(passage, last) && !(isDefinite(passage, at) && isAdjective(passage, at))) break
    if (isOfOne(passage, last) && isOfMany(passage, at)) break
    if (isDefinite(passage, at) && !isDefinite(passage, last) && isAbsolute(passage, last)) break
    if (isOfTwo(passage, last) && !word.adjective && !/(?:ان|ين)$/.test(word.stem)) break
    const isOther = hits.at(at, 'trigger-noun') !== undefined || hits.at(at, 'outlet') !== undefined
    if (!isDefinite(passage, last) && isAbsolute(passage, last) && isOther && !word.adjective) break
    if (!isDefinite(passage, last) && last > from && isQualityOfHers(passage, last) && !goesOn(passage, at)) break
    if (hits.at(at, 'person')?.value.full === true || introducesGiven(passage, at)) break
    if (shapes[at] === 'given' || (hits.at(at, 'role') && isDefinite(passage, last))) break
    if (!isDefinite(passage, at) && name === undefined && isCircumstance(tokens[at]?.form ?? '')) break
    last = at
    if (name !== undefined) {
      last = at = name
      if (shapes[at + 1] !== 'nisba' && !FORMER.has(tokens[at + 1]?.form ?? '')) break
    }
  }
  return Math.min(last, limit - 1)
}

/**
 * «مستوطنون رعاة», «مسلحون مزارعين», «شاب سيدة»: behind men in the nominative, or one of whom nothing is known but that he is a man, other people are whom
 * they do something to; «مسلحون أجانب», «شاب مسلم» are said of the same.
 */
function isSomebodyElse({ words, hits, lexicon }: Passage, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before?.definite || before?.closed || word?.definite || !hits.isIn(at, PEOPLE)) return false
  const stem = word?.stem ?? ''
  if (/..ون$/.test(before?.stem ?? '')) return !stem.endsWith('ون') && !word?.adjective && !ALIKE.has(stem)
  if (!ANY_MAN.has(before?.stem ?? '')) return false
  return stem.endsWith('ه') || (stem.endsWith('ا') && lexicon.everydayWords.has(stem.slice(0, -1)))
}

const PEOPLE = new Set(['group', 'role'])
/** Plurals that describe men without showing it. Folded. */
const ALIKE = new Set('اجانب عرب اكراد شباب شبان رجال اسري'.split(' '))
/** Folded. */
const ANY_MAN = new Set('رجل شاب فتي مواطن شخص مسلح مجهول مراهق ملثم مسن مستوطن مستعمر'.split(' '))

/** «قراصنة صوماليون سفينة»: its «ن» joins the quality to nothing. */
function isNisbaOfMany({ words }: Passage, at: number): boolean {
  return words[at]?.adjective === true && !words[at]?.definite && words[at]?.stem.endsWith('يون') === true
}

const NAMES = new Set(['country', 'place', 'organisation'])

/** The last token of a name that begins here, or of the outlet's that somebody works for. */
function endOfName({ passage: { hits } }: Search, from: number, at: number): number | undefined {
  const outlet = endOfOutletOf(hits, from, at)
  if (outlet !== undefined && outlet > at) return outlet
  return hits.from(at).find(({ table, pronoun }) => !pronoun && NAMES.has(table))?.last
}

/** The last token of an outlet's name, whatever its words are, behind who works for it: «مراسل فرانس 24», «مراسل روسيا اليوم». */
export function endOfOutletOf(hits: Passage['hits'], who: number, at: number): number | undefined {
  return hits.at(who, 'source-noun') && hits.at(at, 'outlet')?.last
}

/** «المبعوث الأممي الحوثيين»: many go with no quality of one. */
function isOfOne({ words }: Passage, at: number): boolean {
  return words[at]?.definite === true && words[at]?.adjective === true && /(?:ي|يه)$/.test(words[at]?.stem ?? '')
}

function isOfMany({ tokens }: Passage, at: number): boolean {
  return /..(?:ين|يون)$/.test(tokens[at]?.form ?? '')
}

/** «أن المطرب كان برفقته»: a verb whatever stands before it, though a town is written so. */
const NO_PART = new Set(['و', 'كان', 'كانت'])

/** «وزير الدفاع السابق»: said of an office by its time. */
const FORMER = new Set(['السابق', 'الاسبق', 'السابقه', 'الحالي', 'المقبل', 'الراحل'])

/** «جثمان المواطن كامل قرنبش»: an office or a calling begins another mention where a given name follows. */
function introducesGiven({ hits }: Passage, at: number): boolean {
  const role = hits.at(at, 'role')
  return role?.value.number === 'singular' && role.before.definite && hits.at(role.last + 1, 'given-name') !== undefined
}

/** «معاليه», «نائبه»: with a pronoun no genitive follows («وجه معاليه دعوة»), only a definite adjective. */
function isOwned({ words }: Passage, at: number): boolean {
  return words[at]?.pronoun !== '' && words[at]?.pronoun !== undefined
}

/** «لقي شخص مصرعه»: the object of a set phrase, never whose somebody is. */
function isOwnEnd({ words }: Passage, at: number): boolean {
  return words[at]?.pronoun !== '' && OWN_END.test(words[at]?.stem ?? '')
}

const OWN_END = /^(?:مصرع|حتف)/

/** «مسلحون», «مجهولين»: no genitive and no act («أعلن مسؤولون يمنيون مقتل») follows a sound plural that keeps its nun, nor an adjective. */
function isAbsolute(passage: Passage, at: number): boolean {
  if (isPortfolio(passage.words, at)) return false
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  const form = passage.tokens[at]?.form ?? ''
  return kind === 'quality' || passage.hits.at(at, 'nisba') !== undefined || (/ون$/.test(form) && form !== 'شوون')
}

/** «استهدف انتحاريان مقر الشرطة»: nothing is joined to a dual that keeps its nun. */
function isOfTwo({ hits, tokens }: Passage, at: number): boolean {
  return hits.at(at, 'group')?.value.number === 'dual' && /[اي]ن$/.test(tokens[at]?.form ?? '')
}

/** «دولية», «معارضة», «حقوقية»: behind a noun in the feminine or the plural, which nothing is joined to. */
function isQualityOfHers(passage: Passage, at: number): boolean {
  const { words } = passage
  return words[at]?.stem.endsWith('ه') === true && !isPortfolio(words, at) && isHerQuality(passage, at)
}

/** «دولية كبرى», «سياسية ومدنية»: one more quality. */
function goesOn(passage: Passage, at: number): boolean {
  if (isDefinite(passage, at) || !/[هي]$/.test(passage.words[at]?.stem ?? '')) return false
  return (
    passage.words[at]?.adjective === true ||
    passage.hits.at(at, 'nisba') !== undefined ||
    passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'quality'
  )
}

/** A definite word that can agree with the definite noun before it: a nisba, a participle, a plural; no «التعاون». */
function isAdjective(passage: Passage, at: number): boolean {
  const kind = passage.lexicon.everydayWords.get(bareStem(passage, at))
  return (
    kind === 'quality' ||
    kind === 'participle' ||
    passage.words[at]?.adjective === true ||
    GENERAL.has(passage.tokens[at]?.form ?? '') ||
    FORMER.has(passage.tokens[at]?.form ?? '') ||
    passage.hits.at(at, 'nisba') !== undefined ||
    (kind !== 'masdar' && /(?:ي|يه|ون|ين|ان|ات)$/.test(passage.tokens[at]?.form ?? '') && !isPluralNoun(passage, at))
  )
}

/** «أبلغت القيادة السكان», «اتهمت المندوبة القوات الروسية»: plural nouns, some written like a plural quality; «المسلحين» may be one. */
export function isPluralNoun(passage: Passage, at: number): boolean {
  const { tokens, hits, lexicon } = passage
  const form = tokens[at]?.form ?? ''
  if (/(?:ون|ين)$/.test(form)) return false
  if (hits.at(at, 'group')?.value.number === 'plural') return true
  return /(?:ان|ات)$/.test(form) && (hits.isIn(at, DOERS) || lexicon.sourceBodies.has(bareStem(passage, at)))
}
const DOERS = new Set(['institution', 'organisation'])

/** Adjectives whose letters are a noun's too: «عام» is a year. */
export const GENERAL = new Set(['العام', 'العامه'])

/** «ردا», «تمهيدا»: an adverbial accusative. */
function isCircumstance(form: string): boolean {
  return form.length > 3 && form.endsWith('ا')
}
