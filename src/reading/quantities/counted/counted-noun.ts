import type { Hit } from '../../../lexicon/finder.ts'
import type { GrammaticalNumber } from '../../../lexicon/inflect/noun.ts'
import type { UnitClass } from '../../../lexicon/tables/figures.ts'
import { DIRECTIONS } from '../../syntax/opens-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import { readCurrency } from '../amounts/currency.ts'
import { isNounLike } from '../amounts/is-noun.ts'
import { toMagnitude } from '../amounts/magnitude.ts'
import { isAdverbByForm, isNationIn, isPeopleByForm } from '../amounts/people-by-form.ts'
import type { CountedNoun, Ground } from '../figure.ts'

/** Adjectives that are taken with the counted noun, at the most: «منشآت نووية إيرانية». */
const MOST_ADJECTIVES = 2
/** «عناصر قوات الأمن»: nouns in idafa after «من», at the most. */
const LONGEST_IDAFA = 3
/** «12 آخرين»: of the sort just counted. */
const OTHERS = new Set(['اخرين', 'اخرون', 'اخري', 'اخران', 'اخر', 'اخريات', 'اخريين', 'اخرا', 'غيرهم'])

/** «15 والـ16»: the article before digits stands apart. */
const ARTICLES = new Set(['ال', 'وال', 'لل'])
/** Words of grammar that may be nouns too: «بثلاثة مقابل صفر أما غريمه …». */
const NO_NOUNS = new Set(['اما', 'فقط', 'تقريبا', 'حاليا', 'ايضا', 'كذلك', 'بينما', 'حيث', 'مقابل', 'ضد', 'معا'])

/** A noun that some table can count, with its grammatical number. */
export interface Countable {
  readonly hit: Hit
  readonly unit: string
  readonly class: UnitClass
  readonly number: GrammaticalNumber
}

/** What the tables say that a token counts: a unit, or a person by role, by sort or by nation. The longest wins. */
export function countableAt({ passage: { hits, tokens } }: Ground, at: number): Countable | undefined {
  let best: Countable | undefined
  for (const hit of hits.from(at)) {
    if (hit.pronoun === 'ي') continue
    if (best && hit.last < best.hit.last) continue
    const found = toCountable(hit)
    if (found && isConstructDual(found, tokens[at]?.form ?? '') && (found.hit.before.definite || best)) continue
    const isBetter =
      !best ||
      found === undefined ||
      found.hit.last > best.hit.last ||
      rank(found) < rank(best) ||
      isConstructDual(best, tokens[at]?.form ?? '')
    if (found && isBetter) best = found
  }
  return best
}

/** «الدوري» is no dual of «دور», and «شرطي» rather a policeman than two conditions: before what it is joined to, a dual ends so. */
function isConstructDual({ number, hit }: Countable, form: string): boolean {
  return number === 'dual' && hit.first === hit.last && !form.endsWith('ن')
}

/** Every reading of a token as something that can be counted. */
export function countablesAt({ passage: { hits } }: Ground, at: number): Countable[] {
  const found: Countable[] = []
  for (const hit of hits.from(at)) {
    const countable = toCountable(hit)
    if (countable) found.push(countable)
  }
  return found
}

function toCountable(hit: Hit): Countable | undefined {
  switch (hit.table) {
    case 'unit': {
      const { unit, number } = (hit as Hit<'unit'>).value
      return { hit, unit: unit.unit, class: unit.class, number }
    }
    case 'group': {
      const { group, number } = (hit as Hit<'group'>).value
      return COLLECTIVE.has(group.class) ? { hit, unit: 'group', class: 'group', number } : toPerson(hit, number)
    }
    case 'role':
      return toPerson(hit, (hit as Hit<'role'>).value.number)
    case 'nisba': {
      const { number } = (hit as Hit<'nisba'>).value.agreement
      return toPerson(hit, number)
    }
    default:
      return undefined
  }
}

/** Classes of groups that are counted as bodies and not by their members. */
const COLLECTIVE = new Set(['group', 'unit', 'body'])

function toPerson(hit: Hit, number: GrammaticalNumber): Countable {
  return { hit, unit: 'person', class: 'person', number }
}

const ORDER = ['unit', 'group', 'role', 'nisba']
const rank = ({ hit }: Countable) => ORDER.indexOf(hit.table)

/**
 * What stands after a number and is counted: a percent sign, money, a unit, people, or a noun that no table knows.
 *
 * @param isVague «مئات المهاجرين»: the noun may be definite.
 */
