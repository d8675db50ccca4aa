import { expect, test } from 'vitest'
import type { Reading, ReportedEvent } from '../../reading/types.ts'
import type { DayWindow } from '../types.ts'
import { windowOf } from './window.ts'

const span = (from: string, to: string, stated: boolean) => ({ from, to, stated })

const cases: [string, object, Partial<ReportedEvent>, DayWindow | undefined][] = [
  ['how long it took', { value: 'PT4H' }, {}, span('2025-07-27', '2025-07-29', false)],
  ['over how many weeks', { value: 'P3W' }, {}, span('2025-07-08', '2025-07-29', false)],
  ['over some days', { value: 'PXD' }, {}, undefined],
  ['over years', { value: 'P7Y' }, {}, undefined],
  ['how long it will take', { value: 'P3D' }, { status: 'planned' }, undefined],
  ['background', { value: 'P3W' }, { retold: true }, undefined],
  [
    'in the last two weeks',
    { value: 'P2W', from: '2025-07-15', to: '2025-07-29' },
    {},
    { ...span('2025-07-15', '2025-07-29', true), words: '' },
  ],
]

test.each(cases)('the days of an event told with a stretch of time: %s', (_, time, told, window) => {
  const reading = {
    article: { text: '' },
    published: { from: '2025-07-29', to: '2025-07-29', basis: 'given' },
    times: [{ start: 0, end: 0, type: 'DURATION', ...time }],
  } as unknown as Reading
  const event = { kind: 'kill', status: 'happened', retold: false, time: 0, ...told } as ReportedEvent
  expect(windowOf(event, reading)).toEqual(window)
})
