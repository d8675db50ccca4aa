import { sentenceAt } from '../../passage.ts'
import type { ReportedEvent, Sentence } from '../../types.ts'
import type { Candidate, CandidateVerb } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { goesOn, isAtOnePlace, isOfIncident } from '../tellings/incident.ts'
import { narrower, timeOfBoth } from '../tellings/join-circumstances.ts'
import { findCircumstances } from './circumstances.ts'

/** Nouns that call back what was told of, whatever it was: «وقع الحادث». Folded, without the article. */
const INCIDENTS = new Set(['حادث', 'حادثه', 'واقعه', 'ماساه', 'فاجعه', 'كارثه', 'جريمه'])
/** Verbs of its happening. */
const HAPPENED = new Set(['وقع', 'حدث', 'حصل', 'جد', 'جرى'])
/** So many sentences on, it is still what was told before. */
const REACH = 3

/**
 * Give what was told last of an incident the place and the time that a later clause tells of it by a noun for any: «أصيب ستة إثر انقلاب حافلة. ووقع الحادث مساء
 * الجمعة قرب سوسة».
 */
export function fromIncidentAgain(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const told = [...events]
  for (const [at, sentence] of stage.passage.sentences.entries()) {
    if (sentence.part !== 'body') continue
    const clause = clauseOfIncident(stage, sentence)
    if (!clause) continue
    const { time, places } = findCircumstances(stage, clause, [])
    for (const index of toldLast(stage, told, at)) {
      const event = told[index]
      if (!event) continue
      const known = { ...event, places, quantities: [] }
      const day = time === undefined ? event.time : timeOfBoth(stage, event, { ...known, time })
      told[index] = { ...event, places: narrower(stage, event, known), ...(day === undefined ? {} : { time: day }) }
    }
  }
  return told
}

/** «ووقع الحادث», «أن الحادث وقع», «الحادث الذي وقع»: the clause, as if it told an event. */
function clauseOfIncident({ passage: { words } }: Stage, sentence: Sentence): Candidate | undefined {
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || !word.definite || word.preposition !== '' || !INCIDENTS.has(word.stem.replace(/^ال/, ''))) continue
    for (const index of [at - 1, at + 1, at + 2]) {
      const hit = words[index]?.verb
      const isPast = hit?.value.aspect === 'past' && HAPPENED.has(hit.value.lemma.past) && index >= sentence.first && index < sentence.last
      if (isPast && (index !== at + 2 || words[at + 1]?.tag === 'relative')) return asEvent(sentence, Math.max(at, index), { index, hit })
    }
  }
  return undefined
}

function asEvent(sentence: Sentence, last: number, verb: CandidateVerb): Candidate {
  return {
    rule: 'verb-trigger',
    kind: 'accident',
    row: { file: 'trigger-verbs', line: 0 },
    sentence,
    first: verb.index,
    last,
    end: last,
    verb,
    frame: { subject: '-', object: '-', genitive: '-', prepositions: new Map() },
  }
}

/** Of what is told up to a sentence, what the nearest one tells of an incident: what was done or befell and whom it harmed. */
function toldLast(stage: Stage, events: readonly ReportedEvent[], at: number): number[] {
  let nearest = at - REACH
  let last: number[] = []
  for (const [index, event] of events.entries()) {
    if (!isAtOnePlace(event) || !(isOfIncident(stage, event) || isMishap(event))) continue
    const own = Math.max(...event.evidence.map(({ start }) => sentenceAt(stage.passage, start)).filter((each) => each < at))
    if (own < nearest || !goesOn(stage, own + 1, at)) continue
    if (own > nearest) last = []
    nearest = own
    last.push(index)
  }
  return last
}

/** «إثر انقلاب حافلة»: nobody's deed, by which somebody came to harm, is what is told. */
function isMishap({ kind, retold, status }: ReportedEvent): boolean {
  return MISHAPS.has(kind) && !retold && status === 'happened'
}

const MISHAPS = new Set(['accident', 'air-crash', 'shipwreck', 'building-collapse', 'fire', 'explosion', 'flood', 'landslide'])
