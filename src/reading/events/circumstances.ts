import type { EntityId, TimeExpression } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { type Constituent, clauseEnd, clauseStart, constituentsAfter, findConstituents } from './clause.ts'
import type { Filled } from './fill-roles.ts'
import { findGovernor, SUFFERED } from './governor.ts'
import { phraseSpan } from './phrase-span.ts'
import { findRelativeClause } from './relative-clause.ts'
import type { Stage } from './stage.ts'

/** Where, when and how many: what belongs to the event's own clause. */
export interface Circumstances {
  readonly places: readonly EntityId[]
  readonly time: number | undefined
  readonly quantities: readonly number[]
}

/** Prepositions after which the place of the event stands. */
const LOCATIVES = new Set(['في', 'ب', 'قرب', 'داخل', 'وسط', 'قباله', 'خارج', 'ضمن', 'فوق', 'عند', 'عبر', 'امام'])

/** Place, time and figures from the candidate's clause: what follows it first, then what its clause opens with. */
export function findCircumstances(stage: Stage, candidate: Candidate, filled: readonly Filled[]): Circumstances {
  const { passage } = stage
  const { sentence } = candidate
  const from = candidate.verb ? candidate.verb.index + 1 : candidate.end + 1
  const end = clauseEnd(stage, candidate.end + 1, sentence)
  const after = ownConstituents(stage, candidate, constituentsAfter(stage, from, sentence))
  const head = candidate.verb?.index ?? candidate.first
  const before = findConstituents(stage, clauseStart(passage, head, sentence), head)
  const relative = findRelativeClause(stage, candidate)
  const governing = candidate.verb
    ? []
    : [
        ...(relative ? findConstituents(stage, relative.verb + 1, relative.end) : []),
        ...governingClause(stage, candidate),
        ...decidingClause(stage, candidate),
      ]
  const roles = filled.filter(({ role }) => role === 'place').flatMap(({ phrase }) => placesWithin(stage, phrase.first, phrase.last))
  const near = [...roles, ...placesOf(stage, after), ...(AT_TARGET.has(candidate.kind) ? targetPlaces(stage, filled) : [])]
  const places =
    near.length > 0
      ? near
      : [...placesBefore(stage, clauseStart(passage, head, sentence), sentence), ...placesOf(stage, [...before, ...governing])]
  return {
    places: [...new Set(places)],
    time: timeOf(stage, candidate, after) ?? timeOf(stage, candidate, before) ?? timeOf(stage, candidate, governing),
    quantities: quantitiesOf(stage, from, end, filled),
  }
}

/** What follows a noun after a comma is the main clause's: «وقبل زيارته لموسكو، من المقرر عقد اجتماع في باكو». A time or a bracket may. */
function ownConstituents({ passage }: Stage, { verb, end }: Candidate, after: readonly Constituent[]): readonly Constituent[] {
  if (verb) return after
  const cut = after.findIndex(({ first, time }) => time === undefined && first > end + 1 && passage.tokens[first - 1]?.form === ',')
  return cut < 0 ? after : after.slice(0, cut)
}

/** A noun's verb may carry its time and place: «شهدت درعا أمس اشتباكات». A statement's time is its own («أعلن الأحد مقتل…»). */
function governingClause(stage: Stage, { first, sentence }: Candidate): readonly Constituent[] {
  const { passage } = stage
  const start = clauseStart(passage, first, sentence)
  const verb = passage.words[start - 1]?.verb
  if (!verb || !passage.lexicon.lightVerbs.has(verb.value.lemma)) return []
  return findConstituents(stage, start, first)
}

/** «في السويداء، حيث وقعت اشتباكات»: «حيث» goes on about the place before it. */
function placesBefore(stage: Stage, first: number, sentence: Candidate['sentence']): EntityId[] {
  const { words, tokens } = stage.passage
  const verb = words[first - 1]?.verb ? first - 1 : undefined
  const start = verb === undefined ? first : clauseStart(stage.passage, verb, sentence)
  const where = words[start - 1]?.stem === 'حيث' ? start - 1 : start
  if (words[where]?.stem !== 'حيث' || where <= sentence.first) return []
  const last = tokens[where - 1]?.form === ',' ? where - 2 : where - 1
  return placesWithin(stage, Math.max(sentence.first, last - LONGEST_PLACE), last).slice(-1)
}

/** The name of a place with its heads is no longer, in tokens. */
const LONGEST_PLACE = 3

