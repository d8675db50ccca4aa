import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type PlanePoint, toPlane } from '../src/pictures/map/map-view.ts'
import { type Outline, UNIT } from '../src/pictures/map/outline.ts'

type Ring = readonly PlanePoint[]

/** The outlines of the countries, whose rings are cut where the date changes; what has one code is one outline. */
export function toOutlines(world: Topology<{ countries: GeometryCollection }>): Outline[] {
  const rings = new Map<string, Ring[][]>()
  for (const { id, geometry } of feature(world, world.objects.countries).features) {
    const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    const its = pieces.map((piece) => piece.map((ring) => ring.map(([longitude = 0, latitude = 0]) => toPlane(longitude, latitude))))
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
