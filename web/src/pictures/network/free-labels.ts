import type { PlacedNode, Tie } from './layout.ts'

/** The width of a letter and the height of a line of a label, in pixels. */
const LETTER = 6.4
const LINE = 15
/** Between a circle and its label, and between a label and the edge of the picture. */
const GAP = 3
const EDGE = 4

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a label stands, from the middle of its node. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
}

/**
 * Where the labels stand that cover neither each other nor anybody's circle: those with most events choose first. A label keeps to the side
 * where fewer lines go, and inside the picture. The others show theirs when they are pointed at.
 */
export function freeLabels(
  nodes: readonly PlacedNode[],
  ties: readonly Tie[],
  width: number,
  nameOf: (node: PlacedNode) => string,
): ReadonlyMap<PlacedNode, LabelPlace> {
  const boxes: Box[] = []
  const free = new Map<PlacedNode, LabelPlace>()
  for (const placed of [...nodes].sort((one, other) => other.node.events - one.node.events)) {
    const half = (nameOf(placed).length * LETTER) / 2
    const x = half * 2 > width ? width / 2 : Math.min(width - EDGE - half, Math.max(EDGE + half, placed.x))
    const below = placed.y + placed.radius + GAP
    const above = placed.y - placed.radius - GAP - LINE
    const taken = [...boxes, ...nodes.filter((other) => other !== placed).map(boxOf)]
    for (const top of goesDown(placed, ties) ? [above, below] : [below, above]) {
      const box = { left: x - half, right: x + half, top, bottom: top + LINE }
      if (taken.some((other) => areAcross(box, other))) continue
      boxes.push(box)
      free.set(placed, { x: x - placed.x, y: top + LINE - 4 - placed.y })
      break
    }
  }
  return free
}

const areAcross = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const boxOf = ({ x, y, radius }: PlacedNode): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })

/** Do more of its lines go downwards than upwards? */
function goesDown(node: PlacedNode, ties: readonly Tie[]): boolean {
  const others = ties.flatMap(({ source, target }) => (source === node ? [target] : target === node ? [source] : []))
  return others.reduce((sum, { y }) => sum + Math.sign(y - node.y), 0) > 0
}
