import type { Entity, EntityId, Reading, Span } from '../../reading/types.ts'
import type { Paint } from '../paint.ts'
import type { Wording } from '../wording.ts'

/** What every part of an account is drawn from. */
export interface Scene {
  readonly reading: Reading
  readonly wording: Wording
  readonly paint: Paint
  entity(id: EntityId): Entity | undefined
  /** The words of a span on one line, never longer than asked. */
  words(span: Span, longest?: number): string
  /** The words around a trigger, within what tells the event. */
  around(trigger: Span, within: Span): string
}

/** So many letters of the evidence stand before the trigger and after it. */
const BEFORE = 60
const AFTER = 90

export function setScene(reading: Reading, wording: Wording, paint: Paint): Scene {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const { text } = reading.article
  return {
    reading,
    wording,
    paint,
    entity: (id) => entities.get(id),
    words: (span, longest = 200) => clip(text.slice(span.start, span.end), longest),
    around: (trigger, within) => excerpt(text, trigger, within),
  }
}

function clip(text: string, longest: number): string {
  const line = text.replace(/\s/g, ' ').trim()
  if (line.length <= longest) return line
  const blank = line.lastIndexOf(' ', longest)
  return `${line.slice(0, blank > 0 ? blank : longest)}…`
}

function excerpt(text: string, trigger: Span, within: Span): string {
  const from = trigger.start - BEFORE <= within.start ? within.start : text.indexOf(' ', trigger.start - BEFORE) + 1
  const line = clip(text.slice(from, within.end), trigger.end - from + AFTER)
  return from > within.start ? `…${line}` : line
}
