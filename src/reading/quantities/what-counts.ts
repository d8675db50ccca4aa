import type { CountedAs, CountingWord } from '../../lexicon/tables/figures.ts'
import type { Sentence } from '../types.ts'
import { masdarEndingAt, verbEndingAt } from './counting-before.ts'
import type { CountedNoun, Counting, Figure, Ground } from './figure.ts'

/** How far the word that governs a figure may stand before and after it, in tokens. */
const FARTHEST_BEFORE = 14
const FARTHEST_AFTER = 8
const AMONG = new Set(['بينهم', 'بينهن', 'بينها', 'وبينهم', 'وبينهن', 'ضمنهم', 'فيهم', 'منهم', 'منهن', 'ومنهم', 'بينهما'])
const OF_THEM = new Set(['منهم', 'منهن', 'منها'])
const TOLL_PREPOSITIONS = new Set(['الي', 'عند'])
const RISING = new Set(['ارتفع', 'زاد', 'انخفض', 'تراجع', 'صعد', 'ارتقي', 'وصل'])
/** Own nouns that a governing word may overrule: «الإفراج عن 40 معتقلا». */
const OVERRULED = new Set<CountedAs>(['arrested', 'abducted', 'displaced', 'missing'])

/** A figure already settled, for those that lean on it. */
export interface Settled {
  readonly figure: Figure
  readonly counting: Counting
}

/** What a figure counts, from its own noun, from the figure it is joined to or part of, and from the words of its clause. */
export function findCounting(ground: Ground, figure: Figure, before: readonly Settled[], sentence: Sentence): Counting {
  if (!countsPeople(figure)) return { counts: [] }
  const own = ownCounts(ground, figure)
  const part = partOf(ground, figure, before)
  const revised = isRevised(ground, figure, sentence)
  const counts = settleCounts(ground, figure, before, sentence, own, part)
  return { counts, ...(part === undefined ? {} : { partOf: part }), ...(revised && counts.length > 0 ? { revised } : {}) }
}

function settleCounts(
  ground: Ground, figure: Figure, before: readonly Settled[], sentence: Sentence, own: readonly CountedAs[], part: number | undefined,
): readonly CountedAs[] {
  if (own.length > 0 && !own.some((each) => OVERRULED.has(each))) return own
  if (part !== undefined) return own.length > 0 ? own : (before[part]?.counting.counts ?? [])
  const governed = countsBefore(ground, figure, before, sentence)
  if (governed.length > 0) return governed
  if (own.length > 0) return own
  return countsAfter(ground, figure, sentence)
}

/** Only people are killed or arrested; families and cases stand for people. */
function countsPeople({ noun }: Figure): boolean {
  return noun === undefined || noun.class === 'person' || noun.unit === 'family' || noun.unit === 'case' || noun.class === 'unknown'
}

/** «قتيلا», «قتيل وجريح», «حالة وفاة». */
function ownCounts({ passage: { hits, words } }: Ground, { noun, last }: Figure): CountedAs[] {
  if (!noun) return []
  const found: CountedAs[] = []
  for (let at = noun.phrase.first; at <= Math.max(last, noun.phrase.last) + 1; at++) {
    const isBeyond = at > Math.max(last, noun.phrase.last)
    if (isBeyond && !words[at]?.conjunction) break
    const hit = hits.all(at, 'counting-word').find(({ value }) => value.part === 'noun')
    if (hit && (at === noun.phrase.first || isBeyond || noun.unit === 'case')) add(found, hit.value.counts)
  }
  return found
}

function add(found: CountedAs[], counts: CountedAs): void {
  if (!found.includes(counts)) found.push(counts)
}

