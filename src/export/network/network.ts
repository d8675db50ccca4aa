import type { Participant, RecordedEvent } from '../../record/types.ts'
import { countsOf } from '../facts/counts.ts'
import { daysOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { isNamed, participantsAs } from '../facts/participants.ts'
import { kindName, labelOf, nameOf } from '../facts/wording.ts'
import type { Events, ExportOptions, SourcedEvent } from '../types.ts'

/** Somebody with a name of their own. */
export interface NetworkNode {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly country?: string
}

/** One event between two of them, with its days. */
export interface NetworkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Both did it together: the direction means nothing. */
  readonly mutual: boolean
  readonly label: string
  readonly kind: string
  readonly status: string
  readonly role: string
  readonly start?: string
  readonly end?: string
  readonly origins: number
  readonly link?: string
  readonly evidence?: string
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

/** Who did what to or with whom. Those without a name – «مسلحون», unnamed sources – are no nodes: nothing tells them apart. */
export async function gatherNetwork(events: Events, options: ExportOptions): Promise<Network> {
  const nodes = new Map<string, NetworkNode>()
  const edges: NetworkEdge[] = []
  for await (const sourced of events) {
    for (const [actor, other] of pairsOf(sourced.event)) {
      for (const each of [actor, other]) addNode(nodes, each, options)
      edges.push(toEdge(sourced, actor, other, options))
    }
  }
  return { nodes: [...nodes.values()].sort((one, other) => (one.id < other.id ? -1 : 1)), edges }
}

/** Each actor with each of those it was done to or with. */
function pairsOf(event: RecordedEvent): [Participant, Participant][] {
  const actors = participantsAs(event, 'actor').filter(isNamed)
  const others = participantsAs(event, 'with', 'recipient', 'victim', 'host').filter(isNamed)
  return actors.flatMap((actor) =>
    others.flatMap((other): [Participant, Participant][] => (actor.key === other.key ? [] : [[actor, other]])),
  )
}

function addNode(nodes: Map<string, NetworkNode>, participant: Participant, options: ExportOptions): void {
  const { key: id = '', kind, country } = participant
  if (!nodes.has(id)) nodes.set(id, { id, label: nameOf(participant, options), kind, ...(country === undefined ? {} : { country }) })
}

function toEdge(sourced: SourcedEvent, actor: Participant, other: Participant, options: ExportOptions): NetworkEdge {
  const { event } = sourced
  const days = daysOf(event)
  const link = eventLink(event.id, options)
  const [{ url }] = evidenceOf(sourced)
  const status = event.status === 'happened' ? '' : ` (${labelOf('status', event.status, options)})`
  return {
    id: `${event.id} ${actor.key} ${other.role} ${other.key}`,
    source: actor.key ?? '',
    target: other.key ?? '',
    mutual: other.role === 'with',
    label: `${kindName(event.kind, options)}${status}`,
    kind: event.kind,
    status: event.status,
    role: other.role,
    ...(days ? { start: days.from, end: days.to } : {}),
    origins: countsOf(event).origins,
    ...(link === undefined ? {} : { link }),
    ...(url === undefined ? {} : { evidence: url }),
  }
}
