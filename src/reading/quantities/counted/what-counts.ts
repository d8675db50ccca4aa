import type { CountedAs } from '../../../lexicon/tables/figures.ts'
import type { Sentence } from '../../types.ts'
import { opensWithAnd } from '../amounts/joined.ts'
import type { Counting, Figure, Ground, Settled } from '../figure.ts'
import { countsAfter } from './counts-after.ts'
import { countsBefore } from './counts-before.ts'
import { isHeldByCaptors, isInCustody } from './custody.ts'
import { fleesElsewhere } from './flees-elsewhere.ts'
import { countingVerbAt, governingAt } from './governing-word.ts'
import { isInHospital } from './hospital.ts'
import { fallsIll } from './is-ill.ts'
import { isLeaving } from './leaving.ts'
import { isMereFall } from './mere-fall.ts'
import { type OwnCounts, ownCounts } from './own-counts.ts'
import { isAmong, partOf } from './part-of.ts'
import { isSuspended } from './suspended.ts'
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
  const alone = part === undefined || !own.counts.every((each) => OVERRULED.has(each)) ? undefined : befellOfThem(ground, figure.governed)
  const counts = alone ? [alone] : settleCounts(ground, figure, before, sentence, own, part)
  const revised = counts.length > 0 && replacesToll(ground, figure.governed, sentence.first)
  const isOwn = alone !== undefined || (own.counts.length > 0 && counts === own.counts)
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
    const toldOfPart = isToldOf(ground, figure.last + 1, true) ? allowed(ground, figure, countsAfter(ground, figure, sentence)) : []
    if (toldOfPart.length > 0) return toldOfPart
    const whole = own.length > 0 ? own : (before[part]?.counting.counts ?? [])
    if (whole.length > 0) return whole
    const after = allowed(ground, figure, countsAfter(ground, figure, sentence))
    return after.length === 0 && isLeaving(ground, figure, sentence) ? ['displaced'] : after
  }
  const mixed = ground.passage.tokens[figure.last + 1]?.form === 'بين' ? countsAfter(ground, figure, sentence) : []
  if (mixed.length > 1) return mixed
  const told =
    opensWithAnd(ground.passage.tokens, figure) && isToldOf(ground, figure.last + 1)
      ? allowed(ground, figure, countsAfter(ground, figure, sentence))
      : []
  if (told.length > 0) return told
  if (isWhole(ground, figure.first)) return own
  const governed = allowed(ground, figure, countsBefore(ground, figure, before.at(-1), sentence))
  if (governed.includes('injured') && fallsIll(ground.passage, figure.last + 1)) return own
  if (isMereFall(ground, figure, governed) || (governed.includes('displaced') && fleesElsewhere(ground, figure))) return own
  if (governed.includes('missing') && losesTheirs(ground, figure)) return own
  if (governed.length > 0) return governed
  if (own.length > 0) return own
  const after = allowed(ground, figure, countsAfter(ground, figure, sentence))
  if (after.includes('displaced') && fleesElsewhere(ground, figure)) return []
  if (after.length > 0) return after
  if (isInCustody(ground, figure, sentence)) return ['arrested']
  if (isInHospital(ground, figure, sentence)) return ['injured']
  if (isLeaving(ground, figure, sentence) && !fleesElsewhere(ground, figure)) return ['displaced']
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
  const under = verb || isBehindThem ? undefined : countingVerbAt(ground, first - 2)
  // «أفرج عن 10 منهم»
  if (under?.needs.includes(ground.passage.words[first - 1]?.stem ?? '')) return under.counts
  if (!verb && !isBehindThem) return governingAt(ground, first - 1, first)
  return verb && verb.needs.length === 0 ? verb.counts : undefined
}

/** «32 شخصا توفوا و165 أصيبوا»: a verb of several right after the figure tells of these, whatever the figure is joined to. */
function isToldOf(ground: Ground, at: number, mayNeed = false): boolean {
  const { words, tokens } = ground.passage
  const verb = countingVerbAt(ground, at)
  return verb !== undefined && (mayNeed || verb.needs.length === 0) && !words[at]?.conjunction && (tokens[at]?.form.endsWith('وا') ?? false)
}

/** «15 مفقودا من أصل 25 كانوا على متنها»: the whole that the figure before is part of. */
function isWhole({ passage: { tokens, words } }: Ground, first: number): boolean {
  return WHOLES.has(words[first - 1]?.stem ?? '') && tokens[first - 2]?.form === 'من'
}

const WHOLES = new Set(['اصل', 'اجمالي', 'مجموع'])

/** «فقد 410 أطفال أمهاتهم», «فقد 30 موظفا وظائفهم»: what they lost follows them. */
function losesTheirs({ passage: { words } }: Ground, { last }: Figure): boolean {
  const next = words[last + 1]
  return next?.tag === 'noun' && !next.conjunction && !next.preposition && (next.pronoun === 'هم' || next.pronoun === 'هن')
}

/** Only people are killed or arrested; families and cases stand for people. */
function countsPeople({ noun }: Figure): boolean {
  return noun === undefined || noun.class === 'person' || noun.unit === 'family' || noun.unit === 'case' || noun.class === 'unknown'
}

function allowed(ground: Ground, figure: Figure, counts: readonly CountedAs[]): readonly CountedAs[] {
  if (figure.noun?.class === 'unknown' && !counts.every((each) => OF_UNKNOWN.has(each))) return []
  if (!counts.includes('arrested')) return counts
  return isSuspended(ground, figure) ? [] : isHeldByCaptors(ground, figure) ? ['abducted'] : counts
}

/** «سجلت 1351 وفاة بإقليم، و492 بآخر»: a bare figure that opens with «و» goes on with the last one. */
function takenUp({ passage: { tokens } }: Ground, figure: Figure, previous: Settled | undefined): readonly CountedAs[] {
  if (figure.noun || !previous || figure.first - previous.figure.last > FARTHEST_TAKEN_UP) return []
  return opensWithAnd(tokens, figure) ? previous.counting.counts : []
}
