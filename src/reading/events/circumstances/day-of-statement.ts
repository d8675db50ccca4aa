import { type Passage, sentenceAt, tokenAt } from '../../passage.ts'
import type { EntityId, ReportedEvent } from '../../types.ts'
import { clauseStart } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { recalls, turnsAway } from '../tellings/incident.ts'
import type { DayOfLead } from './day-of-lead.ts'
import { WORDS_ALONE } from './when.ts'

/** A statement goes on for so many sentences after the lead. */
const LONGEST = 10
/** The verb of what is said stands so near where its sentence begins, in tokens. */
const OPENING = 2

/** «ولطالما نفى»: on no one day. Folded. */
const OFTEN = new Set(['طالما', 'لطالما', 'كثيرا', 'مرارا', 'دايما'])

/**
 * Give what the speaker of the lead goes on to demand, condemn or warn of the day on which he spoke: «قال الوزير الثلاثاء إن … ودعا الأطراف إلى الهدوء».
 * Nothing for what is told again, nor where a sentence between names another day.
 */
export function fromStatement(stage: Stage, day: DayOfLead | undefined, events: readonly ReportedEvent[]): ReportedEvent[] {
  const speakers = day && speakersOfLead(stage, day, events)
  if (!day || !speakers || speakers.size === 0) return [...events]
  const lead = sentenceAt(stage.passage, day.sentence.start)
  const end = endOfStatement(stage, day, lead)
  return events.map((event) => {
    const at = sentenceAt(stage.passage, event.evidence[0].start)
    const isOpen = event.time === undefined && event.since === undefined && !event.retold && event.status === 'happened'
    return isOpen && at >= lead && at <= end && isSaidBy(stage, event, speakers) ? { ...event, time: day.time } : event
  })
}

/** Who speaks or acts in the lead's main clause. */
function speakersOfLead({ quotes }: Stage, { sentence, time }: DayOfLead, events: readonly ReportedEvent[]): Set<EntityId> {
  const speakers = new Set<EntityId>()
  for (const { chain } of quotes.around(sentence.start))
    for (const { source, cue } of chain) if (cue.start >= sentence.start && cue.end <= sentence.end) speakers.add(source)
  for (const { kind, time: own, arguments: all, evidence } of events) {
    const isMeeting = MEETINGS.has(kind)
    if (!(isMeeting || WORDS_ALONE.has(kind)) || own !== time || evidence[0].start !== sentence.start) continue
    for (const { role, entity } of all)
      if ((role === 'actor' || (isMeeting && PRESENT.has(role))) && entity !== undefined) speakers.add(entity)
  }
  return speakers
}

/** Those who meet or call say what is told of them next: «استقبل الرئيس، الاثنين، الوزير. … وأشاد الوزير بدور البلاد». */
const MEETINGS = new Set(['meet', 'visit', 'call', 'negotiate', 'summit'])
const PRESENT: ReadonlySet<string> = new Set(['with', 'host', 'recipient'])

/** The last sentence before one that turns away or names another day. */
function endOfStatement({ passage, timeOf, times }: Stage, { time }: DayOfLead, lead: number): number {
  const day = times[time]?.from ?? ''
  let at = lead + 1
  for (; at < passage.sentences.length && at <= lead + LONGEST; at++) {
    const sentence = passage.sentences[at]
    if (!sentence || turnsAway(passage, sentence) || recalls(passage, sentence)) break
    let isOther = false
    for (let token = sentence.first; token < sentence.last; token++) {
      const other = times[timeOf.get(token) ?? -1]
      if (other?.type === 'DATE' && other.precision === 'day' && other.from !== undefined && other.from < day) isOther = true
    }
    if (isOther) break
  }
  return at - 1
}

/**
 * A verb of the past that its sentence opens with, or «محذرا» after a comma, by one of those who speak; or what such a verb brings: «وأعرب الوزير عن دعم بلاده»,
 * «وأكد رفض بلاده».
 */
function isSaidBy(stage: Stage, event: ReportedEvent, speakers: ReadonlySet<EntityId>): boolean {
  const { passage } = stage
  const { kind, chain, arguments: all, trigger, evidence } = event
  if (!WORDS_ALONE.has(kind) || chain.some(({ source }) => !speakers.has(source))) return false
  const [first, from] = [trigger, evidence[0]].map(({ start }) => tokenAt(passage.tokens, start))
  if (first === undefined || from === undefined) return false
  const word = passage.words[first]
  const isBySpeaker = all.some(({ role, entity }) => role === 'actor' && entity !== undefined && speakers.has(entity))
  if (word?.tag === 'verb') return isBySpeaker && isOpening(passage, first, from)
  if (event.rule === 'participle-trigger') return isBySpeaker && (word?.conjunction === true || passage.tokens[first - 1]?.form === ',')
  const sentence = passage.sentences[sentenceAt(passage, evidence[0].start)]
  const host = sentence ? clauseStart(passage, first, sentence) - 1 : -1
  return chain.length > 0 && isOpening(passage, host, from) && isReporting(passage, host)
}

function isReporting({ words, lexicon }: Passage, verb: number): boolean {
  const lemma = words[verb]?.verb?.value.lemma
  return lemma !== undefined && lexicon.reportingVerbs.has(lemma)
}

/** A verb of the past that opens its sentence. */
function isOpening({ words }: Passage, verb: number, from: number): boolean {
  const isPast = words[verb]?.verb?.value.aspect === 'past' && verb >= from && verb - from <= OPENING
  return isPast && !OFTEN.has(words[verb - 1]?.stem ?? '')
}