export function readCountedNoun(ground: Ground, at: number, isVague: boolean): CountedNoun | undefined {
  const { tokens, words, lexicon } = ground.passage
  const word = words[at]
  const token = tokens[at]
  if (!word || !token || ground.taken[at] || NO_NOUNS.has(token.form) || ARTICLES.has(token.form)) return undefined
  // «قتل ثلاثة شرق خان يونس»
  if (DIRECTIONS.has(token.form)) return undefined
  if (token.form === '%') return { phrase: { first: at, last: at }, unit: 'percent', class: 'percent' }
  const money = readCurrency(ground, at)
  if (money) return money
  const read = singularOf(ground, at, countableAt(ground, at))
  if (word.conjunction && !(read && isBare(read))) return undefined
  const countable = word.tag === 'preposition' && read?.class !== 'percent' ? undefined : read
  if (isVague && countable?.hit.before.definite && countablesAt(ground, at).every(({ number }) => number === 'dual')) return undefined
  if (countable && (countable.class === 'percent' || (isBare(countable) && (isVague || !countable.hit.before.definite))))
    return toCounted(ground, at, countable)
  if (OTHERS.has(token.form)) return { phrase: { first: at, last: at }, unit: 'person', class: 'person', other: true }
  if (word.tag === 'preposition') return word.stem === 'من' && !word.pronoun && !word.preposition ? readPartitive(ground, at) : undefined
  if (lexicon.everydayWords.get(word.stem) === 'time' && !countable) return { phrase: { first: at, last: at }, unit: 'day', class: 'time' }
  const isNoun =
    word.tag === 'noun' &&
    word.stem.length > 1 &&
    !word.preposition &&
    (isVague ? word.definite : !word.closed || isFeminine(ground, at) || isNationIn(ground.passage, token.form))
  if (!isNoun || ARTICLES.has(token.form)) return undefined
  const phrase = { first: at, last: lastAdjective(ground, at) }
  if (isPeopleByForm(ground.passage, at)) return { phrase, unit: 'person', class: 'person' }
  return isAdverbByForm(ground.passage, at) ? undefined : { phrase, unit: 'item', class: 'unknown' }
}

/** «آلاف شتلة»: an unknown feminine may be read as having a pronoun, and none follows a number. */
function isFeminine({ passage: { words, tokens } }: Ground, at: number): boolean {
  return words[at]?.pronoun === '' && !words[at]?.definite && (tokens[at]?.form.endsWith('ه') ?? false)
}

/** «40 مزارعا» are farmers: what a number counts in the accusative is one, and «مزارع» are farms. */
function singularOf(ground: Ground, at: number, read: Countable | undefined): Countable | undefined {
  if (read?.number !== 'plural' || read.hit.last > at || !ground.passage.tokens[at]?.form.endsWith('ا')) return read
  return countablesAt(ground, at).find(({ number, hit }) => number === 'singular' && hit.last === at) ?? read
}

function isBare({ hit }: Countable): boolean {
  return hit.before.conjunction === '' && hit.before.preposition === ''
}

function toCounted(ground: Ground, first: number, { hit, unit, class: unitClass }: Countable): CountedNoun {
  const last = unitClass === 'percent' || unitClass === 'measure' || unitClass === 'time' ? hit.last : lastAdjective(ground, hit.last)
  const noun: CountedNoun = { phrase: { first, last }, unit, class: unitClass, row: hit.row }
  return unit === 'degree' ? toMagnitude(ground, noun) : noun
}

/** «عشرة من هؤلاء الصحفيين». */
const THESE = new Set(['هولاء', 'هذه', 'تلك', 'اولييك'])

/** «طرد الآلاف من وظائفهم», «المئات من منازلهم»: what they were put out of. */
const OF_THEM = /^ه(?:م|ن|ما)$/

/** «12 من جماعات مسلحة», «18 من جنسيات مختلفة»: people of them. */
const OF_PEOPLE = new Set(['group', 'nationality'])

/** «من كبار الأمراء», «من أبرز المعارضين». */
const CHIEF = new Set(['كبار', 'صغار', 'ابرز', 'اشهر', 'اهم', 'قدامي', 'مختلف', 'بقيه', 'خيره', 'نخبه'])

