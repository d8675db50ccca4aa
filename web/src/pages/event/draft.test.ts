import { expect, test } from 'vitest'
import { toEventId, toInstead } from './draft.ts'

test.each([
  ['a day alone is its own end', 'time', {}, { from: '2025-01-12' }, { from: '2025-01-12', to: '2025-01-12', stated: true }],
  [
    'a toll keeps what it counts',
    'tolls',
    { counts: 'injured', min: 3 },
    { min: '20' },
    { counts: 'injured', min: 20, approximate: false, words: '' },
  ],
  ['a status', 'status', {}, { status: 'denied' }, 'denied'],
  [
    'a participant keeps the role',
    'participants',
    { role: 'victim', name: 'x' },
    { name: ' سوق ' },
    { kind: 'words', name: 'سوق', role: 'victim' },
  ],
] as const)('%s', (_, slot, old, fields, instead) => {
  expect(JSON.parse(toInstead({ verdict: 'replace', slot, value: JSON.stringify(old) }, fields) ?? 'null')).toEqual(instead)
})

test('fields that say nothing replace nothing', () => {
  expect(toInstead({ verdict: 'replace', slot: 'time' }, { from: '' })).toBeUndefined()
  expect(toInstead({ verdict: 'replace', slot: 'tolls' }, {})).toBeUndefined()
})

test.each([
  [' 38c4:12 ', '38c4:12'],
  ['http://localhost:4610/events/38c4%3A12?lang=en', '38c4:12'],
  ['/events/38c4:12#top', '38c4:12'],
  ['/events/%zz', '%zz'],
])('the id in «%s»', (given, id) => {
  expect(toEventId(given)).toBe(id)
})
