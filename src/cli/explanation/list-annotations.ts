import type { Annotation, Reading, Span } from '../../reading/types.ts'

/** An annotation with the layer it belongs to and what it says, in one line. */
export interface Explained {
  readonly layer: string
  readonly annotation: Annotation
  readonly says: string
}

/** What every layer found within a span, in the order of the layers. */
export function listAnnotations(reading: Reading, within: Span): Explained[] {
  const words = (span: Span) => reading.article.text.slice(span.start, span.end).replace(/\s/g, ' ')
  const nameOf = (id: string) => reading.entities.find((entity) => entity.id === id)?.name ?? id
  const chainOf = (chain: Reading['quotes'][number]['chain']) =>
    chain.map((link) => `${words(link.mention)} [${words(link.cue)}, ${link.stance}]`).join(' ← ') || 'own voice'
  const all: Explained[] = [
    ...reading.quantities.map((each) => ({
      layer: 'quantity',
      annotation: each,
      says: `${each.min ?? ''}..${each.max ?? ''} ${each.unit} ${(each.counts ?? []).join('+')}`.trim(),
    })),
    ...reading.times.map((each) => ({
      layer: 'time',
      annotation: each,
      says: `${each.type} ${each.value || 'unresolved'} (${each.basis})`,
    })),
    ...reading.mentions.map((each) => {
      const entity = reading.entities.find(({ id }) => id === each.entity)
      return {
        layer: 'mention',
        annotation: each,
        says: `${each.entity} ${entity?.kind ?? ''} ${entity?.english ?? entity?.name ?? ''} ${entity?.country ?? ''} (${each.form}, ${each.certainty})`,
      }
    }),
    ...reading.quotes.map((each) => ({ layer: 'quote', annotation: each, says: `${each.mode}, ${chainOf(each.chain)}` })),
    ...reading.events.map((each) => ({
      layer: 'event',
      annotation: { ...each, start: each.trigger.start, end: each.trigger.end },
      says: [
        `${each.kind}, ${each.status}${each.retold ? ', background' : ''}`,
        ...each.arguments.map((argument) => `${argument.role}: ${words(argument)}`),
        ...each.places.map((place) => `place: ${nameOf(place)}`),
        chainOf(each.chain),
      ].join('; '),
    })),
  ]
  return all.filter(({ annotation }) => annotation.start < within.end && within.start < annotation.end)
}
