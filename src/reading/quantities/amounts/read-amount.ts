import type { UnitClass } from '../../../lexicon/tables/figures.ts'
import { multiply } from '../../numbers/multiply.ts'
import { type ReadNumber, readNumber } from '../../numbers/read-number.ts'
import type { Passage } from '../../passage.ts'
import { countableAt } from '../counted/counted-noun.ts'
import type { Amount, Ground } from '../figure.ts'
import { attachedTo } from './attached.ts'
import { readCurrency } from './currency.ts'

/** «10 إلى 15», «10 حتى 15», «ثلاثة أو أربعة». */

/** A verb or noun of change stands so many tokens before «من … إلى», at the most. */
const FARTHEST_CHANGE = 6
const RANGE_WORDS = new Set(['الي', 'حتي', 'او', '-'])

/**
 * Read how much begins at a token: a number, a range («بين 10 و15», «10-15», «من 10 إلى 15»), a vague number («عشرات الآلاف») or a
 * fraction («ثلث»).
 */
export function readAmount(ground: Ground, at: number): Amount | undefined {
  if (ground.taken[at]) return undefined
  const { tokens, hits } = ground.passage
  const vague = hits.at(at, 'vague-number')
  if (vague && vague.before.preposition !== 'ك') {
    const { min, max } = vague.value
    return {
      first: at,
      last: vague.last,
      min,
      max,
      kind: 'vague',
      digits: false,
      definite: vague.before.definite,
      attached: attachedTo(vague.before),
      row: vague.row,
    }
  }
  return readBetween(ground, at) ?? readNumberOrRange(ground, at, tokens[at]?.form)
}

function readNumberOrRange(ground: Ground, at: number, form: string | undefined): Amount | undefined {
  if (form === 'من') return readFromTo(ground, at)
  const number = readValue(ground, at)
  if (!number) return undefined
  return readUpTo(ground, number) ?? readSlash(ground, number) ?? number
}

const WHAT = new Set(['ما', 'وما', 'بما'])
const PREFIXED = new Set(['وما', 'بما'])

/** «بين 10 و15», «ما بين 10 إلى 15». */
function readBetween(ground: Ground, at: number): Amount | undefined {
  const { tokens } = ground.passage
  let from = at
  if (WHAT.has(tokens[from]?.form ?? '')) from++
  const word = tokens[from]?.form
  if (word !== 'بين' && !(from === at && word === 'وبين')) return undefined
  const low = readValue(ground, from + 1) ?? readSingle(ground, from + 1)
  if (!low) return undefined
  const end = endOfMeasure(ground, low.last)
  const next = tokens[end + 1]
  const joined = next?.form === 'و' || next?.form === 'الي' || next?.form === '-' ? end + 2 : end + 1
  const high = readValue(ground, joined)
  if (!high || (joined === end + 1 && !high.joined) || (end > low.last && endOfMeasure(ground, high.last) === high.last)) return undefined
  if (low.scale === SAID && !isSameUnit(ground, low.last, high.last + 1)) return undefined
  const range = toRange(at, end > low.last ? { ...low, scale: SAID } : low, high)
  return range && PREFIXED.has(tokens[at]?.form ?? '') ? { ...range, attached: 1 } : range
}

/** «بين 75 مليون دولار و100 مليون دولار», «بين 165 كيلومترا و224 كيلومترا»: where the measure of the first number ends, which the second says again. */
function endOfMeasure(ground: Ground, last: number): number {
  const { tokens, hits } = ground.passage
  if (tokens[last + 1]?.form === '%') return last + 1
  const unit = hits.all(last + 1, 'unit').find(({ value }) => MEASURES.has(value.unit.class))
  return readCurrency(ground, last + 1)?.phrase.last ?? unit?.last ?? last
}

const MEASURES = new Set<UnitClass>(['measure', 'percent'])

