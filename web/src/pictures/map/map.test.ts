import { expect, test } from 'vitest'
import { toOutlines } from '../../../build/outlines.ts'
import { clusterItems, type MapItem, reachOf } from './clusters.ts'
import { findRoom } from './find-room.ts'
import { fittingView, type MapView, originOf, pannedView, toPlane, zoomedView } from './map-view.ts'
import { UNIT } from './outline.ts'

const item = (id: string, longitude: number, latitude: number, precision = 'city'): MapItem => ({
  id,
  kind: 'meet',
  status: 'happened',
  title: '',
  place: '',
  longitude,
  latitude,
  precision,
  at: toPlane(longitude, latitude),
})

/** Pixels of a place in a picture of 800 by 480. */
function pixelsOf(view: MapView, [longitude, latitude]: readonly [number, number]): { x: number; y: number } {
  const [origin, at] = [originOf(view, 800, 480), toPlane(longitude, latitude)]
  return { x: origin.x + at.x * view.scale, y: origin.y + at.y * view.scale }
}

test('the first view shows every point', () => {
  const points: [number, number][] = [
    [36.3, 33.5],
    [-6.8, 34],
    [58.4, 23.6],
  ]
  const view = fittingView(points, 800, 480)
  for (const point of points) {
    const { x, y } = pixelsOf(view, point)
    expect(x > 0 && x < 800 && y > 0 && y < 480).toBe(true)
  }
})

test('the middle of the view is the middle of the picture; north is above, east to the right', () => {
  const view = { longitude: 36, latitude: 33, scale: 900 }
  expect(pixelsOf(view, [36, 33])).toEqual({ x: 400, y: 240 })
  expect(pixelsOf(view, [36, 34]).y).toBeLessThan(240)
  expect(pixelsOf(view, [37, 33]).x).toBeCloseTo(400 + (900 * Math.PI) / 180)
})

test('zooming holds what is pointed at, and dragging moves the map with the hand', () => {
  const view = { longitude: 36, latitude: 33, scale: 900 }
  const before = pixelsOf(view, [44, 40])
  const after = pixelsOf(zoomedView(view, 2, before.x, before.y, 800, 480), [44, 40])
  expect(after.x).toBeCloseTo(before.x, 0)
  expect(after.y).toBeCloseTo(before.y, 0)
  const moved = pixelsOf(pannedView(view, 50, 20), [36, 33])
  expect(moved.x).toBeCloseTo(450, 0)
  expect(moved.y).toBeCloseTo(260, 0)
})

test('marks that would cover each other are one, and others are not', () => {
  const clusters = clusterItems([item('a', 36, 33), item('b', 36.05, 33), item('c', 44, 33)], 900, 26)
  expect(clusters.map(({ items }) => items.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
  expect(clusterItems([item('a', 36, 33), item('b', 36.05, 33)], 90_000, 26)).toHaveLength(2)
})

test('a country is drawn in the plane, and its name stands in its largest piece', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ]
  const topology = {
    type: 'Topology',
    arcs: [square(0, 10), square(20, 22)],
    objects: { countries: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', id: 'XX', arcs: [[[1]], [[0]]] }] } },
  } as const
  const [country] = toOutlines(topology as never)
  expect(country?.code).toBe('XX')
  expect(country?.d.match(/M/g)).toHaveLength(2)
  expect(country?.d).toContain(`M0 0l${Math.round((10 * Math.PI * UNIT) / 180)} 0`)
  expect(country?.at.x).toBeCloseTo((5 * Math.PI) / 180, 3)
  expect(country?.width).toBeCloseTo((10 * Math.PI) / 180, 6)
})

test.each([
  ['in its own place', [], 50],
  ['below a mark', [{ x: 50, y: 45, radius: 8 }], 74],
  ['above where below is taken', [{ x: 50, y: 62, radius: 12 }], 26],
  ['nowhere', [{ x: 50, y: 50, radius: 200 }], undefined],
])('a number stands %s', (_, circles, y) => {
  expect(findRoom({ x: 50, y: 50 }, { half: 16, high: 10 }, circles)?.y).toBe(y)
})

test('a province is a wider area than a town', () => {
  expect(reachOf(item('a', 0, 30, 'province'), 900)).toBeGreaterThan(reachOf(item('b', 0, 30, 'city'), 900) * 5)
})

test('a country across the change of the date stands on both sides, without a line from one to the other', () => {
  const ring = [
    [170, 60],
    [-170, 60],
    [-170, 70],
    [170, 70],
    [170, 60],
  ]
  const topology = {
    type: 'Topology',
    arcs: [ring],
    objects: { countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'XX', arcs: [[0]] }] } },
  }
  const [country] = toOutlines(topology as never)
  expect(country?.width).toBeCloseTo((20 * Math.PI) / 180, 6)
  const starts = [...(country?.d.matchAll(/M(-?\d+)/g) ?? [])].map(([, x]) => Math.round((Number(x) / UNIT) * (180 / Math.PI)))
  expect(starts).toEqual([170, -190])
})
