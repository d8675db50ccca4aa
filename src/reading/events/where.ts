import type { EntityId } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { type Constituent, clauseStart } from './clause.ts'
import type { Filled } from './fill-roles.ts'
import { framePlaces } from './frame-places.ts'
import { ownPart } from './own-part.ts'
import { LOCATIVES, placesWithin } from './places-within.ts'
import type { Stage } from './stage.ts'
import type { Surroundings } from './surroundings.ts'
import { WORDS_ALONE } from './when.ts'

/** The places an event is told with: what follows it and its participants first, then what its clause, its sentence or its headline opens with. */
export function findPlaces(stage: Stage, candidate: Candidate, around: Surroundings, filled: readonly Filled[]): readonly EntityId[] {
  if (WORDS_ALONE.has(candidate.kind)) return []
  const roles = filled.filter(({ role }) => role === 'place').flatMap(({ phrase }) => placesWithin(stage, phrase.first, phrase.last))
  const near = [...roles, ...placesOf(stage, around.after), ...(AT_TARGET.has(candidate.kind) ? targetPlaces(stage, filled) : [])]
  for (const places of [
    near,
    placesBefore(stage, candidate),
    witnesses(stage, around),
    placesOf(stage, [...around.before, ...around.frame]),
  ])
    if (places.length > 0) return [...new Set(places)]
  return framePlaces(stage, candidate)
}

/** «في السويداء، حيث وقعت اشتباكات»: «حيث» goes on about the place before it. */
function placesBefore(stage: Stage, { first: noun, verb: own, sentence }: Candidate): EntityId[] {
  const { words, tokens } = stage.passage
  const first = clauseStart(stage.passage, own?.index ?? noun, sentence)
  const verb = words[first - 1]?.verb ? first - 1 : undefined
  const start = verb === undefined ? first : clauseStart(stage.passage, verb, sentence)
  const where = words[start - 1]?.stem === 'حيث' ? start - 1 : start
  if (words[where]?.stem !== 'حيث' || where <= sentence.first) return []
  const last = tokens[where - 1]?.form === ',' ? where - 2 : where - 1
  return placesWithin(stage, Math.max(sentence.first, last - LONGEST_PLACE), last).slice(-1)
}

/** The name of a place with its heads is no longer, in tokens. */
const LONGEST_PLACE = 3

/** Verbs whose subject is where the event is, by their past: «شهدت البصرة تظاهرات», «استضافت مسقط محادثات». */
const WITNESSING = new Set(['شهد', 'استضاف', 'احتضن', 'عرف'])

/** The subject of a verb of witnessing, after it or before. */
function witnesses(stage: Stage, { host, before, frame }: Surroundings): EntityId[] {
  if (!host || !WITNESSING.has(host.past)) return []
  const bare = [...before, ...frame].filter(({ preposition, time }) => preposition === '' && time === undefined)
  return bare.flatMap(({ first, last }) => placesWithin(stage, first, last, true))
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
  return ownPart(stage.passage, constituents)
    .filter(({ preposition, time }) => time === undefined && LOCATIVES.has(preposition))
    .flatMap(({ first, last }) => placesWithin(stage, first, last))
}
