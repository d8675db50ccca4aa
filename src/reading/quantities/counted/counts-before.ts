import type { CountedAs } from '../../../lexicon/tables/figures.ts'
import type { Sentence } from '../../types.ts'
import { isJoinedTo, opensWithAnd } from '../amounts/joined.ts'
import type { Figure, Ground, Settled } from '../figure.ts'
import { addedTo } from './added-to.ts'
import { countableAt } from './counted-noun.ts'
import { governingAt } from './governing-word.ts'
import { isIll, isInfection } from './is-ill.ts'
import { diesIn, fellVictim, reachedBy, reaps } from './reached-by.ts'
import { endsToll } from './toll.ts'

/** How far before a figure the word that governs it may stand, in tokens. */
const FARTHEST = 14
/** The noun of a toll stands farther off: «ارتفاع حصيلة ضحايا غرق مركب قبالة السواحل إلى 78». */
const FARTHEST_TOLL = 20
/** An insertion between commas is skipped where it is no longer: «اعتقلت الشرطة، فجر اليوم، 5 أشخاص». */
const LONGEST_INSERTION = 8
const TRANSPARENT_MARKS = new Set(['"', "'", '(', ')'])

/**
 * Walk back from a figure to the word of its clause that says what it counts: a verb or masdar («أصيب في الهجوم 12», «مقتل 5»), or the
 * noun of a toll («ارتفع عدد القتلى إلى 12»).
 */
export function countsBefore(ground: Ground, figure: Figure, previous: Settled | undefined, sentence: Sentence): readonly CountedAs[] {
  const { tokens, words } = ground.passage
  const first = figure.governed
  const added = previous && addedTo(ground, figure, previous)
  if (added) return added
  const theirs = THEIR_NUMBER.test(tokens[first - 1]?.form ?? '') ? befellWhoAre(ground, first - 2, sentence.first) : undefined
  if (theirs) return [theirs]
  const isAnd = opensWithAnd(tokens, figure)
  const isToll = endsToll(ground, first) || first < figure.first
  const floor = Math.max(sentence.first, first - (isToll ? FARTHEST_TOLL : FARTHEST))
  for (let at = first - 1; at >= floor; at--) {
    if (previous && at === previous.figure.last && at === first - 1 && !isAnd) {
      at = previous.figure.first
      continue
    }
    if (previous && at <= previous.figure.last && at >= previous.figure.first) {
      const isJoined = isJoinedTo(tokens, figure, previous.figure) || (isAnd && onlyNouns(ground, afterComma(ground, at + 1), first))
      return isJoined && !previous.counting.isOwn ? previous.counting.counts : []
    }
    if (ground.taken[at]) continue
    if ((ABOARD.has(tokens[at]?.form ?? '') && !isToll) || (at === first - 1 && isOtherHead(ground, at))) return []
    const counts =
      governingAt(ground, at, first) ??
      (at === first - 1 ? reachedBy(ground, at, floor) : undefined) ??
      fellVictim(ground, at) ??
      diesIn(ground, at) ??
      reaps(ground, at, first)
    if (counts) return isActor(ground, figure) ? [] : withJoined(ground, at, counts)
    if (isExecution(ground, at) && !figure.weak) return ['killed']
    if (AGAINST_WHOM.has(tokens[at]?.form ?? '') && isExecution(ground, at - 1)) continue
    const toll = tollAt(ground, at, isToll)
    if (toll) return [isToll ? (headOfToll(ground, at, floor) ?? toll) : toll]
    if (isAnd && at === figure.first - (tokens[figure.first - 1]?.form === 'و' ? 2 : 1) && tokens[at]?.form === ',') continue
    if (tokens[at]?.form === '-' && at === first - 1) {
      const opening = openingMark(ground, at, floor)
      if (opening === undefined) return []
      at = opening
      continue
    }
    if (tokens[at]?.form === ',' && at === first - 1 && governingAt(ground, at - 1, at) && !words[at - 1]?.verb) continue
    if (tokens[at]?.form === ',' && (at === first - 1 || (at === first - 2 && words[first - 1]?.tag === 'preposition'))) {
      const opening = openingMark(ground, at, floor)
      if (opening === undefined) return []
      at = opening
    } else if (isClauseOfEvent(ground, at)) at--
    else if (isJoinedBehind(ground, at, first)) continue
    else if (!words[at] || stops(ground, at, first, isToll)) return []
  }
  return []
}

const THEIR_NUMBER = /^(?:و)?عدده(?:م|ن)$/

/** «القبض على المهربين، وعددهم ثلاثة», «الإفراج عن جميع الموقوفين وعددهم 12»: what befell those whose number it is. */
function befellWhoAre(ground: Ground, from: number, floor: number): CountedAs | undefined {
  const { words } = ground.passage
  for (let at = from; at >= Math.max(floor, from - FARTHEST); at--) {
    const first = words[at + 1]?.tag === 'preposition' ? at + 2 : at + 1
    const counts = governingAt(ground, at, first)
    if (counts) return counts
    if (words[at]?.verb || words[at]?.tag === 'complementiser') return undefined
  }
  return undefined
}

