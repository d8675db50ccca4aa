import { ByToken } from '../by-token.ts'
import { type Passage, tokenAt } from '../passage.ts'
import { nounPhrase } from '../syntax/noun-phrase.ts'
import { markJoints } from '../syntax/word-marks.ts'
import type { ReportedEvent, TimeExpression } from '../types.ts'

type Side = 'AFTER' | 'BEFORE' | 'DURING'

/** On which side of the event the time lies. Folded. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['بعد', 'AFTER'],
  ['بعيد', 'AFTER'],
  ['عقب', 'AFTER'],
  ['اثر', 'AFTER'],
  ['غداه', 'AFTER'],
  ['قبل', 'BEFORE'],
  ['قبيل', 'BEFORE'],
  ['عشيه', 'BEFORE'],
  ['اثناء', 'DURING'],
  ['ابان', 'DURING'],
])
const SIDE = markJoints(() => SIDES)
/** How much of what the event's noun goes on with is taken, in tokens: «سقوط نظام الرئيس السابق». */
const LONGEST = 4

/** A time told by an event, and the events with their times where these stand now. */
export interface TimedByEvents {
  readonly times: readonly TimeExpression[]
  readonly events: readonly ReportedEvent[]
}

/**
 * Times that are told by an event: «بعد سقوط النظام», «عقب اللقاء», «قبيل الانتخابات». They have the day of that event, and which side of it they lie on,
 * where the article dates it, and no value where it does not; a bare definite noun points back to the last event of its kind. They come last, when the events are known, and no event is dated by them.
 */
export function timeByEvents(passage: Passage, times: readonly TimeExpression[], events: readonly ReportedEvent[]): TimedByEvents {
  const found = findAnchored(passage, times, events)
  if (found.length === 0) return { times, events }
  const all = [...times, ...found].sort((one, other) => one.start - other.start)
  const places = new Map(all.map((time, index) => [time, index]))
  const moved = (index: number | undefined) => (index === undefined ? undefined : places.get(times[index] as TimeExpression))
  return {
    times: all,
    events: events.map(({ time, since, ...event }) => {
      const [at, from] = [moved(time), moved(since)]
      return { ...event, ...(at === undefined ? {} : { time: at }), ...(from === undefined ? {} : { since: from }) }
    }),
  }
}

function findAnchored(passage: Passage, times: readonly TimeExpression[], events: readonly ReportedEvent[]): TimeExpression[] {
  const { tokens, words, sentences } = passage
  const at = byTrigger(passage, events)
  const lastOf = new Map<string, ReportedEvent>()
  const found: TimeExpression[] = []
  let next = 0
  for (const { first, last } of sentences) {
    for (let index = first; index < last - 1; index++) {
      const [token, noun] = [tokens[index], tokens[index + 1]]
      if (!token || !noun) continue
      const told = at.get(index)
      if (told) lastOf.set(told.kind, told)
      if (words[index + 1]?.tag !== 'noun' || words[index + 1]?.preposition !== '') continue
      const { joints = 0, stem = '' } = words[index] ?? {}
      const side = (joints & SIDE) === 0 ? undefined : SIDES.get(stem)
      const kind = side && kindAt(passage, index + 1, at)
      if (!side || !kind) continue
      while ((times[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
      const end = endOf(passage, index + 1, last, times[next]?.start)
      if (end === undefined) continue
      const isBack = words[index + 1]?.definite === true && words[index + 1]?.pronoun === '' && end === noun.end
      const event = at.get(index + 1) ?? (isBack ? lastOf.get(kind) : undefined)
      found.push({
        start: token.start,
        end,
        rule: 'by-event',
        ...meaningOf(event?.time === undefined ? undefined : times[event.time], side),
      })
    }
  }
  return found
}

/** The events by the token that their trigger begins with. */
function byTrigger({ tokens }: Passage, events: readonly ReportedEvent[]): ByToken<ReportedEvent> {
  const at = new ByToken<ReportedEvent>(tokens.length)
  for (const event of events) {
    const token = tokenAt(tokens, event.trigger.start)
    if (tokens[token]?.start === event.trigger.start) at.set(token, event)
  }
  return at
}

/** The kind of the event that a noun tells or points back to. */
function kindAt({ hits }: Passage, noun: number, at: ByToken<ReportedEvent>): string | undefined {
  return at.get(noun)?.kind ?? hits.at(noun, 'trigger-noun')?.value.trigger.kind
}

/** Where the noun and what it goes on with end, before any time of its own; nothing where a time holds the noun itself. */
function endOf({ tokens, words }: Passage, noun: number, limit: number, time = Number.POSITIVE_INFINITY): number | undefined {
  const phrase = nounPhrase(tokens, words, noun, Math.min(limit, noun + LONGEST))
  let last = phrase?.last ?? noun
  while (last > noun && (tokens[last]?.end ?? 0) > time) last--
  const end = tokens[last]?.end
  return end === undefined || end > time ? undefined : end
}

/** The day of a dated event, on its side; without a day nobody knows when. */
function meaningOf(time: TimeExpression | undefined, side: Side): Omit<TimeExpression, 'start' | 'end' | 'rule'> {
  const unknown = { type: 'DATE', value: '', basis: 'event', calendar: 'gregorian' } as const
  if (!time || time.type === 'DURATION' || time.type === 'SET' || time.value === '') return unknown
  const { value, edtf, from, to, precision } = time
  const anchor = from === undefined ? {} : { anchor: from }
  if (side !== 'DURING') return { ...unknown, value, mod: side, ...anchor }
  return {
    ...unknown,
    type: time.type,
    value,
    ...anchor,
    ...(edtf === undefined ? {} : { edtf }),
    ...(from === undefined || to === undefined ? {} : { from, to }),
    ...(precision === undefined ? {} : { precision }),
  }
}
