import type { EventFormat } from '../types.ts'
import { element, XML_HEAD } from '../xml/xml.ts'
import { gatherNetwork, type NetworkEdge, type NetworkNode } from './network.ts'

const NODE = ['kind', 'country'] as const
/** The days stand among the values too, for readers that know no time. */
const EDGE = ['kind', 'status', 'role', 'day_from', 'day_to', 'origins', 'link', 'evidence'] as const

export const gexf: EventFormat = {
  of: 'events',
  name: 'gexf',
  title: 'GEXF',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  use: 'Gephi with its time line: the same network as GraphML, edges that begin and end',
  leavesOut: 'events of one participant, and those without a name. Every status has its edges: filter by `status`',
  streaming: false,
  async *write(events, options) {
    const { nodes, edges } = await gatherNetwork(events, options)
    yield `${XML_HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`
    yield `${element('meta', { lastmodifieddate: options.at.slice(0, 10) }, `<creator>Isnad ${options.version}</creator>`)}\n`
    yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n'
    yield `${attributes('node', NODE)}\n${attributes('edge', EDGE)}\n<nodes>\n`
    for (const node of nodes) yield `${toNode(node)}\n`
    yield '</nodes>\n<edges>\n'
    for (const edge of edges) yield `${toEdge(edge)}\n`
    yield '</edges>\n</graph>\n</gexf>\n'
  },
}

function attributes(of: 'node' | 'edge', names: readonly string[]): string {
  const inside = names
    .map((name) => element('attribute', { id: name, title: name, type: name === 'origins' ? 'integer' : 'string' }))
    .join('')
  return element('attributes', { class: of }, inside)
}

function values<Name extends string>(names: readonly Name[], each: { readonly [name in Name]?: string | number | undefined }): string {
  const inside = names.flatMap((name) => (each[name] === undefined ? [] : element('attvalue', { for: name, value: each[name] }))).join('')
  return element('attvalues', {}, inside)
}

function toNode(node: NetworkNode): string {
  return element('node', { id: node.id, label: node.label }, values(NODE, node))
}

function toEdge(edge: NetworkEdge): string {
  const { id, source, target, label, start, end, mutual } = edge
  return element(
    'edge',
    { id, source, target, label, start, end, type: mutual ? 'undirected' : 'directed' },
    values(EDGE, { ...edge, day_from: start, day_to: end }),
  )
}
