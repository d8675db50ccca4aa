import type { Marks } from '../../../../src/server/contract/index.ts'
import { type PlanePoint, toPlane } from './map-view.ts'

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
  readonly at: PlanePoint
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
        at: toPlane(longitude, latitude),
      },
    ]
  })
}

/** Events in one place of the picture. Where it is does not change as the map is moved. */
export interface Cluster {
  readonly at: PlanePoint
  readonly items: readonly [MapItem, ...MapItem[]]
}

/** Of its mark, in pixels. */
export function radiusOf({ items }: Cluster): number {
  return items.length === 1 ? 7 : 11 + Math.min(16, Math.sqrt(items.length) * 2)
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
 * @param scale Pixels for a radian.
 * @param distance Pixels within which marks are joined.
 */
export function clusterItems(items: readonly MapItem[], scale: number, distance: number): Cluster[] {
  const clusters: { at: PlanePoint; items: [MapItem, ...MapItem[]] }[] = []
  const cells = new Map<number, number[]>()
  const reach = distance / scale
  const cellOf = (x: number, y: number) => (Math.floor(x / reach) + SHIFT) * 2 * SHIFT + Math.floor(y / reach) + SHIFT
  const isHome = ({ x, y }: PlanePoint, at: PlanePoint) => Math.hypot(x - at.x, y - at.y) < reach
  for (const item of items) {
    const { x, y } = item.at
    const near = AROUND.flatMap(([dx, dy]) => cells.get(cellOf(x + dx * reach, y + dy * reach)) ?? [])
    const home = near.map((index) => clusters[index]).find((cluster) => cluster && isHome(cluster.at, item.at))
    if (home) home.items.push(item)
    else {
      const cell = cellOf(x, y)
      cells.set(cell, [...(cells.get(cell) ?? []), clusters.push({ at: item.at, items: [item] }) - 1])
    }
  }
  return clusters
}

/** More columns and rows than any scale makes. */
const SHIFT = 1 << 22
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))
