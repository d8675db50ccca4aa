import { expect, test } from 'vitest'
import type { EventDetail } from '../../../../src/server/contract/index.ts'
import { toChainGraph } from './chain-graph.ts'

type Report = EventDetail['reports'][number]
type Link = Report['chain'][number]

const link = (name: string, identity: Link['identity'], key?: string): Link => ({
  kind: 'organisation',
  name,
  identity,
  source: 'agency',
  stance: 'asserts',
  ...(key === undefined ? {} : { key }),
})
const report = (outlet: string, origin: number, chain: readonly Link[]): Report => ({
  id: `${outlet}:1`,
  article: outlet,
  event: 0,
  outlet,
  status: 'happened',
  retold: false,
  chain: [...chain],
  trigger: { start: 0, end: 1 },
  evidence: [{ start: 0, end: 1 }],
  excerpt: '',
  origin,
  title: '',
  kind: 'strike',
})

test('two outlets that go back to one agency run together; unnamed sources of two origins do not', () => {
  const afp = link('AFP', 'named', 'agency:AFP')
  const { nodes, columns } = toChainGraph({
    reports: [
      report('A', 0, [afp]),
      report('B', 0, [afp]),
      report('C', 1, [link('مصدر', 'hidden')]),
      report('D', 2, [link('مصدر', 'hidden')]),
    ],
  })
  expect(columns).toBe(2)
  expect(nodes.filter(({ column }) => column === 1).map(({ name, reports }) => [name, reports])).toEqual([
    ['AFP', [0, 1]],
    ['مصدر', [2]],
    ['مصدر', [3]],
  ])
})

test('the far end of every chain stands in the last column, an outlet in its own voice is its own origin', () => {
  const { nodes, edges } = toChainGraph({
    reports: [
      report('A', 0, [link('AFP', 'named', 'agency:AFP'), link('طبيب', 'described')]),
      report('B', 1, [link('وزارة', 'named', 'o:1')]),
      report('C', 2, []),
    ],
  })
  expect(nodes.filter(({ origin }) => origin !== undefined).map(({ name, column, what }) => [name, column, what])).toEqual([
    ['طبيب', 2, 'described'],
    ['وزارة', 2, 'named'],
    ['C', 0, 'own-voice'],
  ])
  expect(edges.map(({ from, to }) => [from.name, to.name])).toEqual([
    ['AFP', 'A'],
    ['طبيب', 'AFP'],
    ['وزارة', 'B'],
  ])
})
