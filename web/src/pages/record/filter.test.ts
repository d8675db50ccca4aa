import { expect, test } from 'vitest'
import { choose, filterOf } from './filter.ts'

test('only what filters is sent to the server', () => {
  const query = new URLSearchParams('kind=meet&kind=visit&view=map&lang=en&who=&country=SY')
  expect(filterOf(query).toString()).toBe('kind=meet&kind=visit&country=SY')
})

test('several kinds, one country; what was chosen is taken away again', () => {
  const query = new URLSearchParams('kind=meet&country=SY')
  expect(choose(query, 'kind', 'visit')).toEqual(['meet', 'visit'])
  expect(choose(query, 'kind', 'meet')).toEqual([])
  expect(choose(query, 'country', 'IQ')).toEqual(['IQ'])
  expect(choose(query, 'country', 'SY')).toEqual([])
})
