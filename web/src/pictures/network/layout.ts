import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Network, NetworkEdge, NetworkNode } from '../../../../src/server/contract/index.ts'
import { type Tone, toneOf } from './tones.ts'

export interface PlacedNode extends SimulationNodeDatum {
  readonly node: NetworkNode
  readonly radius: number
  x: number
  y: number
}

/** All that two have with each other, as one line. */
export interface Tie extends SimulationLinkDatum<PlacedNode> {
  readonly id: string
  readonly source: PlacedNode
  readonly target: PlacedNode
  readonly edges: readonly NetworkEdge[]
  readonly events: number
  /** Someone acts on the other in all of it: the line has a head at the other's end. */
  readonly head: 'none' | 'target' | 'source'
  readonly tone: Tone
}

export interface NetworkPicture {
  readonly nodes: PlacedNode[]
  readonly ties: Tie[]
  /** Who has nothing to do with anybody else, and so stands beside the picture. */
  readonly alone: readonly NetworkNode[]
}

/** Half the width of a letter of a label, in pixels. */
const HALF_LETTER = 3.2
/** Of the width, where the picture is narrow. */
const ROOM_FOR_NAMES = 0.3
/** The width at which circles have their full size, and the least share of it that they keep where there is less room. */
const ROOMY = 800
const LEAST_SIZE = 0.6
/** How much farther apart things may stand along the longer side of a picture than along its shorter one. */
const STRETCH = 1.7
/** What is left between two circles where a narrow picture has drawn them together, in pixels, on either side. */
const APART = 6
/** Steps of the simulation: enough to come to rest with some hundred nodes. */
const STEPS = 300

/** Where everybody stands: who has much to do with each other stands near. The same network gives the same picture. */
export function layOut({ nodes, edges }: Network, width: number, height: number): NetworkPicture {
  const known = new Set(nodes.map(({ key }) => key))
  const tied = new Set(edges.flatMap(({ one, other }) => (known.has(one) && known.has(other) && one !== other ? [one, other] : [])))
  const { placed, ties } = place(
    {
      nodes: together(
        nodes.filter(({ key }) => tied.has(key)),
        edges,
      ),
      edges,
    },
    width,
    height,
  )
  return { nodes: placed, ties, alone: nodes.filter(({ key }) => !tied.has(key)) }
}

/** In an order in which those who have to do with each other follow one another: nothing that is apart is then laid across. */
function together(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): NetworkNode[] {
  const others = new Map<string, string[]>()
  for (const { one, other } of edges) {
    others.set(one, [...(others.get(one) ?? []), other])
    others.set(other, [...(others.get(other) ?? []), one])
  }
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const ordered = new Set<NetworkNode>()
  const take = (key: string) => {
    const node = byKey.get(key)
    if (node) ordered.add(node)
  }
  for (const { key } of nodes) {
    take(key)
    // A set goes on to what is added while it is walked: whoever is near the one just met comes next.
    for (const near of ordered) for (const other of others.get(near.key) ?? []) take(other)
  }
  return [...ordered]
}

function place({ nodes, edges }: Network, width: number, height: number): { placed: PlacedNode[]; ties: Tie[] } {
  const most = nodes.reduce((high, { events }) => Math.max(high, events), 1)
  const size = Math.min(1, Math.max(LEAST_SIZE, width / ROOMY))
  const placed = nodes.map((node, index): PlacedNode => {
    // A spiral: whoever comes one after the other begins side by side.
    const angle = 3.5 * Math.sqrt(index)
    const distance = 12 * Math.sqrt(index + 1)
    return { node, radius: (6 + 16 * Math.sqrt(node.events / most)) * size, x: Math.cos(angle) * distance, y: Math.sin(angle) * distance }
  })
  const ties = tie(edges, new Map(placed.map((each) => [each.node.key, each])))
  forceSimulation(placed)
    .force(
      'link',
      forceLink<PlacedNode, Tie>(ties)
        .distance(({ source, target }) => 62 + source.radius + target.radius)
        .strength(0.35),
    )
    .force('charge', forceManyBody().strength(-330))
    .force(
      'collide',
      forceCollide<PlacedNode>().radius(({ node, radius }) => Math.max(radius + 18, node.name.length * HALF_LETTER)),
    )
    .force('x', forceX<PlacedNode>().strength((0.09 * height) / Math.max(width, height)))
    .force('y', forceY<PlacedNode>().strength((0.09 * width) / Math.max(width, height)))
    .force('center', forceCenter())
    .stop()
    .tick(STEPS)
  fillPicture(placed, width, height)
  forceSimulation(placed)
    .force(
      'collide',
      forceCollide<PlacedNode>(({ radius }) => radius + APART),
    )
    .stop()
    .tick(STEPS / 10)
  return { placed, ties }
}

function tie(edges: readonly NetworkEdge[], nodes: ReadonlyMap<string, PlacedNode>): Tie[] {
  const groups = new Map<string, NetworkEdge[]>()
  for (const edge of edges) {
    const key = [edge.one, edge.other].sort().join('\n')
    groups.set(key, [...(groups.get(key) ?? []), edge])
  }
  return [...groups].flatMap(([id, its]) => {
    const [first] = its
    const [source, target] = [nodes.get(first?.one ?? ''), nodes.get(first?.other ?? '')]
    if (!source || !target || source === target) return []
    const acts = new Set(its.filter(({ mutual }) => !mutual).map(({ one }) => one))
    const head = acts.size !== 1 ? 'none' : acts.has(source.node.key) ? 'target' : 'source'
    return [{ id, source, target, edges: its, events: its.reduce((sum, { events }) => sum + events, 0), head, tone: toneOf(its) } as const]
  })
}

/** Scale and move all so that they fill the picture. */
function fillPicture(nodes: readonly PlacedNode[], width: number, height: number): void {
  if (nodes.length === 0) return
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const down = Math.min(1.6, (height - 90) / Math.max(1, bottom - top))
  const across = Math.min(down * STRETCH, (width - Math.min(230, width * ROOM_FOR_NAMES)) / Math.max(1, right - left))
  for (const node of nodes) {
    node.x = width / 2 + (node.x - (left + right) / 2) * across
    node.y = height / 2 + (node.y - (top + bottom) / 2) * Math.min(down, across * STRETCH)
  }
}
