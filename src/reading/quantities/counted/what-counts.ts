import type { CountedAs } from '../../../lexicon/tables/figures.ts'
import type { Sentence } from '../../types.ts'
import { opensWithAnd } from '../amounts/joined.ts'
import type { Counting, Figure, Ground, Settled } from '../figure.ts'
import { countsAfter } from './counts-after.ts'
import { countsBefore } from './counts-before.ts'
import { countingVerbAt } from './governing-word.ts'
import { fallsIll } from './is-ill.ts'
import { isMereFall } from './mere-fall.ts'
import { type OwnCounts, ownCounts } from './own-counts.ts'
import { isAmong, partOf } from './part-of.ts'
import { isOfTheNumber, replacesToll } from './toll.ts'

/** Own nouns that a governing word may overrule: «الإفراج عن 40 معتقلا», «مقتل 5 نازحين». */
const OVERRULED = new Set<CountedAs>(['arrested', 'abducted', 'displaced', 'missing'])
/** A noun that no table knows is counted only by these: «ضبط 5 قوارير» is no arrest. */
const OF_UNKNOWN = new Set<CountedAs>(['killed', 'injured', 'displaced', 'abducted'])
/** A bare figure takes up the one before it across so many tokens: «وفاة 40 بالإقليم، و12 بإقليم …». */
const FARTHEST_TAKEN_UP = 10

/** What a figure counts: from its own noun, from the figure it is joined to or part of, and from the words of its clause. */
export function findCounting(ground: Ground, figure: Figure, before: readonly Settled[], sentence: Sentence): Counting {
  const part = partOf(ground, figure, before)
  if (!countsPeople(figure)) return { counts: [], isOwn: false, last: figure.last, ...(part === undefined ? {} : { partOf: part }) }
  const own = ownCounts(ground, figure)
  const counts = settleCounts(ground, figure, before, sentence, own, part)
  const revised = counts.length > 0 && replacesToll(ground, figure.governed, sentence.first)
  const isOwn = own.counts.length > 0 && counts === own.counts
  return { counts, isOwn, last: own.last, ...(part === undefined ? {} : { partOf: part }), ...(revised ? { revised } : {}) }
}

function settleCounts(
  ground: Ground,
  figure: Figure,
  before: readonly Settled[],
  sentence: Sentence,
  { counts: own }: OwnCounts,
  part: number | undefined,
): readonly CountedAs[] {
  const isPartitive = ground.passage.tokens[(figure.noun?.phrase.first ?? 0) - 1]?.form === 'من'
  if (own.length > 1) return own
  if (own.length > 0 && !isPartitive && !own.every((each) => OVERRULED.has(each))) return own
  if (part !== undefined) {
    const befell = befellOfThem(ground, figure.governed)
    if (befell) return [befell]
    const whole = own.length > 0 ? own : (before[part]?.counting.counts ?? [])
    return whole.length > 0 ? whole : allowed(figure, countsAfter(ground, figure, sentence))
  }
  const mixed = ground.passage.tokens[figure.last + 1]?.form === 'بين' ? countsAfter(ground, figure, sentence) : []
  if (mixed.length > 1) return mixed
  const told =
    opensWithAnd(ground.passage.tokens, figure) && isToldOf(ground, figure.last + 1)
      ? allowed(figure, countsAfter(ground, figure, sentence))
      : []
  if (told.length > 0) return told
  const governed = allowed(figure, countsBefore(ground, figure, before.at(-1), sentence))
  if (governed.includes('injured') && fallsIll(ground.passage, figure.last + 1)) return own
  if (isMereFall(ground, figure, governed) || (governed.includes('displaced') && isArmed(ground, figure))) return own
  if (governed.length > 0) return governed
  if (own.length > 0) return own
  const after = allowed(figure, countsAfter(ground, figure, sentence))
  if (after.length > 0) return after
  const isBorrowed = figure.noun === undefined || figure.noun.other === true
  const isTold =
    isBorrowed && (replacesToll(ground, figure.governed, sentence.first) || isOfTheNumber(ground, figure.governed, sentence.first))
  const raised = isTold ? before.at(-1)?.counting.counts : undefined
  return raised ?? takenUp(ground, figure, before.at(-1))
}

/** «أصيب 41 شخصا توفي منهم 3», «وقد توفي 37 منهم»: what befell the part alone. */
function befellOfThem(ground: Ground, first: number): CountedAs | undefined {
  const isBehindThem = isAmong(ground.passage.tokens, first)
  const verb = countingVerbAt(ground, isBehindThem ? first - 2 : first - 1)
  return verb && verb.needs.length === 0 ? verb.counts : undefined
}

/** «32 شخصا توفوا و165 أصيبوا»: a verb of several right after the figure tells of these, whatever the figure is joined to. */
function isToldOf(ground: Ground, at: number): boolean {
  const { words, tokens } = ground.passage
  return countingVerbAt(ground, at)?.needs.length === 0 && !words[at]?.conjunction && (tokens[at]?.form.endsWith('وا') ?? false)
}

/** «فرار أكثر من 40 من المسلحين», «فر 400 سجين»: who bears arms or sat in prison flees, and is not displaced. */
function isArmed({ passage: { hits } }: Ground, { noun }: Figure): boolean {
  if (!noun) return false
  const first = noun.phrase.first
  const kind = hits.at(first, 'group')?.value.group.class
  const unit = hits.at(first, 'unit')?.value.unit.unit
  return kind === 'armed' || kind === 'criminal' || kind === 'detainee' || unit === 'group' || unit === 'military-unit'
}

/** Only people are killed or arrested; families and cases stand for people. */
function countsPeople({ noun }: Figure): boolean {
  return noun === undefined || noun.class === 'person' || noun.unit === 'family' || noun.unit === 'case' || noun.class === 'unknown'
}

function allowed({ noun }: Figure, counts: readonly CountedAs[]): readonly CountedAs[] {
  return noun?.class === 'unknown' && !counts.every((each) => OF_UNKNOWN.has(each)) ? [] : counts
}

/** «سجلت 1351 وفاة بإقليم، و492 بآخر»: a bare figure that opens with «و» goes on with the last one. */
function takenUp({ passage: { tokens } }: Ground, figure: Figure, previous: Settled | undefined): readonly CountedAs[] {
  if (figure.noun || !previous || figure.first - previous.figure.last > FARTHEST_TAKEN_UP) return []
  return opensWithAnd(tokens, figure) ? previous.counting.counts : []
}
