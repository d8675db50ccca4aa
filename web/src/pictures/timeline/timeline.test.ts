import { expect, test } from 'vitest'
import { type TimelineItem, timesToFit } from './items.ts'
import { packLanes } from './pack.ts'
import { ticksFor } from './ticks.ts'
import { DAY, fitting, panned, type TimeScale, toTimeAt, toX, YEAR, zoomed } from './time-scale.ts'

const scale: TimeScale = { from: 0, to: 10 * DAY, width: 1000, isRtl: true }

test('later lies to the left where the page runs from right to left, and to the right elsewhere', () => {
  expect(toX(scale, DAY)).toBe(900)
  expect(toX({ ...scale, isRtl: false }, DAY)).toBe(100)
  expect(toTimeAt(scale, toX(scale, 3 * DAY))).toBeCloseTo(3 * DAY)
})

test('a first view has its ends even before the picture has a width', () => {
  expect(fitting([0, 10 * DAY], 0, true, 0)).toMatchObject({ from: -2 * DAY, to: 12 * DAY })
  expect(fitting([0, 10 * DAY], 0, true, 100).to).toBeGreaterThan(12 * DAY)
})

test('a first view shows the last day of what goes on, and not what lies far from the rest', () => {
  const item = (from: number, days: number): TimelineItem => ({
    id: `${from}`,
    kind: 'meet',
    status: 'planned',
    title: '',
    place: '',
    from: from * DAY,
    to: (from + days) * DAY,
    isStated: true,
    isRetold: false,
    isConflicting: false,
    origins: 1,
  })
  const items = [...Array.from({ length: 20 }, (_, day) => item(day, 1)), item(18, 25), item(-9000, 1)]
  const times = timesToFit(items)
  expect(Math.max(...times)).toBe(43 * DAY)
  expect(Math.min(...times)).toBe(0)
})

test('zooming holds what is pointed at, and stops at hours and at centuries', () => {
  const near = zoomed(scale, 2, 250)
  expect(toTimeAt(near, 250)).toBeCloseTo(toTimeAt(scale, 250))
  expect(near.to - near.from).toBe(5 * DAY)
  expect(zoomed(scale, 1e9, 0).to - zoomed(scale, 1e9, 0).from).toBeGreaterThan(0)
  expect(zoomed(scale, 1e-9, 0).to - zoomed(scale, 1e-9, 0).from).toBeLessThanOrEqual(401 * YEAR)
})

test('dragging to the right brings what is later into view where the page runs from right to left', () => {
  expect(panned(scale, 100).from).toBe(DAY)
  expect(panned({ ...scale, isRtl: false }, 100).from).toBe(-DAY)
})

test.each([
  ['hours', DAY / 2],
  ['days', 9 * DAY],
  ['months', YEAR],
  ['decades', 90 * YEAR],
])('the marks of an axis of %s are in order and have room for their labels', (_, span) => {
  const axis: TimeScale = { from: 0, to: span, width: 1000, isRtl: false }
  const ticks = ticksFor(axis)
  expect(ticks.length).toBeGreaterThan(2)
  for (const [index, tick] of ticks.slice(1).entries())
    expect(toX(axis, tick.time) - toX(axis, ticks[index]?.time ?? 0)).toBeGreaterThan(75)
})

test('stretches that overlap lie in different lanes, and lanes are used again', () => {
  const { lanes, count } = packLanes(
    [
      { left: 0, right: 50 },
      { left: 20, right: 80 },
      { left: 60, right: 90 },
    ],
    4,
  )
  expect(lanes).toEqual([0, 1, 0])
  expect(count).toBe(2)
})
