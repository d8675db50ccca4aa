import { expect, test } from 'vitest'
import { clusterItems, type MapItem, reachOf } from './clusters.ts'
import { findRoom } from './find-room.ts'
import { fittingView, originOf, pannedView, projectionOf, toPlane, zoomedView } from './map-view.ts'

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

test('the first view shows every point', () => {
  const points: [number, number][] = [
    [36.3, 33.5],
    [-6.8, 34],
    [58.4, 23.6],
  ]
  const projection = projectionOf(fittingView(points, 800, 480), 800, 480)
  for (const point of points) {
    const [x = -1, y = -1] = projection(point) ?? []
    expect(x > 0 && x < 800 && y > 0 && y < 480).toBe(true)
  }
})

test('zooming holds what is pointed at, and dragging moves the map with the hand', () => {
  const view = { longitude: 36, latitude: 33, scale: 900 }
  const before = projectionOf(view, 800, 480).invert?.([600, 100]) ?? [0, 0]
  const after = projectionOf(zoomedView(view, 2, 600, 100, 800, 480), 800, 480)(before) ?? [0, 0]
  expect(after[0]).toBeCloseTo(600, 0)
  expect(after[1]).toBeCloseTo(100, 0)
  const moved = projectionOf(pannedView(view, 50, 20), 800, 480)([36, 33]) ?? [0, 0]
  expect(moved[0]).toBeCloseTo(450, 0)
  expect(moved[1]).toBeCloseTo(260, 0)
})

test('marks that would cover each other are one, and others are not', () => {
  const clusters = clusterItems([item('a', 36, 33), item('b', 36.05, 33), item('c', 44, 33)], 900, 26)
  expect(clusters.map(({ items }) => items.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
  expect(clusterItems([item('a', 36, 33), item('b', 36.05, 33)], 90_000, 26)).toHaveLength(2)
})

test('the plane and its origin give the pixels of the projection', () => {
  const view = { longitude: 40, latitude: 30, scale: 900 }
  const [x = 0, y = 0] = projectionOf(view, 800, 480)([36, 33]) ?? []
  const [origin, at] = [originOf(view, 800, 480), toPlane(36, 33)]
  expect(origin.x + at.x * view.scale).toBeCloseTo(x, 3)
  expect(origin.y + at.y * view.scale).toBeCloseTo(y, 3)
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
