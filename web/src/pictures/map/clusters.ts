import type { Marks } from '../../../../src/server/contract/index.ts'

/** One event on the map. */
export interface MapItem {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly title: string
  readonly place: string
  readonly longitude: number
  readonly latitude: number
  readonly precision: string
}

/** The events of a picture that have a point; those of which only the country is known have none. */
export function toMapItems(marks: Marks): MapItem[] {
  return marks.id.flatMap((id, index) => {
    const [latitude, longitude, precision] = [marks.latitude[index], marks.longitude[index], marks.precision[index]]
    if (typeof latitude !== 'number' || typeof longitude !== 'number' || precision === 'country') return []
    return [
      {
        id,
        kind: marks.kind[index] ?? '',
        status: marks.status[index] ?? '',
        title: marks.title[index] ?? '',
        place: marks.place[index] ?? '',
        longitude,
        latitude,
        precision: precision ?? 'region',
      },
    ]
  })
}

export interface Cluster {
  readonly x: number
  readonly y: number
  readonly items: readonly MapItem[]
}

/** Kilometres around the point within which a place of this precision lies. */
const REACH: Readonly<Record<string, number>> = { point: 1, city: 6, district: 20, province: 60, region: 140 }
const EARTH = 6371

/** The radius of the area that a precision stands for, in pixels. */
export function reachOf({ precision, latitude }: MapItem, scale: number): number {
  const kilometres = REACH[precision] ?? 140
  return ((kilometres / EARTH) * scale) / Math.max(0.2, Math.cos((latitude * Math.PI) / 180))
}

/**
 * Events whose marks would cover each other, as one.
 *
 * @param project Degrees to pixels; `null` for what lies behind.
 * @param distance Pixels within which marks are joined.
 */
export function clusterItems(
  items: readonly MapItem[],
  project: (point: [number, number]) => [number, number] | null,
  distance: number,
  isVisible: (x: number, y: number) => boolean,
): Cluster[] {
  const clusters: { x: number; y: number; items: MapItem[] }[] = []
  const cells = new Map<string, number[]>()
  const cellOf = (x: number, y: number) => [Math.floor(x / distance), Math.floor(y / distance)] as const
  for (const item of items) {
    const point = project([item.longitude, item.latitude])
    if (!point || !isVisible(...point)) continue
    const [column, row] = cellOf(...point)
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx},${row + dy}`) ?? []))
    const home = near
      .map((index) => clusters[index])
      .find((cluster) => cluster && Math.hypot(cluster.x - point[0], cluster.y - point[1]) < distance)
    if (home) home.items.push(item)
    else {
      const key = `${column},${row}`
      cells.set(key, [...(cells.get(key) ?? []), clusters.push({ x: point[0], y: point[1], items: [item] }) - 1])
    }
  }
  return clusters
}
