import { type Passage, sentenceAt, tokenAt } from '../../passage.ts'
import type { ReportedEvent, Sentence } from '../../types.ts'
import { clauseEnd } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isDay, turnsAway } from '../tellings/incident.ts'
import { WORDS_ALONE } from './when.ts'

/** Right before an occasion. Folded. */
const DURING = new Set(['خلال', 'اثناء', 'ابان', 'عقب', 'بعيد'])
/** A part of it, behind «في» or «على». Folded. */
const PARTS = new Set(['ختام', 'نهايه', 'مستهل', 'بدايه', 'هامش', 'اعقاب'])
/** What else than words is done where people meet. */
const DEALS = new Set(['agree', 'sign', 'invite'])
/** What an occasion was told as before, by the kind of its noun. */
const TOLD_AS: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  meet: new Set(['meet', 'negotiate', 'visit', 'summit']),
  negotiate: new Set(['meet', 'negotiate', 'visit', 'summit']),
  summit: new Set(['summit', 'meet']),
  visit: new Set(['visit']),
  call: new Set(['call']),
}
/** It was told no more sentences before. */
const REACH = 5
/** It stands no further before what was said, in tokens. */
const FARTHEST = 25

/**
 * Give what was said or agreed during a meeting, a visit or a call the day on which that was: «التقى الوزير السفير الاثنين. وخلال اللقاء، جدد السفير دعم بلاده», «ودعا في ختام
 * زيارته»; what was agreed also its place.
 */
export function fromOccasion(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  return events.map((event) => {
    const isSaid = WORDS_ALONE.has(event.kind)
    if (event.status !== 'happened' || event.retold || event.since !== undefined || !(isSaid || DEALS.has(event.kind))) return event
    if (event.time !== undefined && (isSaid || event.places.length > 0)) return event
    const noun = occasionOf(stage, event)
    const occasion = noun === undefined ? undefined : toldBefore(stage, events, noun)
    if (!occasion || occasion === event) return event
    const day = stage.times[occasion.time ?? -1]
    const isTold = isDay(day) || (day?.type === 'DATE' && occasion.evidence[0].start === event.evidence[0].start)
    const time = event.time ?? (isTold ? occasion.time : undefined)
    const places = isSaid || event.places.length > 0 ? event.places : occasion.places
    return { ...event, places, ...(time === undefined ? {} : { time }) }
  })
}

/** The token of the occasion's noun in the clause that tells the event, behind its verb or before it. */
function occasionOf(stage: Stage, { trigger, evidence: [{ start }] }: ReportedEvent): number | undefined {
  const { passage } = stage
  const { words, tokens, sentences } = passage
  const sentence = sentences[sentenceAt(passage, start)]
  if (!sentence) return undefined
  const [first, from] = [tokenAt(tokens, trigger.start), tokenAt(tokens, trigger.end - 1) + 1]
  const end = clauseEnd(stage, from, sentence)
  for (let at = from; at < end; at++) if (isOccasion(passage, at, sentence)) return at
  let verbs = words[first]?.tag === 'verb' ? 1 : 0
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const tag = words[at]?.tag
    if (tag === 'complementiser' || tag === 'relative' || (tag === 'verb' && ++verbs > 1)) return undefined
    if (isOccasion(passage, at, sentence)) return at
  }
  return undefined
}

/** «خلال اللقاء», «في ختام زيارته»: one that the text knows. */
function isOccasion({ words, hits }: Passage, noun: number, { first }: Sentence): boolean {
  const [word, before] = [words[noun], words[noun - 1]]
  const kind = hits.at(noun, 'trigger-noun')?.value.trigger.kind
  if (kind === undefined || TOLD_AS[kind] === undefined || word?.preposition !== '' || noun - 1 < first) return false
  if (!word.definite && word.pronoun === '' && !word.closed) return false
  return DURING.has(before?.stem ?? '') || (PARTS.has(before?.stem ?? '') && words[noun - 2]?.tag === 'preposition')
}

/** The event that the noun tells, or the last one that it may go back to. */
function toldBefore(stage: Stage, events: readonly ReportedEvent[], noun: number): ReportedEvent | undefined {
  const { passage } = stage
  const { tokens, hits, sentences } = passage
  const start = tokens[noun]?.start ?? 0
  const own = events.find(({ trigger }) => trigger.start <= start && start < trigger.end)
  if (own) return own.status === 'happened' ? own : undefined
  const kinds = TOLD_AS[hits.at(noun, 'trigger-noun')?.value.trigger.kind ?? '']
  const here = sentenceAt(passage, start)
  let [nearest, found]: [number, ReportedEvent | undefined] = [here - REACH - 1, undefined]
  for (const event of events) {
    if (!kinds?.has(event.kind) || event.retold || event.trigger.start > start) continue
    const told = event.evidence.map((each) => sentenceAt(passage, each.start)).findLast((each) => each <= here)
    if (told !== undefined && told >= nearest) [nearest, found] = [told, event]
  }
  if (found?.status !== 'happened') return undefined
  return sentences.slice(nearest + 1, here + 1).some((sentence) => turnsAway(passage, sentence)) ? undefined : found
}
