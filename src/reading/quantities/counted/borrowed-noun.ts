import { opensWithAnd } from '../amounts/joined.ts'
import { saysMore } from '../amounts/says-more.ts'
import type { CountedNoun, Figure, Ground, Settled } from '../figure.ts'
import { countableAt } from './counted-noun.ts'
import { isWantedBefore } from './governing-word.ts'
import { endsInOfThem, isAmong } from './part-of.ts'
import { THE_NUMBER } from './toll.ts'

/** «عدد النازحين في المدينة تعدى 270 ألفا»: the number's noun stands so many tokens before its figure, at the most. */
const FARTHEST_HEAD = 9
/** «عددهم 84», «وعددهن 12». */
const THEIR_NUMBER = new Set(['عددهم', 'عددهن', 'وعددهم', 'وعددهن', 'عددهما'])
const NUMBERS = new Set(['عدد', 'وعدد', 'اعداد'])
/** «50 ألفا غادروا»: a scale in the accusative counts something that is left out. */
const BARE_SCALES = new Set(['الفا', 'مليونا'])

/**
 * What a figure counts that has no noun of its own: the sort it is part of («بينهم 18 ألفا», «ستة منهم»), what its number is of
 * («البالغ عددهم 84», «عدد النازحين تعدى 270 ألفا»), the whole that follows («ستة من أصل 12 صبيا»), or people whose verb follows («50 ألفا
 * غادروا»).
 */
export function withBorrowedNoun(ground: Ground, figure: Figure, before: readonly Settled[], floor: number): Figure {
  const others = ofOthers(ground, figure, before)
  if (others) return { ...figure, noun: others }
  if (figure.noun) return figure
  const noun =
    ofMore(ground, figure, before) ??
    ofPart(ground, figure, before) ??
    ofNumber(ground, figure, floor, before.at(-1)) ??
    ofWhole(ground, figure) ??
    ofVerb(ground, figure) ??
    ofHomes(ground, figure) ??
    ofWanted(ground, figure) ??
    ofThem(ground, figure) ??
    ofSame(ground, figure, before)
  return noun ? { ...figure, noun, weak: false } : figure
}

/** «أربع دول …، فيما ستبلغه أربع أخرى»: others of the things told before. */
function ofOthers({ passage: { tokens } }: Ground, { noun, last }: Figure, before: readonly Settled[]): CountedNoun | undefined {
  const previous = before.at(-1)?.figure.noun
  if (!noun?.other || !ANOTHER.test(tokens[last]?.form ?? '') || !previous || !THINGS.has(previous.class)) return undefined
  return { ...previous, other: true }
}

/** «ثماني أخرى», «مليون آخر»; «آخرون» are people. */
const ANOTHER = /^اخر[يا]?$/

/** «ملياري دولار …، ثم مليارين إضافيين»: more of what the figure before counts. */
function ofMore({ passage }: Ground, { last }: Figure, before: readonly Settled[]): CountedNoun | undefined {
  const noun = before.at(-1)?.figure.noun
  return saysMore(passage, last + 1) && noun && noun.class !== 'unknown' && noun.class !== 'percent' ? { ...noun, other: true } : undefined
}

const THINGS: ReadonlySet<string> = new Set(['thing', 'event', 'group', 'money', 'measure'])

/** «بينهم 5166 في الإمارات و3186 في السعودية», «عشرة منهم»: the noun of the figure that this one is part of. */
function ofPart(ground: Ground, figure: Figure, before: readonly Settled[]): CountedNoun | undefined {
  const { tokens } = ground.passage
  const isOfPeople = THEM.test(tokens[figure.first - 1]?.form ?? '') || THEM.test(tokens[figure.last + 1]?.form ?? '')
  const previous = isOfPeople
    ? before.findLast(({ figure: { noun } }) => noun?.class === 'person' || noun?.class === 'unknown')
    : before.at(-1)
  if (!previous?.figure.noun) return undefined
  const goesOn = previous.counting.partOf !== undefined && opensWithAnd(tokens, figure)
  if (!isAmong(tokens, figure.first) && !endsInOfThem(ground, figure) && !goesOn) return undefined
  const { noun } = previous.figure
  if (noun.class === 'percent' || noun.class === 'money' || noun.class === 'measure') return undefined
  return { ...noun, other: true }
}

