import type { Browse } from '../../store/index.ts'
import type { Network, NetworkEdge } from '../contract/index.ts'
import { kindOfKey } from './event-summary.ts'
import { present } from './present.ts'

type Found = Awaited<ReturnType<Browse['network']>>

/** Who acts, where two have different parts: the earlier of these. */
const ACTING = ['actor', 'sponsor', 'mediator', 'host']
/** Events an edge names. */
const SAMPLE = 5

/** Pairs of single events gathered into edges: two who take part, and a kind of event; from who acts to who is acted on. */
export function toNetwork({ nodes, pairs }: Found): Network {
  const edges = new Map<string, NetworkEdge>()
  for (const pair of pairs) {
    const isTurned = rank(pair.other_role) < rank(pair.one_role)
    const [one, other] = isTurned ? [pair.other, pair.one] : [pair.one, pair.other]
    const mutual = rank(pair.one_role) === rank(pair.other_role) || pair.one_role === 'with' || pair.other_role === 'with'
    const id = `${one} ${other} ${pair.kind} ${mutual}`
    const edge = edges.get(id) ?? { one, other, kind: pair.kind, mutual, events: 0, sample: [] }
    if (edge.sample.includes(pair.event)) continue
    edge.events++
    if (edge.sample.length < SAMPLE) edge.sample.push(pair.event)
    if (pair.day !== '') {
      if (edge.last === undefined) edge.last = pair.day
      edge.first = pair.day
    }
    edges.set(id, edge)
  }
  return {
    nodes: nodes.map(({ key, name, english, country, events }) => ({
      key,
      kind: kindOfKey(key),
      name,
      events,
      ...present({ english, country }),
    })),
    edges: [...edges.values()].sort((one, other) => other.events - one.events),
  }
}

function rank(role: string | null): number {
  const at = ACTING.indexOf(role ?? '')
  return at < 0 ? ACTING.length : at
}
