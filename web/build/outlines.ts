import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type PlanePoint, toPlane } from '../src/pictures/map/map-view.ts'
import { type Outline, UNIT } from '../src/pictures/map/outline.ts'

type Ring = readonly PlanePoint[]

/** The outlines of the countries; what has one code is one outline. */
export function toOutlines(world: Topology<{ countries: GeometryCollection }>): Outline[] {
  const rings = new Map<string, Ring[][]>()
  for (const { id, geometry } of feature(world, world.objects.countries).features) {
    const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    const its = pieces.flatMap((piece) => onBothSides(piece.map(unwind)))
    const code = String(id ?? '')
    rings.set(code, [...(rings.get(code) ?? []), ...its])
  }
  return [...rings].flatMap(([code, pieces]) => {
    const outer = pieces.flatMap(([first]) => (first ? [toPiece(first)] : []))
    const [largest] = outer.sort((one, other) => other.area - one.area)
    if (!largest) return []
    const { at, width, height } = largest
    return [{ code, d: pieces.flat().map(toPath).join(''), at, width, height }]
  })
}

type Degrees = readonly [longitude: number, latitude: number]

/** A ring without leaps where the date changes: it goes on beyond 180°. One around a pole is closed over it. */
function unwind(ring: readonly (readonly number[])[]): Degrees[] {
  let turns = 0
  const points = ring.map(([longitude = 0, latitude = 0], index): Degrees => {
    const step = longitude - (ring[index - 1]?.[0] ?? longitude)
    if (Math.abs(step) > 180) turns -= Math.sign(step)
    return [longitude + turns * 360, latitude]
  })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || turns === 0) return points
  const pole = Math.sign(first[1]) * 90
  return [...points, [last[0], pole], [first[0], pole]]
}

/** What reaches beyond 180° stands on the other side of the map as well. */
function onBothSides(piece: readonly (readonly Degrees[])[]): Ring[][] {
  const [outer = []] = piece
  const shifts = [
    0,
    ...(outer.some(([longitude]) => longitude > 180) ? [-360] : []),
    ...(outer.some(([longitude]) => longitude < -180) ? [360] : []),
  ]
  return shifts.map((shift) => piece.map((ring) => ring.map(([longitude, latitude]) => toPlane(longitude + shift, latitude))))
}

/** Steps from point to point are short, and so is the path: `m0 0l12-5 3 4z`. */
function toPath(ring: Ring): string {
  const points = ring.map(({ x, y }) => [Math.round(x * UNIT), Math.round(y * UNIT)] as const)
  const steps = points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0]
    return x === fromX && y === fromY ? [] : [x - fromX, y - fromY]
  })
  const [x, y] = points[0] ?? [0, 0]
  return `M${write([x, y])}${steps.length > 0 ? `l${write(steps)}` : ''}Z`
}

function write(numbers: readonly number[]): string {
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('')
}

/** Area, centre of mass and extent of what a ring encloses. */
function toPiece(ring: Ring): { area: number; at: PlanePoint; width: number; height: number } {
  let [area, x, y] = [0, 0, 0]
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [index, point] of ring.entries()) {
    const next = ring[(index + 1) % ring.length] ?? point
    const cross = point.x * next.y - next.x * point.y
    area += cross / 2
    x += ((point.x + next.x) * cross) / 6
    y += ((point.y + next.y) * cross) / 6
    left = Math.min(left, point.x)
    right = Math.max(right, point.x)
    top = Math.min(top, point.y)
    bottom = Math.max(bottom, point.y)
  }
  const at = area === 0 ? { x: (left + right) / 2, y: (top + bottom) / 2 } : { x: x / area, y: y / area }
  return { area: Math.abs(area), at, width: right - left, height: bottom - top }
}
