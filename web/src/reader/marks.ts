import type { Annotation, Attribution, Entity, Reading, Span } from '../../../src/index.ts'

export const LAYERS = ['event', 'person', 'organisation', 'place', 'time', 'quantity', 'quote', 'source'] as const
/** What the reader marks in a text, as people see it. */
export type Layer = (typeof LAYERS)[number]

/** A stretch of the text that carries a value. */
export interface Mark extends Span {
  /** «time:3»: its layer and its place in the reading. */
  readonly id: string
  readonly layer: Layer
  readonly rule: string
  readonly row?: string
}

const LAYER_OF_KIND: Readonly<Record<Entity['kind'], Layer>> = {
  person: 'person',
  group: 'person',
  organisation: 'organisation',
  outlet: 'organisation',
  agency: 'organisation',
  country: 'place',
  place: 'place',
  anonymous: 'source',
}

/** All that is marked in a reading, in the order of the text; of marks that begin together, the longest first. */
export function listMarks(reading: Reading): Mark[] {
  const kinds = new Map(reading.entities.map(({ id, kind }) => [id, LAYER_OF_KIND[kind]]))
  const mark = (layer: Layer, index: number, { start, end, rule, row }: Annotation): Mark => ({
    id: `${layer}:${index}`,
    layer,
    start,
    end,
    rule,
    ...(row === undefined ? {} : { row }),
  })
  const marks = [
    ...reading.times.map((time, index) => mark('time', index, time)),
    ...reading.quantities.map((quantity, index) => mark('quantity', index, quantity)),
    ...reading.mentions.flatMap((mention, index) =>
      mention.form === 'pronoun' ? [] : [mark(kinds.get(mention.entity) ?? 'person', index, mention)],
    ),
    ...reading.quotes.flatMap((quote, index) => markQuote(quote, index)),
    ...reading.events.map((event, index) => mark('event', index, { ...event, ...event.trigger })),
  ]
  return marks.sort((one, other) => one.start - other.start || other.end - one.end)
}

function markQuote({ content, chain, rule, row }: Reading['quotes'][number], index: number): Mark[] {
  const because = { rule, ...(row === undefined ? {} : { row }) }
  const cues = chain.map(({ cue }, link): Mark => ({ id: `source:q${index}.${link}`, layer: 'source', ...cue, ...because }))
  return [{ id: `quote:${index}`, layer: 'quote', ...content, ...because }, ...cues.filter(({ start, end }) => end > start)]
}

/** A stretch of text over which the same marks lie. */
export interface Segment extends Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cut a text wherever a mark begins or ends. Marks that reach beyond the text are cut to it. */
export function cutSegments(text: string, marks: readonly Mark[]): Segment[] {
  const edges = new Set([0, text.length])
  for (const { start, end } of marks) edges.add(Math.min(start, text.length)).add(Math.min(end, text.length))
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) edges.add(at).add(at + 1)
  const sorted = [...edges].sort((one, other) => one - other)
  const open: Mark[] = []
  let next = 0
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[++next]) open.push(mark)
    for (let at = open.length - 1; at >= 0; at--) if ((open[at]?.end ?? 0) <= start) open.splice(at, 1)
    return { start, end, text: text.slice(start, end), marks: [...open] }
  })
}

/** Whether two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The words of a source, or its outlet where the chain is empty. */
export function sourceSpans(chain: readonly Attribution[]): Span[] {
  return chain.flatMap(({ mention, cue }) => [mention, cue].filter(({ start, end }) => end > start))
}