/** «بينهم 5 أطفال», «3 منهم»: part of the last figure of people that is whole. */
function partOf({ passage: { tokens } }: Ground, figure: Figure, before: readonly Settled[]): number | undefined {
  const previous = before.at(-1)
  if (!previous) return undefined
  const isAmong = AMONG.has(tokens[figure.first - 1]?.form ?? '') || OF_THEM.has(tokens[figure.last + 1]?.form ?? '')
  const isJoined = previous.counting.partOf !== undefined && isJoinedTo(tokens, figure, previous.figure)
  if (isJoined) return previous.counting.partOf
  if (!isAmong) return undefined
  for (let at = before.length - 1; at >= 0 && at >= before.length - 4; at--) {
    const whole = before[at]
    if (whole && countsPeople(whole.figure) && whole.counting.partOf === undefined && isGreater(whole.figure, figure)) return at
  }
  return undefined
}

function isGreater(whole: Figure, part: Figure): boolean {
  return (whole.max ?? Number.POSITIVE_INFINITY) >= (part.min ?? 0)
}

/** «… و12 جريحا»: nothing but «و» between the two. */
function isJoinedTo(tokens: Ground['passage']['tokens'], figure: Figure, previous: Figure): boolean {
  const gap = figure.first - previous.last
  const form = tokens[figure.first]?.form ?? ''
  if (gap === 1) return form.startsWith('و')
  return gap === 2 && tokens[previous.last + 1]?.form === 'و'
}

/** Walk back from a figure to the word that governs it. */
function countsBefore(ground: Ground, figure: Figure, before: readonly Settled[], sentence: Sentence): readonly CountedAs[] {
  const { tokens, words } = ground.passage
  const previous = before.at(-1)
  const floor = Math.max(sentence.first, figure.first - FARTHEST_BEFORE)
  const isToll = TOLL_PREPOSITIONS.has(tokens[figure.first - 1]?.form ?? '')
  for (let at = figure.first - 1; at >= floor; at--) {
    if (previous && at <= previous.figure.last && at >= previous.figure.first) {
      return isJoinedTo(tokens, figure, previous.figure) ? previous.counting.counts : []
    }
    const counts = countsAt(ground, at)
    if (counts) return isActor(ground, figure) ? [] : withJoined(ground, at, counts)
    const toll = tollAt(ground, at)
    if (toll) return [toll]
    const word = words[at]
    if (stops(ground, at, figure.first, isToll) || !word) return []
  }
  return []
}

/** A masdar or a verb that counts and ends at a token. */
function countsAt(ground: Ground, at: number): CountedAs | undefined {
  return masdarEndingAt(ground, at) ?? verbEndingAt(ground, at)
}

/** «مقتل وإصابة 15», «قتل وأصيب 10»: the word joined before it counts too. */
function withJoined(ground: Ground, at: number, counts: CountedAs): CountedAs[] {
  const word = ground.passage.words[at]
  const joined = word?.conjunction ? countsAt(ground, at - 1) : undefined
  return joined && joined !== counts ? [joined, counts] : [counts]
}

/** «عدد القتلى إلى 12», «حصيلة الجرحى»: a definite counting noun. */
function tollAt({ passage: { hits } }: Ground, at: number): CountedAs | undefined {
  const hit = hits.all(at, 'counting-word').find(({ value, before }) => value.part === 'noun' && before.definite)
  return hit?.value.counts
}

/** Whether a word between a figure and its governor ends the search. */
function stops({ passage: { tokens, words } }: Ground, at: number, first: number, isToll: boolean): boolean {
  const word = words[at]
  if (!word) return true
  switch (word.tag) {
    case 'mark':
      return tokens[at]?.form !== '"' && tokens[at]?.form !== "'" && tokens[at]?.form !== '(' && tokens[at]?.form !== ')'
    case 'verb':
      return !(isToll || at === first - 1) || !isReaching(word.verb?.value.lemma.past)
    case 'complementiser':
    case 'relative':
    case 'conjunction':
      return true
    case 'preposition':
      return at === first - 1 && !isToll
    default:
      return word.preposition !== '' && at === first - 1
  }
}

function isReaching(past: string | undefined): boolean {
  return past !== undefined && (past === 'بلغ' || past === 'تجاوز' || past === 'تخطى' || RISING.has(past) || past === 'ارتفع')
}

