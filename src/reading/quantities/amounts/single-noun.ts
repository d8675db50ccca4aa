import { MARKS } from '../../../lexicon/entries.ts'
import { markForms } from '../../syntax/word-marks.ts'
import { type Countable, countableAt, lastAdjective } from '../counted/counted-noun.ts'
import { countingBefore } from '../counted/governing-word.ts'
import type { Figure, Ground } from '../figure.ts'
import { attachedTo } from './attached.ts'
import { isNounLike } from './is-noun.ts'

/** «سائق سيارة النقل»: words after a noun that may still make it definite. */
const LONGEST_IDAFA = 3
/** «موافقة أي شخص ثالث»: nobody in particular. */
const ANY = new Set(['اي', 'لاي', 'باي', 'واي', 'كل', 'لكل', 'ايه'])
/** Kin is somebody's, and who it is follows: «وفاة ابن سينا», «مقتل زوج الممثلة». */
const KIN = new Set(['ابن', 'بن', 'ابنه', 'بنت', 'اخ', 'اخت', 'زوج', 'زوجه', 'والد', 'والده', 'شقيق', 'شقيقه', 'نجل', 'عم', 'خال', 'حفيد'])
/** «توقيف شخص ما». */
const WHATEVER = 'ما'
const ONE = new Set(['واحد', 'واحده', 'واحدا'])
const TWO = new Set(['اثنان', 'اثنين', 'اثنتان', 'اثنتين'])
const ONE_OR_TWO = markForms(() => ({ has: (form) => ONE.has(form) || TWO.has(form) }))
const AMONG = new Set(['بينهم', 'بينهن', 'ضمنهم', 'بينها', 'وبينهم'])
const IS_AMONG = markForms(() => AMONG)

/**
 * A person or thing that counts as one, or as two, without a number before it: «عنصر واحد», «منتسبين اثنين», «شخص ثالث», and an indefinite
 * person right after a counting word («مقتل جندي») or «بينهم».
 */
export function findSingleNoun(ground: Ground, index: number): Figure | undefined {
  const { tokens, words } = ground.passage
  const isToll = isFirstOfToll(ground, index)
  if (
    !isNounLike(words[index]) ||
    !(isToll || isGoverned(ground, index) || saysHowMany(ground, index + 1) || saysHowMany(ground, index + 2))
  )
    return undefined
  const countable = countableAt(ground, index)
  if (!countable || countable.hit.before.definite || countable.hit.pronoun || isHisKin(ground, index)) return undefined
  if (countable.hit.before.preposition !== '' && words[index - 1]?.tag === 'preposition') return undefined
  if (countable.hit.table === 'role' && ground.passage.lexicon.notPeople.get(words[index]?.stem ?? '')?.whens.has('always'))
    return undefined
  if (countable.class !== 'person' && countable.class !== 'thing' && countable.class !== 'event') return undefined
  const next = tokens[countable.hit.last + 1]?.form ?? ''
  if (ground.taken[countable.hit.last + 1]) return undefined
  if (ONE.has(next) && countable.number === 'singular') return toFigure(countable, index, countable.hit.last + 1, 1)
  const quality = lastAdjective(ground, countable.hit.last)
  const isOneThing = countable.class === 'person' || countableAt(ground, quality)?.class !== 'person'
  if (
    isOneThing &&
    quality > countable.hit.last &&
    ONE.has(tokens[quality + 1]?.form ?? '') &&
    countable.number === 'singular' &&
    countable.hit.table !== 'nisba'
  )
    return toFigure(countable, index, quality + 1, 1)
  if (TWO.has(next) && countable.number !== 'singular') return toFigure(countable, index, countable.hit.last + 1, 2)
  if (countable.class !== 'person' || countable.number !== 'singular' || countable.hit.table === 'nisba') return undefined
  if (ANY.has(tokens[index - 1]?.form ?? '')) return undefined
  if (isIndefiniteOrdinal(ground, countable.hit.last + 1) && !ground.passage.hits.at(index, 'counting-word'))
    return toFigure(countable, index, countable.hit.last + 1, 1)
  if (ground.passage.hits.all(index, 'counting-word').some(({ value }) => value.part === 'masdar')) return undefined
  if (!(isToll || isGoverned(ground, index)) || words[countable.hit.last]?.definite || isJoined(ground, countable.hit.last + 1))
    return undefined
  if (tokens[countable.hit.last + 1]?.form === WHATEVER) return undefined
  const pair = endOfPair(ground, countable.hit.last)
  if (pair)
    return { ...toFigure(countable, index, pair, 2), noun: { phrase: { first: index, last: pair }, unit: 'person', class: 'person' } }
  const isAmong = ((words[index - 1]?.marks ?? 0) & IS_AMONG) !== 0
  return { ...toFigure(countable, index, lastAdjective(ground, countable.hit.last), 1), weak: !isAmong }
}