/** A low end that says what it counts takes no scale from the high end: «بين 3 دولارات و5 آلاف دولار». */
const SAID = 0

/** «ما بين شخص إلى خمسة أشخاص»: a singular is one. */
function readSingle(ground: Ground, at: number): Value | undefined {
  const one = countableAt(ground, at)
  if (one?.number !== 'singular' || one.class === 'time' || one.class === 'age') return undefined
  const { before, last, pronoun } = one.hit
  if (before.definite || before.preposition || before.conjunction || pronoun) return undefined
  const nothing = { digits: false, definite: false, attached: 0, preposition: '', joined: false } as const
  return { ...nothing, first: at, last, min: 1, max: 1, kind: 'exact', scale: SAID }
}

/** The noun of the low end is told again behind the high end. */
function isSameUnit(ground: Ground, low: number, high: number): boolean {
  const unit = countableAt(ground, low)?.unit
  return unit !== undefined && countableAt(ground, high)?.unit === unit
}

/** «من 10 إلى 15», «من عشرة لعشرين», «تتراوح من 300 دولار إلى ألف دولار». */
function readFromTo(ground: Ground, at: number): Amount | undefined {
  const { tokens } = ground.passage
  const low = isChange(ground, at) ? undefined : readValue(ground, at + 1)
  if (!low) return undefined
  const end = isRanging(ground, at) ? endOfMeasure(ground, low.last) : low.last
  const isWord = tokens[end + 1]?.form === 'الي' || tokens[end + 1]?.form === 'حتي'
  const high = readValue(ground, isWord ? end + 2 : end + 1)
  if (!high || !(isWord || high.preposition === 'ل')) return undefined
  if (end > low.last && endOfMeasure(ground, high.last) === high.last) return undefined
  return toRange(at, end > low.last ? { ...low, scale: SAID } : low, high)
}

/** «تتراوح الأسعار من …»: by the verb's past. */
function isRanging({ passage: { words } }: Ground, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_CHANGE); before--)
    if (words[before]?.verb) return words[before]?.verb?.value.lemma.past === RANGES
  return false
}

const RANGES = 'تراوح'

/** «رفع القرض من 3 إلى 8 مليارات»: what was and what is, no range. */
function isChange({ passage: { words, lexicon } }: Ground, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_CHANGE); before--) {
    const word = words[before]
    if (word?.verb) return lexicon.tollVerbs.get(word.verb.value.lemma)?.sense === 'change'
    if (word && lexicon.tollChanges.has(word.stem)) return true
    if (word?.tag === 'mark') return false
  }
  return false
}

/** «3/4 كيلوغرام»: a fraction in digits, where a measure follows. */
function readSlash(ground: Ground, above: Value): Amount | undefined {
  const { tokens, hits } = ground.passage
  const [slash, below] = [tokens[above.last + 1], tokens[above.last + 2]]
  if (slash?.form !== '/' || !slash.glued || !below?.glued || below.kind !== 'number') return undefined
  const divisor = Number(below.form)
  if (hits.at(above.last + 3, 'unit')?.value.unit.class !== 'measure' || above.min === undefined || !(divisor > 0)) return undefined
  const value = above.min / divisor
  return { ...above, last: above.last + 2, min: value, max: value }
}

/** «10-15», «10 إلى 15», «ثلاثة أو أربعة» after the first number. */
function readUpTo(ground: Ground, low: Value): Amount | undefined {
  const { tokens } = ground.passage
  if (!RANGE_WORDS.has(tokens[low.last + 1]?.form ?? '')) return undefined
  if (tokens[low.first - 1]?.form === 'من' && isChange(ground, low.first - 1)) return undefined
  const high = readValue(ground, low.last + 2)
  return high && !high.joined ? toRange(low.first, low, high) : undefined
}