/** «بينهم», «منهن»: people; things are «بينها». */
const THEM = /^(?:و?بين|و?من|و?ضمن|في)ه[من]$/

/** «البالغ عددهم 84», «يبلغ عدد الناخبين 12 ألفا». */
function ofNumber(ground: Ground, { governed }: Figure, floor: number, previous: Settled | undefined): CountedNoun | undefined {
  const { tokens, words } = ground.passage
  for (let at = governed - 1; at >= Math.max(floor, governed - FARTHEST_HEAD); at--) {
    const form = tokens[at]?.form ?? ''
    if (THEIR_NUMBER.has(form))
      return whoseNumber(ground, at, floor) ?? { phrase: { first: at, last: at }, unit: 'person', class: 'person', other: true }
    if (form === ITS_NUMBER) return whoseNumber(ground, at, floor)
    if (NUMBERS.has(form)) return numbered(ground, at + 1)
    if (THE_NUMBER.has(form) && previous && at > previous.figure.last) return sameOf(previous)
    if (words[at]?.tag === 'mark' || words[at]?.tag === 'number' || words[at]?.tag === 'complementiser') return undefined
  }
  return undefined
}

/** «الشركات البالغ عددها 40». */
const ITS_NUMBER = 'عددها'
const AMOUNTING = new Set(['البالغ', 'والبالغ'])
/** Between the noun and «البالغ», in tokens. */
const LONGEST_NOUN = 4

/** «الناخبين العراقيين البالغ عددهم 24 مليونا»: the plural right before, whose number it is. */
function whoseNumber(ground: Ground, number: number, floor: number): CountedNoun | undefined {
  const { tokens, words } = ground.passage
  if (!AMOUNTING.has(tokens[number - 1]?.form ?? '')) return undefined
  for (let at = number - 2; at >= Math.max(floor, number - 1 - LONGEST_NOUN) && words[at]?.tag === 'noun'; at--) {
    const countable = countableAt(ground, at)
    if (!countable || countable.number === 'singular' || !BORROWED.has(countable.class)) continue
    if (countable.hit.table === 'nisba' || words[at]?.conjunction) continue
    return { phrase: { first: at, last: number - 2 }, unit: countable.unit, class: countable.class, row: countable.hit.row }
  }
  return undefined
}

/** «عدد النازحين», «عدد مقاتلي التنظيم»: what the number is of. */
function numbered(ground: Ground, at: number): CountedNoun | undefined {
  const countable = countableAt(ground, at)
  if (!countable || countable.number === 'singular' || !BORROWED.has(countable.class)) return undefined
  const { hit, unit } = countable
  const isOfPeople = unit === 'group' || unit === 'military-unit'
  const counted = isOfPeople ? ({ unit: 'person', class: 'person' } as const) : { unit, class: countable.class }
  return { phrase: { first: at, last: hit.last }, ...counted, row: hit.row }
}

const BORROWED = new Set(['person', 'thing', 'event', 'group'])
const RANKS = new Set(['المرتبه', 'المركز', 'الترتيب', 'رقم', 'مرتبه', 'مركز'])
const OF_WHOLE = new Set(['اصل', 'بين', 'اجمالي', 'مجموع', 'ضمن'])

/** «ستة من أصل 12 صبيا», «28 من بين 40 صاروخا»; «المرتبة 155 من أصل 180» is a rank, «لست من بين» no six. */
function ofWhole(ground: Ground, { first, last }: Figure): CountedNoun | undefined {
  const { tokens, words } = ground.passage
  if (tokens[last + 1]?.form !== 'من' || !OF_WHOLE.has(tokens[last + 2]?.form ?? '')) return undefined
  if (tokens[last]?.form.endsWith('لست') || RANKS.has(words[first - 1]?.stem ?? '')) return undefined
  for (let at = last + 3; at <= last + 5; at++) {
    if (words[at]?.tag === 'number' || tokens[at]?.kind === 'number') continue
    const countable = countableAt(ground, at)
    return countable && BORROWED.has(countable.class)
      ? { phrase: { first: at, last: at }, unit: countable.unit, class: countable.class, other: true }
      : undefined
  }
  return undefined
}

/** Another figure of what the last one counts. */
function sameOf({ figure: { noun } }: Settled): CountedNoun | undefined {
  return noun && BORROWED.has(noun.class) ? { ...noun, other: true } : undefined
}

