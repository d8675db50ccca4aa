import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import type { Told } from '../told.ts'
import { relativeAfter } from './relative-status.ts'

/** What takes days or more, so that it may still go on where its beginning is told. */
const DRAWN_OUT = new Set(
  'attack strike clash besiege protest sit-in labour-strike hunger-strike visit try investigate negotiate military-exercise riot'.split(
    ' ',
  ),
)
/** Folded. */
const BEGINNINGS = new Set(['بدء', 'بدايه', 'انطلاق', 'انطلاقه'])
const BEGINNING = new Set(['بدأ', 'انطلق'])
const FLEEING = new Set(['هربا', 'فرارا', 'هروبا'])
/** How far behind its verb the day of the beginning stands, in tokens. */
const FARTHEST_DAY = 5

/** «منذ بدء العملية العسكرية», «المحاكمة التي بدأت في أبريل», «هربا من القصف»: what has begun, with no end told, goes on; what began in another year may be over. */
export function begunTold(stage: Stage, { kind, first, last, sentence }: Candidate): Told | undefined {
  if (!DRAWN_OUT.has(kind)) return undefined
  const { words, tokens } = stage.passage
  const begin = tokens[first - 1]
  if (begin && BEGINNINGS.has(words[first - 1]?.stem ?? '') && words[first - 2]?.stem === 'منذ') return { status: 'ongoing', cue: begin }
  if (begin && words[first]?.definite && words[first - 1]?.stem === 'من' && FLEEING.has(words[first - 2]?.stem ?? ''))
    return { status: 'ongoing', cue: begin }
  if (stage.passage.lexicon.governingWords.has(words[first - 1]?.stem ?? '')) return undefined
  const relative = relativeAfter(stage.passage, last, sentence.last)
  if (relative === undefined || !isOfThisYear(stage, relative + 1)) return undefined
  const verb = words[relative + 1]?.verb?.value
  const cue = tokens[relative + 1]
  return verb?.aspect === 'past' && BEGINNING.has(verb.lemma.past) && cue ? { status: 'ongoing', cue } : undefined
}

function isOfThisYear({ timeOf, times, published }: Stage, verb: number): boolean {
  for (let at = verb + 1; at <= verb + FARTHEST_DAY; at++) {
    const time = times[timeOf.get(at) ?? -1]
    if (time?.from) return published !== undefined && time.from.slice(0, YEAR) === published.slice(0, YEAR)
  }
  return false
}

/** A year's value is so long. */
const YEAR = 4