/** «غرق قارب على متنه 31 شخصا»: who was aboard, whatever befell them. */
const ABOARD = new Set(['متنه', 'متنها', 'متنهما'])

/** «سقوط الطائرة ونجاة 103»: the noun right before the figure opens another part and governs it. */
function isOtherHead({ passage: { words, hits } }: Ground, at: number): boolean {
  const word = words[at]
  if (word?.tag !== 'noun' || !word.conjunction || word.preposition || word.definite || word.pronoun) return false
  return hits.at(at, 'counting-word') === undefined && words[at]?.adjective === false && hits.at(at, 'trigger-noun') !== undefined
}

/** «39 جنديا على الأقل، و5 مدنيين»: a comma right after the first figure. */
function afterComma({ passage: { tokens } }: Ground, at: number): number {
  return tokens[at]?.form === ',' ? at + 1 : at
}

/** «أصيب ضابط وضابط صف و4 مجندين», «125 عنصرا من قوات الأمن و148 مسلحا»: nothing but joined nouns between two figures, and whose the first are. */
function onlyNouns({ passage: { words } }: Ground, from: number, to: number): boolean {
  const opening = words[from]?.tag === 'preposition' && words[from]?.stem === 'من' && !words[from]?.pronoun ? from + 1 : from
  for (let at = opening; at < to; at++) if (words[at]?.tag !== 'noun' || words[at]?.preposition) return false
  return true
}

/** The comma or dash that opens the insertion which one closes. */
function openingMark({ passage: { tokens } }: Ground, close: number, floor: number): number | undefined {
  for (let at = close - 1; at >= Math.max(floor, close - LONGEST_INSERTION); at--) {
    const form = tokens[at]?.form
    if (form === tokens[close]?.form) return at
    if (form === '.' || tokens[at]?.kind === 'break') return undefined
  }
  return undefined
}

/** «سقوط 3 قتلى وإصابة 17»: the dead are of the figure before. */
const THE_DEAD = 'قتلي'

/** «مقتل وإصابة 15», «قتل وأصيب 10», «قتل أو جرح 30»: the word joined before it counts too, unless it has a subject of its own («جندي قتل وأصيب 10»). */
function withJoined(ground: Ground, at: number, counts: CountedAs): CountedAs[] {
  const { words, tokens } = ground.passage
  if (tokens[at - 1]?.form === THE_DEAD) return [counts]
  const isSubject = words[at]?.verb !== undefined && words[at - 2]?.tag === 'noun'
  const isOr = tokens[at - 1]?.form === 'او'
  const joined = isOr ? governingAt(ground, at - 2, at) : words[at]?.conjunction && !isSubject ? governingAt(ground, at - 1, at) : undefined
  return joined && joined !== counts ? [joined, counts] : [counts]
}

/** «عدد القتلى 12», «حصيلة ضحايا المركب إلى 12»: a definite counting noun, or any where a toll ends at the figure. */
function tollAt({ passage }: Ground, at: number, isToll: boolean): CountedAs | undefined {
  if (isIll(passage, at) || isInfection(passage, at)) return undefined
  if (isToll && isLossOfLife(passage, at)) return 'killed'
  const hit = passage.hits
    .all(at, 'counting-word')
    .find(
      ({ value, before, pronoun }) => value.part === 'noun' && (isToll || pronoun !== '' || (before.definite && before.preposition === '')),
    )
  return hit?.value.counts
}

/** «ارتفع عدد شهداء قصف خيام نازحين إلى 9»: what the number itself is of, before another noun that counts. */
function headOfToll({ passage: { hits, tokens, words } }: Ground, from: number, floor: number): CountedAs | undefined {
  if (words[from]?.definite || words[from]?.conjunction) return undefined
  for (let at = from; at > floor; at--) {
    if (!NUMBERS.test(tokens[at - 1]?.form ?? '')) continue
    return hits.all(at, 'counting-word').find(({ value }) => value.part === 'noun')?.value.counts
  }
  return undefined
}

const NUMBERS = /^(?:و|ل)?(?:عدد|اعداد|حصيله)$/

/** «ارتفعت الخسائر البشرية إلى 27», «بلغت الخسائر في الأرواح 12». */
function isLossOfLife({ tokens }: Ground['passage'], at: number): boolean {
  if (!LOSSES.has(tokens[at]?.form ?? '')) return false
  return LIVES.has(tokens[at + 1]?.form ?? '') || (tokens[at + 1]?.form === 'في' && LIVES.has(tokens[at + 2]?.form ?? ''))
}

