import type { PlacedNode } from './layout.ts'

/** The width of a letter and the height of a line of a label, in pixels. */
const LETTER = 6.4
const LINE = 15

/** The nodes whose labels cover no other: those with most events choose first. The others show theirs when they are pointed at. */
export function freeLabels(nodes: readonly PlacedNode[], nameOf: (node: PlacedNode) => string): ReadonlySet<PlacedNode> {
  const boxes: { left: number; right: number; top: number; bottom: number }[] = []
  const free = new Set<PlacedNode>()
  for (const placed of [...nodes].sort((one, other) => other.node.events - one.node.events)) {
    const half = (nameOf(placed).length * LETTER) / 2
    const top = placed.y + placed.radius + 3
    const box = { left: placed.x - half, right: placed.x + half, top, bottom: top + LINE }
    const isCovered = boxes.some(
      (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    )
    if (isCovered) continue
    boxes.push(box)
    free.add(placed)
  }
  return free
}