/** «خطف 5 مسلحين سائحا»: another person follows at once, and the figure is who did it. */
function isActor({ passage: { words, hits } }: Ground, { last }: Figure): boolean {
  const word = words[last + 1]
  if (word?.tag !== 'noun' || word.conjunction || word.preposition || word.definite) return false
  const next = hits.at(last + 1, 'group') ?? hits.at(last + 1, 'role')
  return next !== undefined && word.common && next.value.number === 'singular' && !hits.at(last + 1, 'nisba')
}

/** «5 أشخاص قتلوا في», «12 شخصا لقوا حتفهم», «40 بين قتيل وجريح». */
function countsAfter(ground: Ground, figure: Figure, sentence: Sentence): readonly CountedAs[] {
  const { tokens, words, hits, lexicon } = ground.passage
  const ceiling = Math.min(sentence.last, figure.last + 1 + FARTHEST_AFTER)
  for (let at = figure.last + 1; at < ceiling; at++) {
    const word = words[at]
    if (!word || (word.tag === 'mark' && tokens[at]?.form !== '"')) return []
    if (tokens[at]?.form === 'بين') return mixedCounts(ground, at)
    const verb = word.verb
    if (verb) {
      const counting = lexicon.countingVerbs.get(verb.value.lemma)
      if (counting && counting.needs.length > 0) return needsMet(ground, at, ceiling, counting.needs) ? [counting.counts] : []
      return counting && !verb.pronoun && !word.conjunction && !hasObject(ground, at) ? [counting.counts] : []
    }
    const own = hits.all(at, 'counting-word').find(({ value, pronoun }) => value.part === 'masdar' && pronoun !== '')
    if (own) return [own.value.counts]
    if (word.tag === 'complementiser' || word.tag === 'number' || (word.tag === 'conjunction' && word.stem !== 'حيث')) return []
  }
  return []
}

function needsMet({ passage: { hits, words } }: Ground, from: number, to: number, needs: readonly string[]): boolean {
  for (let at = from + 1; at < to; at++) {
    const hit = hits.at(at, 'counting-word')
    if (needs.includes(words[at]?.stem ?? '') || (hit && needs.includes(hit.before.stem))) return true
    if (hit && hit.value.part === 'masdar' && hit.pronoun) return true
  }
  return false
}

/** «بين قتيل وجريح». */
function mixedCounts({ passage: { hits } }: Ground, at: number): CountedAs[] {
  const found: CountedAs[] = []
  for (const next of [at + 1, at + 2]) {
    const hit = hits.all(next, 'counting-word').find(({ value }: { readonly value: CountingWord }) => value.part === 'noun')
    if (hit) add(found, hit.value.counts)
  }
  return found
}

/** The verb has an object: its subject is who did it. */
function hasObject({ passage: { words, tokens }, taken }: Ground, verb: number): boolean {
  const next = words[verb + 1]
  if (taken[verb + 1] || tokens[verb + 1]?.form === undefined) return false
  return (next?.tag === 'noun' || next?.tag === 'number' || next?.tag === 'quantifier') && !next.preposition && !next.conjunction
}

/** «ارتفعت الحصيلة إلى 12 قتيلا»: the figure replaces an earlier one. */
function isRevised({ passage: { tokens, words, hits } }: Ground, { first }: Figure, sentence: Sentence): true | undefined {
  if (!TOLL_PREPOSITIONS.has(tokens[first - 1]?.form ?? '')) return undefined
  for (let at = first - 2; at >= Math.max(sentence.first, first - FARTHEST_BEFORE); at--) {
    const past = words[at]?.verb?.value.lemma.past
    if (past !== undefined && RISING.has(past)) return true
    if (past !== undefined || words[at]?.tag === 'complementiser') return undefined
    if (words[at]?.stem === 'ارتفاع' || words[at]?.stem === 'انخفاض') return true
    if (hits.at(at, 'counting-word')?.value.part === 'verb') return undefined
  }
  return undefined
}

/** Kept for rules that need what a noun alone counts. */
export type { CountedNoun }
