import { expect, test } from 'vitest'
import type { Network } from '../../../../src/server/contract/index.ts'
import { layOut } from './layout.ts'

const node = (key: string, events: number) => ({ key, kind: 'country' as const, name: key, events })
const edge = (one: string, other: string, mutual: boolean) => ({ one, other, kind: 'meet', mutual, events: 2, sample: [] })
const network: Network = {
  nodes: [node('a', 9), node('b', 4), node('c', 1)],
  edges: [edge('a', 'b', false), edge('b', 'a', true), edge('b', 'c', false), edge('a', 'x', true)],
}

test('two have one line, however much they have with each other; a line to nobody is left out', () => {
  const { ties } = layOut(network, 800, 500)
  expect(ties.map(({ source, target, events }) => [source.node.key, target.node.key, events])).toEqual([
    ['a', 'b', 4],
    ['b', 'c', 2],
  ])
  expect(ties[0]).toMatchObject({ head: 'target', tone: 'together' })
})

test('everybody stands inside the picture, and the same network gives the same one', () => {
  const { nodes } = layOut(network, 800, 500)
  for (const { x, y } of nodes) expect(x > 0 && x < 800 && y > 0 && y < 500).toBe(true)
  expect(layOut(network, 800, 500).nodes.map(({ x, y }) => [x, y])).toEqual(nodes.map(({ x, y }) => [x, y]))
})

test('who has nothing to do with anybody stands beside the picture', () => {
  const { nodes, alone } = layOut({ ...network, nodes: [...network.nodes, node('d', 5)] }, 800, 500)
  expect(alone.map(({ key }) => key)).toEqual(['d'])
  expect(nodes.map(({ node: { key } }) => key)).toEqual(['a', 'b', 'c'])
})

test('two who deal and two others who deal stand in two places, not across each other', () => {
  const nodes = [node('a', 4), node('c', 4), node('b', 4), node('d', 4)]
  const { ties } = layOut({ nodes, edges: [edge('a', 'b', true), edge('c', 'd', true)] }, 800, 500)
  const [one, other] = ties
  if (!one || !other) throw new Error('two ties')
  expect(areAcross(one, other)).toBe(false)
})

type Line = Pick<ReturnType<typeof layOut>['ties'][number], 'source' | 'target'>
type Point = Line['source']

/** Do two lines cut each other? The ends of each lie on either side of the other. */
function areAcross(one: Line, other: Line): boolean {
  const side = ({ source, target }: Line, { x, y }: Point) =>
    Math.sign((target.x - source.x) * (y - source.y) - (target.y - source.y) * (x - source.x))
  const lies = (line: Line, { source, target }: Line) => side(line, source) !== side(line, target)
  return lies(one, other) && lies(other, one)
}