/** «أعلن الرئيس، مساء الأحد، حالة الطوارئ»: who says it does it there and then, unless it only happened to people. */
function decidingClause(stage: Stage, candidate: Candidate): readonly Constituent[] {
  const governing = findGovernor(stage, candidate)
  if (!governing || SUFFERED.has(candidate.kind)) return []
  const { governor, at } = governing
  const isDeed = governor.status === 'happened' && governor.part === 'verb' && governor.doer === 'subject'
  return isDeed ? findConstituents(stage, at + 1, candidate.first) : []
}

/** Kinds that happen where their target is; who is accused or sanctioned is no place. */
const AT_TARGET = new Set([
  ...[
    'strike',
    'attack',
    'raid',
    'bomb',
    'shoot',
    'besiege',
    'capture-territory',
    'lose-territory',
    'advance',
    'destroy',
    'explosion',
    'fire',
    'flood',
  ],
  ...[
    'storm',
    'earthquake',
    'clash',
    'intervene',
    'deploy',
    'withdraw',
    'ambush',
    'evacuate',
    'building-collapse',
    'riot',
    'close-crossing',
    'open-crossing',
  ],
])

/** A place that is struck, taken or besieged is where that happens: «قصف المدينة», «السيطرة على حلب». */
function targetPlaces(stage: Stage, filled: readonly Filled[]): EntityId[] {
  return filled.filter(({ role }) => role === 'recipient').flatMap(({ phrase }) => placesWithin(stage, phrase.first, phrase.last))
}

function placesOf(stage: Stage, constituents: readonly Constituent[]): EntityId[] {
  return constituents
    .filter(({ preposition, time }) => time === undefined && LOCATIVES.has(preposition))
    .flatMap(({ first, last }) => placesWithin(stage, first, last))
}

/** The places that a stretch names, the narrowest as the text gives them: «في حي الميدان بدمشق» gives both. */
function placesWithin({ passage, book }: Stage, first: number, last: number): EntityId[] {
  const span = phraseSpan(passage, { first, last })
  const found: EntityId[] = []
  for (const { entity, start, end, metonym, form } of book.within(span)) {
    const kind = book.get(entity)?.kind
    if (start >= span.start && end <= span.end && !metonym && form !== 'pronoun' && (kind === 'place' || kind === 'country'))
      found.push(entity)
  }
  return found
}

/** A day or a date before a span of time; a span only where it says how long («خلال أسبوع»), not how long after («بعد شهرين من»). */
function timeOf(stage: Stage, { kind }: Candidate, constituents: readonly Constituent[]): number | undefined {
  const times = constituents.filter(({ time }, at) => time !== undefined && !isOfAnother(stage, constituents[at - 1]))
  const placed = times.find(({ time }) => time !== undefined && isPlaced(stage.times[time]))
  return (placed ?? (GOING_ON.has(kind) ? times.find(({ preposition }) => LASTING.has(preposition)) : undefined))?.time
}

/** «منذ بدء الصراع قبل سبع سنوات»: the day right after another event is that one's. */
function isOfAnother({ passage }: Stage, before: Constituent | undefined): boolean {
  if (!before || !ELSEWHEN.has(before.preposition)) return false
  return before.phrases.some(({ first, last }) => {
    for (let at = first; at <= last; at++) if (passage.hits.at(at, 'trigger-noun')) return true
    return false
  })
}

const ELSEWHEN = new Set(['منذ', 'بعد', 'قبل', 'عقب', 'غداه', 'عشيه', 'قبيل', 'بعيد', 'اثر'])

/** What goes on for a time; «السجن ست سنوات», «هدنة 30 يوما» say how long something else will. */
const GOING_ON = new Set([
  'clash',
  'negotiate',
  'visit',
  'meet',
  'summit',
  'besiege',
  'protest',
  'sit-in',
  'labour-strike',
  'hunger-strike',
  'strike',
  'storm',
  'attack',
  'military-exercise',
  'riot',
  'call',
  'raid',
  'mediate',
])

const LASTING = new Set(['خلال', 'في', 'علي', 'طوال', 'طيله', 'ل', ''])

function isPlaced(time: TimeExpression | undefined): boolean {
  return time !== undefined && time.type !== 'DURATION' && time.type !== 'SET' && time.value !== ''
}

/** Figures in the event's clause and in its participants. */
function quantitiesOf({ quantityOf }: Stage, from: number, end: number, filled: readonly Filled[]): number[] {
  const found = new Set<number>()
  for (const { phrase } of filled) for (let at = phrase.first; at <= phrase.last; at++) addTo(found, quantityOf.get(at))
  for (let at = from; at < end; at++) addTo(found, quantityOf.get(at))
  return [...found].sort((one, other) => one - other)
}

function addTo(found: Set<number>, quantity: number | undefined): void {
  if (quantity !== undefined) found.add(quantity)
}
