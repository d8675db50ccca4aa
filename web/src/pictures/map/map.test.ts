import { expect, test } from 'vitest'
import { clusterItems, type MapItem, reachOf } from './clusters.ts'
import { fittingView, pannedView, projectionOf, zoomedView } from './map-view.ts'

const item = (id: string, longitude: number, latitude: number, precision = 'city'): MapItem => ({
  id,
  kind: 'meet',
  status: 'happened',
  title: '',
  place: '',
  longitude,
  latitude,
  precision,
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
  const projection = projectionOf({ longitude: 36, latitude: 33, scale: 900 }, 800, 480)
  const clusters = clusterItems(
    [item('a', 36, 33), item('b', 36.05, 33), item('c', 44, 33)],
    (point) => projection(point),
    26,
    () => true,
  )
  expect(clusters.map(({ items }) => items.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
})

test('a province is a wider area than a town', () => {
  expect(reachOf(item('a', 0, 30, 'province'), 900)).toBeGreaterThan(reachOf(item('b', 0, 30, 'city'), 900) * 5)
})
