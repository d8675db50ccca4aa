import type { RecordedEvent } from '../../record/types.ts'
import { publicationOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink, eventUrn } from '../facts/links.ts'
import { kindName, labelOf, titleOf, writeChain } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'
import { element, escapeXml, XML_HEAD } from '../xml/xml.ts'

/** Readers ask for a feed every hour: it holds no more than this. */
const MOST = 200

export const atom: EventFormat = {
  of: 'events',
  name: 'atom',
  title: 'Atom feed',
  mediaType: 'application/atom+xml',
  extension: 'atom',
  use: `feed readers: the ${MOST} events that were last reported on, each updated by every new report, change of status or figure`,
  leavesOut: 'events without a dated report, and all but the last 200',
  streaming: false,
  async *write(events, options) {
    const entries: { readonly changed: string; readonly id: string; readonly xml: string }[] = []
    for await (const sourced of events) {
      const published = publicationOf(sourced.event)
      if (published) entries.push({ changed: published.last, id: sourced.event.id, xml: toEntry(sourced, published, options) })
    }
    entries.sort((one, other) => (one.changed === other.changed ? (one.id < other.id ? -1 : 1) : one.changed < other.changed ? 1 : -1))
    const { baseUrl, version, at } = options
    yield `${XML_HEAD}<feed xmlns="http://www.w3.org/2005/Atom">\n`
    yield `<id>${escapeXml(baseUrl === undefined ? 'urn:isnad:feed' : `${baseUrl}/feed`)}</id>\n<title>Isnad</title>\n<updated>${at}</updated>\n`
    yield `${baseUrl === undefined ? '' : `${element('link', { rel: 'alternate', href: baseUrl })}\n`}<author><name>Isnad</name></author>\n`
    yield `${element('generator', { version }, 'Isnad')}\n`
    for (const { xml } of entries.slice(0, MOST)) yield `${xml}\n`
    yield '</feed>\n'
  },
}

const text = (name: string, words: string) => element(name, {}, escapeXml(words))
const midnight = (day: string) => `${day}T00:00:00Z`

function toEntry(sourced: SourcedEvent, { first, last }: { first: string; last: string }, options: ExportOptions): string {
  const { event } = sourced
  const link = eventLink(event.id, options)
  const evidence = evidenceOf(sourced)
  const urls = [...new Set(evidence.flatMap(({ url }) => url ?? []))]
  const reports = evidence.map(({ report, quote, where }) => `${writeChain(report, options)}: «${quote}» [${where}]`)
  const inside = [
    text('id', eventUrn(event.id)),
    text('title', titleOf(event, options)),
    text('published', midnight(first)),
    text('updated', midnight(last)),
    ...(link === undefined ? [] : [element('link', { rel: 'alternate', href: link })]),
    ...urls.map((href) => element('link', { rel: link === undefined && href === urls[0] ? 'alternate' : 'related', href })),
    element('category', { term: event.kind, label: kindName(event.kind, options) }),
    element('category', { term: `status:${event.status}`, label: labelOf('status', event.status, options) }),
    element('content', { type: 'text' }, escapeXml([...changesOf(event, options), ...reports].join('\n'))),
  ]
  return element('entry', {}, inside.join(''))
}

/** What has changed since it was first reported: its status from day to day, and figures that replace others. */
function changesOf({ history, disagreements }: RecordedEvent, options: ExportOptions): string[] {
  const steps = history.map(({ status, since }) => `${labelOf('status', status, options)} ${since}`.trim())
  const why = disagreements.map(
    (each) => `${labelOf('relation', each.relation, options)} (${labelOf('slot', each.slot, options)}): ${each.why}`,
  )
  return [steps.join(' → '), ...why]
}
