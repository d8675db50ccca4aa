import { countableAt } from '../counted/counted-noun.ts'
import type { Amount, CountedNoun, Ground } from '../figure.ts'
import { isAge } from './age.ts'
import { readHedgeAfter } from './read-hedge.ts'

/**
 * Whether a number counts nothing. Durations are times; an ordinal «الـ17» counts nothing, unless a noun that can be counted follows:
 * «الـ27 دولة».
 */
export function isNoCount(ground: Ground, amount: Amount, noun: CountedNoun | undefined): boolean {
  const form = ground.passage.tokens[amount.first]?.form ?? ''
  if (noun?.class === 'time' || (noun?.class === 'age' && !isAge(ground, amount, noun))) return true
  if (amount.kind === 'fraction' && isOfUnitBefore(ground, amount)) return true
  if (QUANTITIES.has(form) || isOfEvery(ground, amount) || isLetters(ground, amount)) return true
  if (I_AM_NOT.has(form) && countableIsSingular(ground, noun)) return true
  if (amount.definite && !amount.digits && amount.kind === 'exact' && amount.min === 1) return true
  if (noun === undefined && SEVERAL.has(form) && amount.first === amount.last) return true
  if (noun === undefined && amount.kind === 'exact' && amount.min === 1) return !readHedgeAfter(ground, amount.last + 1)
  if (
    isCrowd(ground, amount, noun) ||
    isOrdinal(ground, amount, noun) ||
    isVerbOfThousand(ground, amount, noun) ||
    isOfUncounted(ground, amount, noun)
  )
    return true
  const isMeasured = noun?.class === 'measure' || noun?.class === 'money'
  if (amount.kind === 'fraction' && !isMeasured && (form.endsWith('نص') || isRound(ground, amount))) return true
  return amount.definite && amount.kind === 'exact' && !amount.digits && (noun === undefined || noun.class === 'unknown')
}

/** «كيلومتر ونصف»: half of the measure said before it. */
function isOfUnitBefore(ground: Ground, { first }: Amount): boolean {
  const { tokens } = ground.passage
  if (!tokens[first]?.form.startsWith('و')) return false
  return [first - 1, first - 2].some((at) => countableAt(ground, at)?.class === 'measure')
}

/** «واحد من كل خمسة أشخاص», «من بين كل 10»: a share, and nobody counted. */
function isOfEvery({ passage: { tokens } }: Ground, { first }: Amount): boolean {
  const before = tokens[first - 2]?.form ?? ''
  return tokens[first - 1]?.form === 'كل' && (before === 'من' || before === 'بين')
}

/** «إف بي آي» may be written «الاف بي آي»: letters, and no thousands. */
function isLetters({ passage: { tokens } }: Ground, { last }: Amount): boolean {
  return [last + 1, last + 2].some((at) => LETTERS.has(tokens[at]?.form ?? '')) && tokens[last]?.form.endsWith('اف') === true
}

const LETTERS = new Set(['بي', 'سي', 'دي', 'جي', 'كي', 'تي', 'ام', 'اس', 'ار', 'اكس'])

/** «كمية» is a quantity, and no «as a hundred». */
const QUANTITIES = new Set(['كميه', 'وكميه'])

/** «لست شخصا»: «I am not», and no six. */
const I_AM_NOT = new Set(['لست', 'ولست', 'فلست'])
/** «عدة» stands before what it counts; «وبعده» is «and after it». */
const SEVERAL = new Set(['عده', 'بعده', 'وبعده', 'لعده'])

/** «ربع النهائي», «نصف نهائي»: a round of a cup; «نصف قطر الكرة»: a radius; «التدقيق ربع السنوي»: how often. */
function isRound({ passage: { tokens } }: Ground, { last }: Amount): boolean {
  return ROUNDS.test(tokens[last + 1]?.form ?? '')
}

const ROUNDS = /^(?:ال)?(?:نهاييه?|سنويه?|شهريه?|يوميه?|قطر)$/

/** Six of anything are told by a plural. */
function countableIsSingular(ground: Ground, noun: CountedNoun | undefined): boolean {
  return noun === undefined || countableAt(ground, noun.phrase.first)?.number !== 'plural'
}

/** «الأسبوع الـ31 من الدوري»: digits with their article after a definite singular say which, not how many. */
function isOrdinal({ passage: { tokens, words, hits } }: Ground, { first, digits, last }: Amount, noun: CountedNoun | undefined): boolean {
  if (!digits || !tokens[first]?.glued || !ARTICLES.has(tokens[first - 1]?.form ?? '')) return false
  const isPartitive = noun === undefined || tokens[last + 1]?.form === 'من'
  const head = words[first - 2]
  return isPartitive && head?.tag === 'noun' && head.definite && hits.at(first - 2, 'unit')?.value.number !== 'plural'
}

const ARTICLES = new Set(['ال', 'وال', 'بال', 'لل'])

/** «شيع المئات جثمان القتيل»: with the article they are a crowd, and one thing behind them is another's. */
function isCrowd(ground: Ground, { kind, definite, last }: Amount, noun: CountedNoun | undefined): boolean {
  if (kind !== 'vague' || !definite || noun?.phrase.first !== last + 1 || ground.passage.words[last + 1]?.definite) return false
  return countableAt(ground, last + 1)?.number !== 'plural' && !MEN.test(ground.passage.words[last + 1]?.stem ?? '')
}

/** «لا يزال العشرات مفقودين». */
const MEN = /(?:ين|ون)$/

/** «ألف كتبا»: «he wrote books»; a thousand counts a singular. */
function isVerbOfThousand(ground: Ground, { first, last }: Amount, noun: CountedNoun | undefined): boolean {
  const form = ground.passage.tokens[first]?.form
  if (first !== last || (form !== 'الف' && form !== 'والف') || !noun || noun.phrase.first !== first + 1) return false
  return countableAt(ground, noun.phrase.first)?.number === 'plural'
}

/** «عدة طعنات»: some of what is no person and no table knows; «عدد من كبار الضباط» is of people. */
function isOfUncounted({ passage: { words, tokens }, taken }: Ground, { kind, max, last }: Amount, noun: CountedNoun | undefined): boolean {
  if (kind !== 'vague' || max !== undefined || noun || tokens[last]?.form === 'من') return false
  const next = words[last + 1]
  return next?.tag === 'noun' && !next.definite && !next.conjunction && !next.preposition && !taken[last + 1]
}
