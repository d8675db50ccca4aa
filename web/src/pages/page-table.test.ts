import { expect, test } from 'vitest'
import { findPage } from './page-table.ts'

test.each([
  ['/', 'page.record', {}],
  ['/events/3f2a%3A12', 'page.event', { id: '3f2a:12' }],
  ['/people/', 'page.people', {}],
  ['/places/%E0%A4', 'page.place', { key: '%E0%A4' }],
])('%s is %s', (path, title, parameters) => {
  const found = findPage(path)
  expect(found?.entry.title).toBe(title)
  expect(found?.parameters).toEqual(parameters)
})

test('an address that is none of ours is no page', () => {
  expect(findPage('/events/a/b')).toBeUndefined()
  expect(findPage('/nothing')).toBeUndefined()
})
