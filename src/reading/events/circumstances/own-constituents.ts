import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { isMeanwhile } from '../clause/causes.ts'
import { AMONG_THEM, type Constituent, clauseStart } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { LOCATIVES, placesWithin } from './places-within.ts'
import { ABOUT } from './topic-place.ts'

/** What follows a noun after a comma is the main clause's: «وقبل زيارته لموسكو، من المقرر عقد اجتماع في باكو». A time or a bracket may. */
export function ownConstituents(stage: Stage, candidate: Candidate, all: readonly Constituent[]): readonly Constituent[] {
  const { passage } = stage
  const { verb, end } = candidate
  const after = withoutSome(passage, beforeNext(passage, beforeResumption(passage, candidate, all)))
  if (verb) return after
  const object = isMeanwhile(passage, candidate.first) ? objectBehindTime(passage, after) : -1
  if (object >= 0) return after.slice(0, object)
  const cut = after.findIndex(({ first, time }) => time === undefined && first > end + 1 && passage.tokens[first - 1]?.form === ',')
  return cut < 0 ? after : after.slice(0, goesOnUntil(stage, candidate, after, cut))
}

/** «اقترح خلال زيارته إلى واشنطن الأسبوع الماضي تمديد الهدنة في لبنان»: right behind the day a bare phrase is what the main verb is about, and no more of the visit. */
function objectBehindTime({ words, tokens, hits }: Passage, after: readonly Constituent[]): number {
  return after.findIndex(({ preposition, time, first }, at) => {
    const before = after[at - 1]
    const word = words[first]
    // «خلال زيارته الاثنين رام الله»
    const isPlace = word?.place || word?.placeHead || hits.at(first, 'country') !== undefined
    const isBare = preposition === '' && time === undefined && !word?.conjunction && !isPlace && tokens[first - 1]?.form !== ','
    return isBare && before?.time !== undefined && before.last === first - 1
  })
}

/**
 * «أعلن عقد اجتماع، الخميس، في إنسبروك»: after the comma where the clause of a noun that a verb tells goes on with where it was; the index of what is no
 * place any more.
 */
function goesOnUntil(stage: Stage, { first, sentence }: Candidate, after: readonly Constituent[], comma: number): number {
  const { passage } = stage
  const past = pastAside(stage, after, comma)
  if (past !== undefined) return past
  const isTold = passage.words[clauseStart(passage, first, sentence) - 1]?.verb !== undefined
  if (!isTold || after.slice(0, comma).some(({ preposition }) => ABOUT.has(preposition))) return comma
  let end = comma
  while (after[end]?.time !== undefined || isNamed(stage, after[end]) || (isLocative(stage, after[end]) && isNamed(stage, after[end + 1])))
    end++
  return end
}

/** In constituents. */
const LONGEST_ASIDE = 3

/** «اغتيال الشيخ نايف، أحد وجهاء عشيرة العبيد، في الحويجة»: past who somebody is, told between two commas, to where it was. */
function pastAside(stage: Stage, after: readonly Constituent[], comma: number): number | undefined {
  const { words, tokens } = stage.passage
  const { preposition, first } = after[comma] ?? { preposition: '-', first: -1 }
  if (comma === 0 || preposition !== '' || words[first]?.conjunction) return undefined
  for (let at = comma; at < comma + LONGEST_ASIDE; at++) {
    const next = after[at + 1]
    if (tokens[(after[at]?.last ?? -2) + 1]?.form === ',') return isNamed(stage, next) ? at + 2 : undefined
  }
  return undefined
}

function isLocative({ passage: { words } }: Stage, each: Constituent | undefined): boolean {
  return each !== undefined && each.preposition !== 'ب' && LOCATIVES.has(each.preposition) && !words[each.first]?.conjunction
}

function isNamed(stage: Stage, each: Constituent | undefined): boolean {
  return each !== undefined && isLocative(stage, each) && placesWithin(stage, each.first, each.last).length > 0
}

/** «استشهد 28 في غارات على القطاع، بينهم 11 في مخيم النصيرات»: right after «بينهم» and a figure stands where those few were. */
function withoutSome({ tokens }: Passage, all: readonly Constituent[]): readonly Constituent[] {
  return all.filter(({ first, time }, at) => {
    const before = all[at - 1]
    return !(
      before?.preposition === AMONG_THEM &&
      time === undefined &&
      before.last === first - 1 &&
      tokens[before.first]?.kind === 'number'
    )
  })
}

/** «هجوم أودى بحياة ستة، واحتجاجات في الدار البيضاء»: what follows «و» and an event's noun after a comma is that one's. */
function beforeNext({ words, tokens, hits }: Passage, all: readonly Constituent[]): readonly Constituent[] {
  const cut = all.findIndex(
    ({ first, preposition, time }) =>
      time === undefined &&
      preposition === '' &&
      tokens[first - 1]?.form === ',' &&
      words[first]?.conjunction === true &&
      hits.at(first, 'trigger-noun') !== undefined,
  )
  return cut < 0 ? all : all.slice(0, cut)
}

/** Who did it, by the verb's past: «تمكنت الشرطة من إيقافه، وذلك في صفاقس». */
const MANAGING: ReadonlySet<string> = new Set(['تمكن', 'نجح', 'قام', 'أقدم', 'شرع', 'بدأ'])

/** «دعا إلى إجراء استفتاء جديد، وذلك في مؤتمر الحزب»: «وذلك» goes on about the main verb, not about what stands under it. */
function beforeResumption(passage: Passage, { verb, first, sentence }: Candidate, all: readonly Constituent[]): readonly Constituent[] {
  const { words } = passage
  const cut = all.findIndex((each) => words[each.first - 1]?.stem === 'ذلك' && words[each.first - 1]?.conjunction)
  if (cut < 0) return all
  const head = verb?.index ?? first
  const start = clauseStart(passage, head, sentence)
  const host = words[start - 1]?.verb?.value.lemma
  const isCarried = host !== undefined && (MANAGING.has(host.past) || passage.lexicon.lightVerbs.has(host))
  const isUnder =
    !verb && !isCarried && (words[first]?.preposition !== '' || words[first - 1]?.tag === 'noun' || words[first - 1]?.tag === 'preposition')
  const isOfClause = words[start - 1]?.tag === 'complementiser'
  return isUnder || isOfClause ? all.slice(0, cut) : all
}