/** «كانوا نحو 200 ألف», «إنهم 12»: they are so many. */
function ofThem({ passage: { tokens } }: Ground, { first, governed }: Figure): CountedNoun | undefined {
  const at = Math.min(first, governed) - 1
  return THEY_ARE.has(tokens[at]?.form ?? '')
    ? { phrase: { first: at, last: at }, unit: 'person', class: 'person', other: true }
    : undefined
}

const THEY_ARE = new Set(['كانوا', 'وكانوا', 'باتوا', 'اصبحوا', 'صاروا', 'انهم', 'وانهم', 'كونهم', 'تعدادهم', 'وتعدادهم', 'مجموعهم'])

/**
 * «36 درجة في القاهرة و43 في أسوان», «24 مليون سوداني …، فيما يواجه 20 مليونا»: a bare figure that goes on in the same way, or a scale in the
 * accusative after people.
 */
function ofSame(ground: Ground, figure: Figure, before: readonly Settled[]): CountedNoun | undefined {
  const { tokens, words } = ground.passage
  const previous = before.at(-1)
  const people = BARE_SCALES.has(tokens[figure.last]?.form ?? '') ? lastButShares(before) : undefined
  if (people?.class === 'person') return { ...people, other: true }
  const noun = previous?.figure.noun
  if (!previous || !noun || noun.class === 'unknown') return undefined
  const [one, other] = [words[previous.figure.last + 1], words[figure.last + 1]]
  const isSame = one?.tag === 'preposition' && other?.tag === 'preposition' && one.stem === other.stem && !one.pronoun && !other.pronoun
  if (!isSame || !opensWithAnd(tokens, figure) || figure.first - previous.figure.last > FARTHEST_SAME) return undefined
  for (let at = previous.figure.last + 1; at < figure.first; at++)
    if (words[at]?.verb || words[at]?.tag === 'complementiser') return undefined
  return { ...noun, other: true }
}

/** The noun of the last figure before that is no share. */
function lastButShares(before: readonly Settled[]): CountedNoun | undefined {
  return before.findLast(({ figure: { noun } }) => noun?.class !== 'percent')?.figure.noun
}

/** In tokens. */
const FARTHEST_SAME = 7

/** «50 ألفا غادروا الجيب», «نحو ألفين خرجوا», «10 على الأقل نقلوا»: a verb of several people right after a bare figure. */
function ofVerb({ passage: { tokens, words } }: Ground, { last }: Figure): CountedNoun | undefined {
  const at = THOSE_WHO.has(tokens[last + 1]?.form ?? '') ? last + 2 : last + 1
  const form = tokens[at]?.form ?? ''
  if (words[at]?.tag !== 'verb' || words[at]?.conjunction || !(form.endsWith('وا') || form.endsWith('ون'))) return undefined
  return { phrase: { first: last, last }, unit: 'person', class: 'person', other: true }
}

/** «يحكم بإعدام ثلاثة»: people, whom it has not befallen. */
function ofWanted(ground: Ground, { governed, last }: Figure): CountedNoun | undefined {
  return isWantedBefore(ground, governed) ? { phrase: { first: last, last }, unit: 'person', class: 'person', other: true } : undefined
}

/** «3 ملايين عن ديارهم», «طرد المئات من منازلهم»: people, wherever they have gone. */
function ofHomes({ passage }: Ground, { governed, last }: Figure): CountedNoun | undefined {
  return leavesHomes(passage, governed, last) ? { phrase: { first: last, last }, unit: 'person', class: 'person', other: true } : undefined
}

/** «عن ديارهم» right behind, «من منازلهم» where somebody drives them out. */
export function leavesHomes({ tokens, words }: Ground['passage'], governed: number, last: number): boolean {
  const from = tokens[last + 1]?.form
  if (!HOMES.has(tokens[last + 2]?.form ?? '')) return false
  return from === 'عن' || (from === 'من' && DRIVES_OUT.has(words[governed - 1]?.verb?.value.lemma.past ?? ''))
}

/** By the verb's past. */
const DRIVES_OUT: ReadonlySet<string> = new Set(['طرد', 'أخرج', 'اقتلع'])
const HOMES = new Set(['ديارهم', 'منازلهم', 'بيوتهم', 'مساكنهم', 'قراهم'])

const THOSE_WHO = new Set(['ممن', 'لا'])
