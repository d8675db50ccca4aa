import { expect, test } from 'vitest'
import { cutSegments, type Mark } from './marks.ts'

const mark = (id: string, start: number, end: number): Mark => ({ id, layer: 'time', start, end, rule: 'x' })

test('the segments are the whole text, cut where marks begin and end', () => {
  const text = 'زار الوزير باكو'
  const segments = cutSegments(text, [mark('outer', 0, 10), mark('inner', 4, 10)])
  expect(segments.map((segment) => segment.text).join('')).toBe(text)
  expect(segments.map(({ marks }) => marks.map(({ id }) => id))).toEqual([['outer'], ['outer', 'inner'], []])
})

test('lines are segments of their own, and a mark beyond the text is cut to it', () => {
  const segments = cutSegments('a\nb', [mark('long', 2, 99)])
  expect(segments.map(({ text, marks }) => [text, marks.length])).toEqual([
    ['a', 0],
    ['\n', 0],
    ['b', 1],
  ])
})
