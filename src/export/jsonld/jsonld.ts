import type { EventFormat } from '../types.ts'
import { toArticleNode, toClaimNodes } from './claim-nodes.ts'
import { CONTEXT } from './context.ts'
import { type Node, toEventNode } from './event-node.ts'

export const jsonld: EventFormat = {
  of: 'events',
  name: 'jsonld',
  title: 'JSON-LD',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  use: 'linked data: schema.org events, claims and articles; PROV-O for chains; a Web Annotation for the words of every report',
  leavesOut:
    'schema.org has no denied, failed, demanded or supposed event: these are `isnad:ReportedEvent` alone, never `Event`; `isnad:status` says the rest',
  streaming: true,
  async *write(events, options) {
    const run: Node = {
      '@id': 'urn:isnad:export',
      '@type': 'prov:Activity',
      'prov:endedAtTime': options.at,
      'prov:wasAssociatedWith': { '@type': ['SoftwareApplication', 'prov:SoftwareAgent'], name: 'Isnad', softwareVersion: options.version },
    }
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n${JSON.stringify(run)}`
    for await (const sourced of events) {
      const articles = [...sourced.articles.values()].map(toArticleNode)
      for (const node of [toEventNode(sourced, options), ...articles, ...toClaimNodes(sourced, options)]) yield `,\n${JSON.stringify(node)}`
    }
    yield '\n]}\n'
  },
}
