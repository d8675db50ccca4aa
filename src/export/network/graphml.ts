import type { EventFormat } from '../types.ts'
import { element, escapeXml, XML_HEAD } from '../xml/xml.ts'
import { gatherNetwork, type NetworkEdge, type NetworkNode } from './network.ts'

type Attribute<Of> = readonly [name: string, type: 'string' | 'int', read: (of: Of) => string | number | undefined]

const NODE: readonly Attribute<NetworkNode>[] = [
  ['label', 'string', ({ label }) => label],
  ['kind', 'string', ({ kind }) => kind],
  ['country', 'string', ({ country }) => country],
]
const EDGE: readonly Attribute<NetworkEdge>[] = [
  ['label', 'string', ({ label }) => label],
  ['kind', 'string', ({ kind }) => kind],
  ['status', 'string', ({ status }) => status],
  ['role', 'string', ({ role }) => role],
  ['start', 'string', ({ start }) => start],
  ['end', 'string', ({ end }) => end],
  ['origins', 'int', ({ origins }) => origins],
  ['link', 'string', ({ link }) => link],
  ['evidence', 'string', ({ evidence }) => evidence],
]

export const graphml: EventFormat = {
  of: 'events',
  name: 'graphml',
  title: 'GraphML',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  use: 'igraph, NetworkX, yEd, Gephi: who did what to or with whom, an edge for every event and pair, with its days and its status',
  leavesOut: 'events of one participant, and those without a name. Every status has its edges: filter by `status`',
  streaming: false,
  async *write(events, options) {
    const { nodes, edges } = await gatherNetwork(events, options)
    yield `${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`
    yield NODE.map(([name, type]) => `${key('node', name, type)}\n`).join('')
    yield EDGE.map(([name, type]) => `${key('edge', name, type)}\n`).join('')
    yield '<graph id="record" edgedefault="directed">\n'
    for (const node of nodes) yield `${element('node', { id: node.id }, data('node', NODE, node))}\n`
    for (const edge of edges) {
      const { id, source, target, mutual } = edge
      yield `${element('edge', { id, source, target, directed: mutual ? 'false' : undefined }, data('edge', EDGE, edge))}\n`
    }
    yield '</graph>\n</graphml>\n'
  },
}

function key(of: 'node' | 'edge', name: string, type: string): string {
  return element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })
}

function data<Of>(of: 'node' | 'edge', attributes: readonly Attribute<Of>[], each: Of): string {
  return attributes
    .map(([name, , read]) => {
      const value = read(each)
      return value === undefined ? '' : element('data', { key: `${of}-${name}` }, escapeXml(`${value}`))
    })
    .join('')
}