/** «ضابط وجندي إسرائيليان»: one and another with a quality of two; its last token. */
function endOfPair(ground: Ground, one: number): number | undefined {
  const { words, tokens, hits } = ground.passage
  const other = words[one + 1]
  if (other?.tag !== 'noun' || !other.conjunction || other.definite || other.pronoun) return undefined
  const countable = countableAt(ground, one + 1)
  if (countable?.class !== 'person' || countable.number !== 'singular') return undefined
  const isDual = hits.all(one + 2, 'nisba').some(({ value }) => value.agreement.number === 'dual')
  return isDual && /(?:ان|ين)$/.test(tokens[one + 2]?.form ?? '') ? one + 2 : undefined
}

/** «وفاة والده»: his father, and no mother. */
function isHisKin({ passage: { article, tokens, words } }: Ground, index: number): boolean {
  const end = tokens[index]?.end ?? 0
  return article.text[end - 1] === 'ه' && KIN.has(words[index]?.stem.slice(0, -1) ?? '')
}

/** «واحد», «اثنين», «ثالث»: a cheap look at the word after the noun. */
function saysHowMany({ passage: { tokens, words, hits, lexicon } }: Ground, at: number): boolean {
  if (((words[at]?.marks ?? 0) & ONE_OR_TWO) !== 0) return true
  return hits.mayBegin(at, MARKS.numeral) && lexicon.numerals.ordinals.has(tokens[at]?.form ?? '')
}

function toFigure({ hit, unit, class: unitClass }: Countable, first: number, last: number, count: number): Figure {
  return {
    first,
    attached: attachedTo(hit.before),
    governed: first,
    last,
    min: count,
    max: count,
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule: 'single-noun',
    noun: { phrase: { first, last: hit.last }, unit, class: unitClass, row: hit.row },
    weak: false,
    row: hit.row,
  }
}

function isIndefiniteOrdinal({ passage: { tokens, lexicon } }: Ground, at: number): boolean {
  const ordinal = lexicon.numerals.ordinals.get(tokens[at]?.form ?? '')
  return (
    ordinal !== undefined &&
    !ordinal.definite &&
    !ordinal.preposition &&
    !ordinal.conjunction &&
    ordinal.value > 1 &&
    ordinal.class === 'ordinal'
  )
}

/** «موت محقق». */
const CERTAIN = new Set(['محقق', 'محتم', 'حاضر'])
/** «فقد العالم صديقا»: a loss, and nobody is looked for. */
const LOSES = new Set(['فقد', 'فقدت', 'فقدنا', 'فقدان', 'يفقد', 'تفقد'])

/** «مقتل جندي», «أصيب طفل», «بينهم امرأة»: the word right before counts; in «فر هاربا» and «تحرير محاضر» it does not. */
function isGoverned(ground: Ground, index: number): boolean {
  if (((ground.passage.words[index - 1]?.marks ?? 0) & IS_AMONG) !== 0) return true
  const counts = countingBefore(ground, index)
  if (counts === 'killed' && CERTAIN.has(ground.passage.words[index]?.stem ?? '')) return false
  if (counts === 'arrested' && isPrison(ground, index - 1)) return false
  if (counts === 'released' && ground.passage.words[index - 1]?.stem === 'تحرير')
    return ground.passage.hits.at(index, 'counting-word') !== undefined
  if (counts === 'missing' && LOSES.has(ground.passage.words[index - 1]?.stem ?? '')) return false
  return counts !== undefined && counts !== 'displaced'
}

/** «في سجن عسكري», «إلى سجن مدني»: a place, and nobody put into it. */
function isPrison({ passage: { words } }: Ground, at: number): boolean {
  return words[at]?.stem === 'سجن' && words[at]?.preposition === '' && words[at - 1]?.tag === 'preposition'
}

/** «خلف قتيلا وثلاثة جرحى», «عن شهيد و3 جرحى»: one dead or hurt, joined to a figure. */
function isFirstOfToll({ passage: { tokens, words, hits, lexicon } }: Ground, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  if (word?.definite || word?.pronoun) return false
  const isJoined =
    tokens[index + 1]?.form === 'و' ? words[index + 2]?.tag === 'number' : next?.conjunction && lexicon.numerals.cardinals.has(next.stem)
  if (!isJoined) return false
  return hits.all(index, 'counting-word').some(({ value }) => value.part === 'noun')
}

/** The noun is joined to a definite one and so means a certain person: «مقتل قائد الحرس», «وفاة لاعب برشلونة». */
function isJoined({ passage: { words, hits } }: Ground, at: number): boolean {
  const isPerson = (index: number) =>
    hits.at(index, 'role') !== undefined && !hits.at(index, 'nisba') && !(words[index]?.stem ?? '').endsWith('ي')
  for (let next = at; next < at + LONGEST_IDAFA; next++) {
    const word = words[next]
    if (word?.tag !== 'noun' || word.conjunction || word.preposition) return false
    if (next === at && KIN.has(words[at - 1]?.stem ?? '') && !words[at]?.adjective) return true
    if (word.closed || (next === at && isPerson(next))) return true
  }
  return false
}
