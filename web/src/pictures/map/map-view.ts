/** Where the map looks: the middle, and pixels for a radian of longitude. */
export interface MapView {
  readonly longitude: number
  readonly latitude: number
  readonly scale: number
}

/** The world in one screen, and a town. */
const FARTHEST = 60
const NEAREST = 60_000
/** What is looked at where nothing has a place: from the Atlantic to the Gulf. */
const HOME: readonly (readonly [number, number])[] = [
  [-14, 14],
  [58, 38],
]
const POLE = 82

/** A point of the map's plane, in radians: what a scale makes pixels of. Downwards is south. */
export interface PlanePoint {
  readonly x: number
  readonly y: number
}

export function toPlane(longitude: number, latitude: number): PlanePoint {
  return { x: (longitude * Math.PI) / 180, y: -mercator(Math.max(-POLE, Math.min(POLE, latitude))) }
}

/** Where the plane's own beginning lies in the picture: added to a point times the scale, it gives pixels. */
export function originOf({ longitude, latitude, scale }: MapView, width: number, height: number): PlanePoint {
  const middle = toPlane(longitude, latitude)
  return { x: width / 2 - middle.x * scale, y: height / 2 - middle.y * scale }
}

/** Of many points the outermost may lie outside of the first view: so many of a hundred at each side. */
const OUTSIDE = 0.04
const MANY = 25

/** The lowest and the highest of the numbers, or of most of them. */
function bounds(numbers: readonly number[]): readonly [number, number] {
  const sorted = [...numbers].sort((one, other) => one - other)
  const skip = sorted.length < MANY ? 0 : Math.floor(sorted.length * OUTSIDE)
  return [sorted[skip] ?? 0, sorted[sorted.length - 1 - skip] ?? 0]
}

/** The view that shows all points, or of many most, with some land around them. */
export function fittingView(points: readonly (readonly [number, number])[], width: number, height: number): MapView {
  const shown = points.length === 0 ? HOME : points
  const [west, east] = bounds(shown.map(([longitude]) => longitude))
  const [south, north] = bounds(shown.map(([, latitude]) => latitude))
  return viewOf(
    { west: west - AIR, east: east + AIR, south: Math.max(-POLE, south - AIR), north: Math.min(POLE, north + AIR) },
    width,
    height,
  )
}

/** Degrees of land around what is shown. */
const AIR = 3

function viewOf(
  { west, east, south, north }: Readonly<Record<'west' | 'east' | 'south' | 'north', number>>,
  width: number,
  height: number,
): MapView {
  const high = mercator(north) - mercator(south)
  const scale = Math.min((width * 0.9) / (((east - west) * Math.PI) / 180), (height * 0.86) / high)
  return within({ longitude: (west + east) / 2, latitude: fromMercator((mercator(north) + mercator(south)) / 2), scale })
}

/** Nearer (factor above 1) or farther, with what stands under the pixel held in its place. */
export function zoomedView(view: MapView, factor: number, x: number, y: number, width: number, height: number): MapView {
  const scale = Math.min(NEAREST, Math.max(FARTHEST, view.scale * factor))
  const change = 1 - view.scale / scale
  return pannedView({ ...view, scale }, -(x - width / 2) * change * (scale / view.scale), -(y - height / 2) * change * (scale / view.scale))
}

/** Moved by pixels, as a hand drags paper. */
export function pannedView(view: MapView, dx: number, dy: number): MapView {
  const longitude = view.longitude - (dx / view.scale) * (180 / Math.PI)
  return within({ ...view, longitude, latitude: fromMercator(mercator(view.latitude) + dy / view.scale) })
}

function within(view: MapView): MapView {
  return {
    longitude: ((((view.longitude + 180) % 360) + 360) % 360) - 180,
    latitude: Math.max(-POLE, Math.min(POLE, view.latitude)),
    scale: Math.min(NEAREST, Math.max(FARTHEST, view.scale)),
  }
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
}

function fromMercator(y: number): number {
  return (2 * Math.atan(Math.exp(y)) - Math.PI / 2) * (180 / Math.PI)
}
