import type { TableName } from '../../../lexicon/entries.ts'
import { multiply } from '../../numbers/multiply.ts'
import { readCountedNoun } from '../counted/counted-noun.ts'
import type { Amount, CountedNoun, Figure, Ground } from '../figure.ts'
import { readCurrency } from './currency.ts'
import { hedgeOverSubject } from './hedge-over-subject.ts'
import { toMagnitude } from './magnitude.ts'
import { isNoCount } from './no-count.ts'
import { isNumberName } from './number-name.ts'
import { readAmount } from './read-amount.ts'
import { readHedgeAfter, readHedgesBefore, toBounds } from './read-hedge.ts'
import { saysMore } from './says-more.ts'

/** Words that are two without an idafa and may be the dual «two thousand of»: «مليونا دولار». */
const SCALES = new Set([1e3, 1e6, 1e9])
const MILLIARD = 1e9
const ONE = new Set(['واحد', 'واحدا', 'واحده', 'وواحد', 'وواحده'])
const DUAL_SCALES = new Set(['الفا', 'مليونا', 'مليارا'])

/**
 * A number with its hedges and what it counts: «أكثر من 1200 شخص», «23 مدنيا على الأقل», «عشرات القتلى», «25 مليون دولار»,
 * «(21) متهما», «%40», «$10», «نحو ثلث السكان».
 */
export function findCardinal(ground: Ground, index: number): Figure | undefined {
  const before = readHedgesBefore(ground, index)
  const { next } = before
  const open = readOpening(ground, next)
  const read = readAmount(ground, open.at)
  if (!read) return undefined
  const isClosed = open.bracket && ground.passage.tokens[read.last + 1]?.form === ')'
  if (open.bracket && !isClosed) return undefined
  const whole = isClosed ? scaleBracketed(ground, read) : read
  const closed = isClosed ? Math.max(whole.last, read.last + 1) : whole.last
  const noun = open.sign ?? nounOf(ground, whole, closed)
  const amount = asDecimal(ground, whole, noun)
  const power = noun === undefined && isOfPower(ground, amount.first) ? magnitudeOf(ground, amount) : undefined
  if (isNumberName(ground, amount, noun) || isNoCount(ground, amount, noun)) return undefined
  const from = open.bracket && !noun && whole === read ? amount.last : closed
  const isShare = amount.kind === 'fraction' && noun?.class !== 'measure' && noun?.class !== 'money'
  const end = Math.max(from, noun && !open.sign && !isShare ? noun.phrase.last : 0)
  const half = noun?.class === 'money' ? halfAfter(ground, amount, end) : 0
  const isQuoted = noun?.class === 'person' && noun.phrase.first === closed + 2 && ground.passage.tokens[closed + 1]?.form === '"'
  const last = half > 0 || isQuoted ? end + 1 : end
  const after = readHedgeAfter(ground, last + 1)
  const over = before.hedges.length === 0 ? hedgeOverSubject(ground, index) : undefined
  const hedges = over ? [over] : before.hedges
  const bounds = toBounds(plus(doubled(ground, amount, noun), half), after ? [...hedges, after.bound] : hedges)
  return {
    ...toUnit(bounds, amount, noun),
    first: open.bracket && !noun ? amount.first : before.first,
    attached: before.first === amount.first ? amount.attached : before.attached,
    governed: index,
    last: after?.last ?? last,
    rule: 'cardinal',
    noun: amount.kind === 'fraction' ? fractionOf(amount, noun) : (noun ?? power ?? peopleOf(ground, amount)),
    weak: isWeak(amount, noun ?? power, before.hedges.length > 0 || after !== undefined),
    row: amount.row ?? noun?.row,
  }
}

/** «(21) متهما», «$10», «%40»: what may stand open before the number. */
function readOpening(ground: Ground, at: number): { at: number; bracket: boolean; sign: CountedNoun | undefined } {
  const { tokens } = ground.passage
  const form = tokens[at]?.form
  const isNumberNext = tokens[at + 1]?.kind === 'number'
  if (form === '(' && isNumberNext) return { at: at + 1, bracket: true, sign: undefined }
  if (form === '%' && isNumberNext)
    return { at: at + 1, bracket: false, sign: { phrase: { first: at, last: at }, unit: 'percent', class: 'percent' } }
  const sign = isNumberNext && tokens[at]?.kind === 'mark' ? readCurrency(ground, at) : undefined
  return sign ? { at: at + 1, bracket: false, sign } : { at, bracket: false, sign: undefined }
}