/** «3 إلى 5 آلاف»: a low end without a scale takes the high end's. */
function toRange(first: number, low: Value, high: Value): Amount | undefined {
  let min = low.min ?? 0
  const max = high.min ?? 0
  if (min < 1000 && high.scale > 1 && low.scale === 1 && min * high.scale < max) min = multiply(min, high.scale)
  if (!(min < max)) return undefined
  return {
    first,
    last: high.last,
    min,
    max,
    kind: 'range',
    digits: low.digits,
    definite: false,
    attached: first === low.first ? low.attached : 0,
  }
}

interface Value extends Amount {
  /** «ل» and its like, attached. */
  readonly preposition: string
  /** «و» is attached. */
  readonly joined: boolean
  readonly scale: number
}

/** One number, where no time expression or name holds it; «نصف مليون» is one. */
function readValue({ passage, taken }: Ground, at: number): Value | undefined {
  const { tokens, lexicon } = passage
  if (at >= tokens.length || taken[at]) return undefined
  const number = readInvertedDecimal(passage, at) ?? readNumber(tokens, lexicon.numerals, at)
  if (!number) return undefined
  const { digits, before } = number
  const last = taken[number.last] ? lastFree(taken, at, number.last) : number.last
  const common = {
    first: at,
    digits,
    definite: before.definite,
    joined: before.conjunction,
    preposition: before.preposition,
    attached: attachedTo(before),
  }
  if (last !== number.last) return undefined
  const scaled = number.value < 1 && !digits ? lexicon.numerals.cardinals.get(tokens[last + 1]?.form ?? '') : undefined
  if (scaled?.class === 'scale' && !scaled.conjunction && !scaled.preposition) {
    const value = multiply(number.value, scaled.value)
    return { ...common, last: last + 1, min: value, max: value, kind: 'exact', scale: scaled.value }
  }
  const value = isDecimalOfScale(passage, at) ? number.value / 1000 : number.value
  const isFraction = number.value < 1 && !digits && number.value > 0
  const scale =
    number.value >= 1000 && isScaleWord(lexicon.numerals.cardinals.get(tokens[last]?.form ?? '')?.class) ? scaleOf(number.value) : 1
  return { ...common, last, min: value, max: value, kind: isFraction ? 'fraction' : 'exact', scale }
}

/** «3ر1 مليون» is 1.3 million: some agencies write «ر» for the point, and the fraction first. */
function readInvertedDecimal({ tokens, lexicon }: Passage, at: number): ReadNumber | undefined {
  const [fraction, point, whole] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (point?.form !== 'ر' || !point.glued || !whole?.glued || whole.kind !== 'number' || fraction?.kind !== 'number') return undefined
  const scale = lexicon.numerals.cardinals.get(tokens[at + 3]?.form ?? '')
  const isScaled = scale?.class === 'scale' && !scale.conjunction && !scale.preposition
  const value = multiply(Number(`${whole.form}.${fraction.form}`), isScaled ? scale.value : 1)
  return Number.isFinite(value) ? { value, last: isScaled ? at + 3 : at + 2, digits: true, before: NOTHING } : undefined
}

const NOTHING = { conjunction: false, preposition: '', definite: false } as const

/** «3.566 مليون», «166.310 ألف»: before a scale a dot is decimal, whatever follows it. */
function isDecimalOfScale({ tokens, lexicon }: Passage, at: number): boolean {
  const form = tokens[at]?.form ?? ''
  const scale = lexicon.numerals.cardinals.get(tokens[at + 1]?.form ?? '')
  if (!scale?.class.startsWith('scale') || scale.conjunction) return false
  return form.at(-4) === '.' && form.indexOf('.') === form.length - 4 && form.length <= 7 && form[0] !== '0'
}

function lastFree(taken: Uint8Array, from: number, to: number): number {
  let last = from
  while (last < to && !taken[last + 1]) last++
  return last
}

function isScaleWord(kind: string | undefined): boolean {
  return kind === 'scale' || kind === 'scale-plural' || kind === 'scale-or-dual'
}

function scaleOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1000
}
