import { expect, test } from 'vitest'
import { readRecord } from './record.ts'

const FOUND = {
  id: 'https://example.org/items/1',
  url: 'https://example.org/items/1',
  title: 'اتفاق قريب',
  outlet: 'وكالة المثال',
  byline: 'منى',
  published: { from: '2025-07-29', to: '2025-07-29', basis: 'metadata' },
  text: 'قال الوزير إن الاتفاق قريب.\nوأضاف أن الموعد غدا.',
}
const HTML = '<p>قال الوزير إن الاتفاق قريب.</p><p>وأضاف أن الموعد غدا.</p>'
const TWO = {
  uri: FOUND.id,
  type: 'text',
  pubstatus: 'usable',
  firstcreated: '2025-07-29T22:00:00+03:00',
  versioncreated: '2025-07-30T08:00:00Z',
  by: 'منى',
  headlines: [
    { role: 'short', value: 'اتفاق' },
    { role: 'main', value: 'اتفاق قريب' },
  ],
  infosources: [{ name: 'وكالة المثال' }],
  bodies: [
    { role: 'plain', contenttype: 'text/plain', value: 'قال الوزير إن الاتفاق قريب. وأضاف أن الموعد غدا.' },
    { role: 'main', contenttype: 'application/xhtml+xml', value: HTML },
  ],
}
const THREE = {
  uri: FOUND.id,
  firstCreated: TWO.firstcreated,
  versionCreated: TWO.versioncreated,
  by: 'منى',
  headlines: [{ value: 'اتفاق قريب' }],
  infoSources: [{ name: 'وكالة المثال' }],
  bodies: [{ contentType: 'text/html', value: HTML }],
}

test.each([
  ['2', TWO],
  ['3', THREE],
])('an item of ninjs %s', (_, item) => {
  expect(readRecord(JSON.stringify(item), 'a.jsonl', 1)).toEqual([{ value: FOUND }])
})

test.each([
  ['a picture', { ...TWO, type: 'picture' }, []],
  ['withheld', { ...TWO, pubstatus: 'withheld' }, [{ problem: { code: 'not-usable', line: 1 } }]],
  ['without a text', { ...THREE, bodies: [] }, [{ problem: { code: 'no-text', line: 1 } }]],
  ['bodies of another shape', { ...THREE, bodies: { main: HTML } }, [{ problem: { code: 'no-text' } }]],
])('ninjs: %s', (_, item, expected) => {
  expect(readRecord(JSON.stringify(item), 'a.jsonl', 1)).toMatchObject(expected)
})