/** «(300) مليون»: the scale stands outside the brackets. */
function scaleBracketed({ passage: { tokens, lexicon } }: Ground, amount: Amount): Amount {
  const scale = lexicon.numerals.cardinals.get(tokens[amount.last + 2]?.form ?? '')
  const isScale = (scale?.class === 'scale' || scale?.class === 'scale-plural') && !scale.conjunction && !scale.preposition
  if (!isScale || amount.min === undefined || amount.max === undefined) return amount
  return { ...amount, last: amount.last + 2, min: multiply(amount.min, scale.value), max: multiply(amount.max, scale.value) }
}

/** «6,175 كلغ، منها 4,9 كلغ ذهبا»: a measure with three digits after the comma, where the article writes decimals so. */
function asDecimal({ passage: { tokens }, hasDecimalComma }: Ground, amount: Amount, noun: CountedNoun | undefined): Amount {
  const { first, last, min, max } = amount
  const form = tokens[first]?.form ?? ''
  if (first !== last || noun?.class !== 'measure' || form.at(-4) !== ',' || form.indexOf(',') !== form.length - 4) return amount
  return min === undefined || max === undefined || !hasDecimalComma() ? amount : { ...amount, min: min / 1000, max: max / 1000 }
}

/** What the number counts; «واحد» follows its noun and never stands before it, unless it is one of several. */
function nounOf(ground: Ground, { kind, first, last, definite }: Amount, closed: number): CountedNoun | undefined {
  const isVague = kind === 'vague' || kind === 'fraction'
  if (saysMore(ground.passage, closed + 1)) return undefined
  const noun = readCountedNoun(ground, closed + 1, isVague) ?? quotedPeople(ground, closed + 1, isVague)
  if (kind === 'vague' && definite && noun?.phrase.first === closed + 1 && isManner(ground, closed + 1)) return undefined
  if (
    kind === 'vague' &&
    definite &&
    noun?.class === 'thing' &&
    noun.phrase.first === closed + 1 &&
    !ground.passage.words[closed + 1]?.definite
  )
    return undefined
  if (kind === 'vague' && !definite && !noun && isIdafaOfThings(ground, closed + 1)) return ofThings(closed + 1)
  if (definite && noun?.phrase.first === closed + 1 && ground.passage.words[closed + 1]?.pronoun) return undefined
  if (definite && noun?.phrase.first === closed + 1 && ground.passage.words[closed + 1]?.closed && kind !== 'vague') return undefined
  if (noun?.class === 'unknown' && first < last && DUAL_SCALES.has(ground.passage.tokens[last]?.form ?? '')) return undefined
  if (noun?.class === 'unknown' && isOfPower(ground, first)) return undefined
  const isOne = first === last && ONE.has(ground.passage.tokens[first]?.form ?? '')
  return isOne && noun?.phrase.first === closed + 1 && noun.class !== 'percent' && noun.class !== 'money' ? undefined : noun
}

/** «700 "داعشي"»: people whose name stands in quotation marks of its own. */
function quotedPeople(ground: Ground, at: number, isVague: boolean): CountedNoun | undefined {
  const { tokens } = ground.passage
  if (tokens[at]?.form !== '"') return undefined
  const noun = readCountedNoun(ground, at + 1, isVague)
  return noun?.class === 'person' && tokens[noun.phrase.last + 1]?.form === '"' ? noun : undefined
}

/** «عشرات وسائل الإعلام»: the first of a genitive that no table knows, and no people. */
function isIdafaOfThings({ passage: { words, hits }, taken }: Ground, at: number): boolean {
  const [head, next] = [words[at], words[at + 1]]
  if (head?.tag !== 'noun' || head.conjunction || head.preposition || head.pronoun || head.closed || taken[at] || MEN.test(head.stem))
    return false
  if (next?.tag !== 'noun' || !next.definite || next.conjunction || next.preposition) return false
  return !MEN.test(next.stem) && ![at, at + 1].some((each) => hits.from(each).some(({ table }) => NO_THINGS.has(table)))
}

function ofThings(at: number): CountedNoun {
  return { phrase: { first: at, last: at + 1 }, unit: 'item', class: 'unknown' }
}

/** «يفر السكان بالآلاف حاملين أمتعتهم»: an indefinite participle after a definite number says how they do it. */
function isManner({ passage: { words, hits } }: Ground, at: number): boolean {
  const word = words[at]
  return word?.tag === 'noun' && !word.definite && word.stem.endsWith('ين') && hits.at(at, 'counting-word') === undefined
}

/** «2 مليار دينار ونصف»: half of the scale, said behind the money. */
function halfAfter({ passage: { tokens, lexicon } }: Ground, { last }: Amount, end: number): number {
  const scale = lexicon.numerals.cardinals.get(tokens[last]?.form ?? '')
  return tokens[end + 1]?.form === 'ونصف' && scale?.class.startsWith('scale') ? scale.value / 2 : 0
}