/** «ثلاثة من عناصر الشرطة», «مئات من أنصاره»: a definite phrase after «من». */
function readPartitive(ground: Ground, of: number): CountedNoun | undefined {
  const { tokens, words } = ground.passage
  const at = THESE.has(tokens[of + 1]?.form ?? '') && !ground.taken[of + 1] ? of + 2 : of + 1
  const money = readCurrency(ground, at)
  if (money) return money
  if (ground.taken[at]) return undefined
  const countable = countableAt(ground, at)
  const chief = CHIEF.has(words[at]?.stem ?? '') ? countableAt(ground, at + 1) : undefined
  if (!countable && chief?.class === 'person' && chief.number === 'plural' && words[at + 1]?.closed)
    return { phrase: { first: at, last: endOfDefinite(ground, chief.hit.last) }, unit: 'person', class: 'person', row: chief.hit.row }
  if (!countable && isPeopleByForm(ground.passage, at) && words[at]?.definite)
    return { phrase: { first: at, last: lastAdjective(ground, at) }, unit: 'person', class: 'person' }
  if (countable && countable.class !== 'person' && OF_THEM.test(countable.hit.pronoun)) return undefined
  if (!countable || !isBare(countable) || (countable.number === 'singular' && countable.class !== 'group')) return undefined
  const unit = OF_PEOPLE.has(countable.unit) || countable.number === 'singular' ? 'person' : countable.unit
  return {
    phrase: { first: at, last: endOfDefinite(ground, countable.hit.last) },
    unit,
    class: unit === 'person' ? 'person' : countable.class,
    row: countable.hit.row,
  }
}

/** «عناصر الشرطة الاتحادية», «ركابها», «المصابين»: up to the definite word that closes the idafa, and its adjectives. */
export function endOfDefinite(ground: Ground, noun: number): number {
  const { words } = ground.passage
  let last = noun
  while (!words[last]?.closed && last < noun + LONGEST_IDAFA) {
    const next = words[last + 1]
    if (next?.tag !== 'noun' || next.conjunction || next.preposition || ground.taken[last + 1]) return last
    if (next.pronoun !== '' && ONE.has(words[last]?.stem ?? '')) return last
    last++
  }
  return words[last]?.definite ? lastAdjective(ground, last) : last
}

/** «لقي خمسة من أفراد عائلة واحدة مصرعهم»: nothing of theirs goes on behind it. Folded. */
const ONE = new Set(['واحد', 'واحده'])

/** The last of the adjectives that follow a noun and agree with it in definiteness. */
export function lastAdjective(ground: Ground, noun: number): number {
  const { tokens, words, hits, lexicon } = ground.passage
  const definite = words[noun]?.definite ?? false
  const form = tokens[noun]?.form ?? ''
  let last = noun
  for (let at = noun + 1; at <= noun + MOST_ADJECTIVES; at++) {
    const word = words[at]
    if (!word || !isNounLike(word) || word.conjunction || word.preposition || word.definite !== definite || ground.taken[at]) break
    // «ثلاثة جنود جنوبي لبنان»
    if (DIRECTIONS.has(tokens[at]?.form ?? '') && (words[at + 1]?.place || words[at + 1]?.definite)) break
    if (countableAt(ground, at)?.class === 'thing' || isCircumstanceOf(form, lexicon.everydayWords.get(word.stem.slice(0, -1)), word.stem))
      break
    const everyday = lexicon.everydayWords.get(word.stem)
    const agrees =
      everyday === 'quality' ||
      everyday === 'participle' ||
      isDualPair(form, tokens[at]?.form ?? '') ||
      hits.at(at, 'nisba') ||
      (isNisbaShaped(word) && !hits.all(at, 'verb').some(({ value }) => lexicon.countingVerbs.has(value.lemma)))
    if (!agrees) break
    last = at
  }
  return last
}

/** «توفي جندي متأثرا بجراحه»: an accusative that the noun before would show as well is how it was, and no quality of it. */
function isCircumstanceOf(noun: string, bare: string | undefined, stem: string): boolean {
  return stem.endsWith('ا') && (bare === 'participle' || bare === 'quality') && !/[اه]$/.test(noun)
}

/** «بنايتين سكنيتين», «طفلين شقيقين»: the same dual ending on both. */
function isDualPair(noun: string, next: string): boolean {
  return (noun.endsWith('ين') && next.endsWith('ين')) || (noun.endsWith('ان') && next.endsWith('ان'))
}

const NISBA_ENDING = /(ي|يه|يا|يتين|يتان|يين|يون|يات)$/
/** «صواريخ باليستية», «سائق مدني»: a word that ends as adjectives of relation do, and is not a noun that another rule counts. */
function isNisbaShaped({ stem, closed, tag }: Word): boolean {
  return !closed && tag !== 'verb' && stem.length >= 4 && NISBA_ENDING.test(stem)
}
