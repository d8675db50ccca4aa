import type { EventDetail } from '../../../../src/server/contract/index.ts'

type Report = EventDetail['reports'][number]
type Link = Report['chain'][number]

/** Somebody through whom the words came: an outlet, an agency, a source. */
export interface ChainNode {
  readonly id: string
  /** Steps from the reader: 0 is an outlet. */
  readonly column: number
  readonly row: number
  readonly name: string
  readonly english?: string | undefined
  readonly what: 'outlet' | 'own-voice' | 'named' | 'described' | 'hidden'
  /** The kind of source: `medical`, `agency`. */
  readonly kind?: string
  /** Here the chain ends: these words go back to this origin. */
  readonly origin?: number
  /** Indices of the reports that pass through. */
  readonly reports: readonly number[]
}

/** The words went from `from` (farther from the reader) to `to`. */
export interface ChainEdge {
  readonly from: ChainNode
  readonly to: ChainNode
  readonly stances: readonly string[]
  readonly statuses: readonly string[]
  readonly reports: readonly number[]
  /** Where the line passes columns between the two, from `from` to `to`: rooms of its own, so that it crosses no box. */
  readonly via: readonly { readonly column: number; readonly row: number }[]
}

export interface ChainGraph {
  readonly nodes: readonly ChainNode[]
  readonly edges: readonly ChainEdge[]
  readonly columns: number
  readonly rows: number
}

type Draft = { -readonly [Key in keyof ChainNode]: ChainNode[Key] } & { reports: number[] }
interface DraftEdge {
  readonly from: Draft
  readonly to: Draft
  readonly stances: string[]
  readonly statuses: string[]
  readonly reports: number[]
  via: Draft[]
}

/**
 * The chains of an event as one picture: every outlet once, every named source once a column, an unnamed one once an origin,
 * so that chains run together where their origins meet.
 */
export function toChainGraph({ reports }: Pick<EventDetail, 'reports'>): ChainGraph {
  const nodes = new Map<string, Draft>()
  const edges = new Map<string, DraftEdge>()
  const longest = reports.reduce((most, { chain }) => Math.max(most, chain.length), 0)

  const put = (id: string, index: number, make: () => Omit<ChainNode, 'id' | 'row' | 'reports'>): Draft => {
    const node = nodes.get(id) ?? { ...make(), id, row: 0, reports: [] }
    nodes.set(id, node)
    if (!node.reports.includes(index)) node.reports.push(index)
    return node
  }
  for (const [index, report] of reports.entries()) {
    let near = put(`outlet:${report.outlet ?? report.article}`, index, () => ({ column: 0, name: report.outlet ?? '', what: 'outlet' }))
    if (report.chain.length === 0) {
      near.what = 'own-voice'
      near.origin = report.origin
    }
    for (const [position, link] of report.chain.entries()) {
      const isLast = position === report.chain.length - 1
      const far = put(idOf(link, report, isLast ? longest : position + 1), index, () => ({
        column: isLast ? longest : position + 1,
        name: link.name,
        english: link.english,
        what: link.identity,
        kind: link.source,
        ...(isLast ? { origin: report.origin } : {}),
      }))
      const id = `${far.id}\n${near.id}`
      const edge = edges.get(id) ?? { from: far, to: near, stances: [], statuses: [], reports: [], via: [] }
      edges.set(id, edge)
      edge.reports.push(index)
      if (!edge.stances.includes(link.stance)) edge.stances.push(link.stance)
      if (!edge.statuses.includes(report.status)) edge.statuses.push(report.status)
      near = far
    }
  }
  const lines = [...edges.values()]
  for (const edge of lines) edge.via = roomsBetween(edge)
  const rooms = lines.flatMap(({ via }) => via)
  placeRows([...nodes.values(), ...rooms], lines.flatMap(stepsOf))
  const rows = [...nodes.values(), ...rooms].reduce((most, node) => Math.max(most, node.row + (isRoom(node) ? 0.6 : 1)), 0)
  return { nodes: [...nodes.values()], edges: lines, columns: longest + 1, rows }
}

/** A room in every column that a line passes. */
function roomsBetween({ from, to }: DraftEdge): Draft[] {
  const columns = Array.from({ length: Math.max(0, from.column - to.column - 1) }, (_, index) => from.column - 1 - index)
  return columns.map((column) => ({ id: `${from.id}>${to.id}@${column}`, column, row: 0, name: '', what: 'named', reports: [] }))
}

function stepsOf({ from, to, via }: DraftEdge): { from: Draft; to: Draft }[] {
  const stops = [from, ...via, to]
  return stops.slice(1).map((stop, index) => ({ from: stops[index] ?? from, to: stop }))
}

/** A named source is the same wherever it is cited; an unnamed one only within one origin. */
function idOf(link: Link, report: Report, column: number): string {
  const who = link.key !== undefined && link.identity === 'named' ? link.key : `${link.name}@${report.origin}`
  return `${column}:${who}`
}

/** Outlets in the order of their origins, so that lines that meet do not cross; farther nodes at the middle of what they feed. */
function placeRows(nodes: readonly Draft[], edges: readonly { from: Draft; to: Draft }[]): void {
  const columns = new Map<number, Draft[]>()
  for (const node of nodes) columns.set(node.column, [...(columns.get(node.column) ?? []), node])
  const outlets = columns.get(0) ?? []
  const originOf = (node: Draft): number => {
    const next = edges.filter(({ to }) => to === node).map(({ from }) => from)
    return next.length === 0 ? (node.origin ?? 0) : Math.min(...next.map(originOf))
  }
  outlets.sort((one, other) => originOf(one) - originOf(other))
  for (const [row, node] of outlets.entries()) node.row = row
  for (const column of [...columns.keys()].sort((one, other) => one - other).filter((each) => each > 0)) {
    const its = columns.get(column) ?? []
    const wish = new Map(its.map((node) => [node, middle(edges.filter(({ from }) => from === node).map(({ to }) => to.row))]))
    its.sort((one, other) => (wish.get(one) ?? 0) - (wish.get(other) ?? 0))
    let above: Draft | undefined
    for (const node of its) {
      node.row = Math.max(wish.get(node) ?? 0, above ? above.row + distance(above, node) : 0)
      above = node
    }
  }
}

/** A room of a line has no reports of its own. */
const isRoom = ({ reports }: Draft) => reports.length === 0

/** Rows between the middles of two that stand below each other: boxes need more than lines. */
function distance(one: Draft, other: Draft): number {
  return 0.3 + (isRoom(one) ? 0 : 0.35) + (isRoom(other) ? 0 : 0.35)
}

function middle(rows: readonly number[]): number {
  return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length
}