const LOSSES = new Set(['الخساير', 'خساير', 'وخساير', 'والخساير'])
const LIVES = new Set(['البشريه', 'بشريه', 'الارواح'])

/** «يقتل ويحرق 25 شخصا»: a second verb joined right behind the one that counts. */
function isJoinedBehind(ground: Ground, at: number, first: number): boolean {
  const word = ground.passage.words[at]
  return at === first - 1 && word?.verb !== undefined && word.conjunction && governingAt(ground, at - 1, at) !== undefined
}

/** «في الحادث نفسه», written as a verb is. */
const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها'])
const NUMBER_OF = /^و?عدد/

/** Whether a word between a figure and its governor ends the search. */
function stops(ground: Ground, at: number, first: number, isToll: boolean): boolean {
  const { tokens, words, hits, lexicon } = ground.passage
  const word = words[at]
  switch (word?.tag) {
    case 'mark':
      return !TRANSPARENT_MARKS.has(tokens[at]?.form ?? '')
    case 'verb':
      if (SAME.has(tokens[at]?.form ?? '')) return false
      if (isToll && (NUMBER_OF.test(tokens[at]?.form ?? '') || isOfWhoever(ground, at) || words[at - 1]?.tag === 'relative')) return false
      return !(isToll && hits.all(at, 'verb').some(({ value }) => lexicon.tollVerbs.has(value.lemma)))
    case 'complementiser':
      return true
    case 'relative':
    case 'conjunction':
      return !isToll
    case 'preposition':
      return false
    default:
      return word?.preposition !== '' && !word?.pronoun && at === first - 1
  }
}

/** «مقتل جميع من كانوا على متنها وعددهم 23». */
function isOfWhoever({ passage: { words, tokens } }: Ground, at: number): boolean {
  return words[at - 1]?.stem === 'من' && WERE.has(tokens[at]?.form ?? '')
}

const WERE = new Set(['كان', 'كانوا', 'كانت'])

/** «قتل في الانفجار الذي وقع أمس 12 شخصا»: a clause that says of the event only that it took place, and how long. */
function isClauseOfEvent({ passage: { words } }: Ground, at: number): boolean {
  const verb = words[at]?.verb
  return verb !== undefined && words[at - 1]?.tag === 'relative' && TOOK_PLACE.has(verb.value.lemma.past)
}

const TOOK_PLACE: ReadonlySet<string> = new Set(
  'وقع|حدث|جرى|اندلع|نشب|شب|بدأ|انطلق|استمر|دام|استغرق|انفجر|حصل|انتهى|تواصل|تلا|أعقب|تبع|سبق'.split('|'),
)

/** «نفذ حكم القتل تعزيرا في مواطنين اثنين», «تنفيذ حكم الإعدام بحق 3 مدانين». */
function isExecution({ passage: { words, tokens } }: Ground, at: number): boolean {
  if (!SENTENCES.has(tokens[at]?.form ?? '') || !RULED.has(words[at - 1]?.stem ?? '')) return false
  return [at - 2, at - 3, at - 4].some((back) => words[back]?.stem === 'تنفيذ' || words[back]?.verb?.value.lemma.past === 'نفذ')
}

/** «بحق 3 مدانين». */
const AGAINST_WHOM = new Set(['بحق'])
const SENTENCES = new Set(['القتل', 'الاعدام', 'القصاص', 'الموت', 'اعدام', 'قصاص'])
const RULED = new Set(['حكم', 'احكام', 'عقوبه', 'حد'])

/** «أشخاص مفتش عنهم», «أشخاص مشتبه بهم»: a quality of theirs. */
const OF_THEM = new Set(['عنهم', 'عنهن', 'بهم', 'بهن', 'فيهم', 'عليهم', 'عليهن', 'لهم', 'اليهم'])

/** «خطف 5 مسلحين سائحا», «احتجاز مسلح لسيدة»: another person follows at once, and the figure is who did it. */
function isActor(ground: Ground, { last, rule }: Figure): boolean {
  const { words, tokens, hits, lexicon } = ground.passage
  const word = words[last + 1]
  if (rule === 'single-noun' && lexicon.numerals.cardinals.get(tokens[last + 1]?.form ?? '')?.conjunction === false) return true
  if (rule === 'single-noun' && word?.preposition === 'ل' && countableAt(ground, last + 1)?.class === 'person') return true
  if (word?.tag === 'number') return ground.taken[last + 1] !== 1
  if (word?.tag !== 'noun' || word.conjunction || word.preposition || word.definite || !word.common) return false
  if (OF_THEM.has(ground.passage.tokens[last + 2]?.form ?? '')) return false
  const next = hits.at(last + 1, 'group') ?? hits.at(last + 1, 'role')
  return next !== undefined && next.value.number === 'singular' && !hits.at(last + 1, 'nisba') && !hits.at(last + 1, 'counting-word')
}
