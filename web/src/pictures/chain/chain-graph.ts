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
}

export interface ChainGraph {
  readonly nodes: readonly ChainNode[]
  readonly edges: readonly ChainEdge[]
  readonly columns: number
  readonly rows: number
}

type Draft = { -readonly [Key in keyof ChainNode]: ChainNode[Key] } & { reports: number[] }

/**
 * The chains of an event as one picture: every outlet once, every named source once a column, an unnamed one once an origin,
 * so that chains run together where their origins meet.
 */
export function toChainGraph({ reports }: Pick<EventDetail, 'reports'>): ChainGraph {
  const nodes = new Map<string, Draft>()
  const edges = new Map<string, { from: Draft; to: Draft; stances: string[]; statuses: string[]; reports: number[] }>()
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
      const edge = edges.get(id) ?? { from: far, to: near, stances: [], statuses: [], reports: [] }
      edges.set(id, edge)
      edge.reports.push(index)
      if (!edge.stances.includes(link.stance)) edge.stances.push(link.stance)
      if (!edge.statuses.includes(report.status)) edge.statuses.push(report.status)
      near = far
    }
  }
  const placed = placeRows([...nodes.values()], [...edges.values()])
  const columns = longest + 1
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0)
  return { nodes: placed, edges: [...edges.values()], columns, rows }
}

/** A named source is the same wherever it is cited; an unnamed one only within one origin. */
function idOf(link: Link, report: Report, column: number): string {
  const who = link.key !== undefined && link.identity === 'named' ? link.key : `${link.name}@${report.origin}`
  return `${column}:${who}`
}

/** Outlets in the order of their origins, so that lines that meet do not cross; farther nodes at the middle of what they feed. */
function placeRows(nodes: Draft[], edges: readonly { from: Draft; to: Draft }[]): readonly Draft[] {
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
    let free = Number.NEGATIVE_INFINITY
    for (const node of its) {
      node.row = Math.max(wish.get(node) ?? 0, free)
      free = node.row + 1
    }
  }
  return nodes
}

function middle(rows: readonly number[]): number {
  return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length
}
