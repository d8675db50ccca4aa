import { expect, test } from 'vitest'
import type { Flow } from '../../../../src/server/contract/index.ts'
import { layOutFlows } from './flow-layout.ts'

const flow = (outlet: string, source: string, voice: Flow['voice'], reports: number): Flow => ({ outlet, source, voice, reports })

test('a box is as high as the bands that leave it, and bands of one box do not cover each other', () => {
  const { bands, sources, outlets } = layOutFlows(
    [flow('A', '', 'own', 5), flow('A', 'AFP', 'agency', 3), flow('B', 'AFP', 'agency', 4)],
    10,
  )
  expect(sources.map(({ id, height }) => [id, height])).toEqual([
    ['own', 50],
    ['agency:AFP', 70],
  ])
  expect(outlets.map(({ name, height }) => [name, height])).toEqual([
    ['A', 80],
    ['B', 40],
  ])
  const [four, three] = bands.filter(({ source }) => source.id === 'agency:AFP')
  expect((four?.sourceY ?? 0) + (four?.height ?? 0)).toBe(three?.sourceY)
})