function plus(amount: Amount, more: number): Amount {
  const { min, max } = amount
  return { ...amount, min: min === undefined ? undefined : min + more, max: max === undefined ? undefined : max + more }
}

/** «زلزال بقوة 5.6», «بلغت قوتها 5,6»: how strong. */
function isOfPower({ passage: { tokens } }: Ground, first: number): boolean {
  return [first - 1, first - 2].some((at) => POWER.has(tokens[at]?.form ?? ''))
}

const POWER = new Set(['بقوه', 'قوته', 'قوتها', 'وقوته', 'وقوتها', 'شدته', 'شدتها', 'بشده'])

/** The magnitude of an earthquake told near by. */
function magnitudeOf(ground: Ground, { first, last }: Amount): CountedNoun | undefined {
  const noun = toMagnitude(ground, { phrase: { first, last }, unit: '', class: 'measure' })
  return noun.unit ? { ...noun, other: true } : undefined
}

/**
 * «مليونا دولار» is two million, «ألفا شخص» two thousand: a scale in «ا» joined to what it counts. «مليونا آخر» and «مليونا إضافيا» are one, in the
 * accusative.
 */
function doubled({ passage: { tokens } }: Ground, amount: Amount, noun: CountedNoun | undefined): Amount {
  const { first, last, min } = amount
  if (first !== last || min === undefined || !DUAL_SCALES.has((tokens[first]?.form ?? '').replace(/^و/, ''))) return amount
  if (ONE_MORE.test(tokens[last + 1]?.form ?? '')) return { ...amount, min: min / 2, max: min / 2 }
  const isDual = SCALES.has(min) && noun !== undefined && DUAL_SCALES.has(tokens[first]?.form ?? '')
  return isDual ? { ...amount, min: min * 2, max: min * 2 } : amount
}

const ONE_MORE = /^(?:اخر|اضافيا|جديدا|كاملا)$/

/** A fraction of anything but a measure is a share: «ثلث السكان» is 33.3 percent. */
function toUnit(bounds: ReturnType<typeof toBounds>, { kind }: Amount, noun: CountedNoun | undefined): ReturnType<typeof toBounds> {
  if (kind !== 'fraction' || noun?.class === 'measure' || noun?.class === 'money') return bounds
  const share = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1000) / 10)
  return { ...bounds, min: share(bounds.min), max: share(bounds.max) }
}

function fractionOf(amount: Amount, noun: CountedNoun | undefined): CountedNoun {
  if (noun && (noun.class === 'measure' || noun.class === 'money')) return noun
  return { phrase: noun?.phrase ?? { first: amount.last, last: amount.last }, unit: 'percent', class: 'percent' }
}

/** «المئات تظاهروا»: vague numbers alone are of people, and milliards of money («يدفع المليارات»). */
function peopleOf(ground: Ground, { kind, first, last, min }: Amount): CountedNoun | undefined {
  if (kind === 'vague' && (min ?? 0) >= MILLIARD) return { phrase: { first, last }, unit: 'XXX', class: 'money' }
  if (isOfThings(ground, last + 1)) return undefined
  return kind === 'vague' ? { phrase: { first, last }, unit: 'person', class: 'person', other: true } : undefined
}

/** «العشرات من الأعلام»: a noun that names no people. */
function isOfThings(ground: Ground, at: number): boolean {
  const { tokens, words, hits } = ground.passage
  const word = words[at + 1]
  if (tokens[at]?.form !== 'من' || word?.tag !== 'noun' || !word.definite || word.place || MEN.test(word.stem)) return false
  return !hits.from(at + 1).some(({ table }) => OF_PEOPLE.has(table))
}

/** «من الدبلوماسيين»: more people than things end so. */
const MEN = /(?:ين|ون)$/
const OF_PEOPLE = new Set<TableName>(['role', 'group', 'nisba', 'counting-word'])
/** «كبار الأمراء» are people, «مليارات اليورو» money. */
const NO_THINGS = new Set<TableName>([...OF_PEOPLE, 'vague-number', 'currency'])

/** Figures that stand only where a word says what they count. */
function isWeak(amount: Amount, noun: CountedNoun | undefined, isHedged: boolean): boolean {
  if (amount.kind === 'fraction') return noun === undefined && !isHedged
  if (amount.kind === 'vague' && amount.max === undefined && (amount.min ?? 0) < 10) return true
  if (noun) return noun.class === 'unknown' && !amount.digits && amount.min === 1
  return !isHedged && (amount.kind !== 'range' || amount.digits) && amount.kind !== 'vague'
}
