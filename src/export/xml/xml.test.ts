import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed } from 'feedsmith'
import { MultiGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { expect, test } from 'vitest'
import { textOf } from '../../../test/export-text.ts'
import { exportedRecord, exportOptions, idsOf } from '../../../test/exported-record.ts'
import { findFormat } from '../formats.ts'
import type { EventFormat } from '../types.ts'
import { element, escapeXml } from './xml.ts'

const record = await exportedRecord()
const ids = idsOf(record)
const text = (name: string) => textOf(findFormat(name) as EventFormat, record, exportOptions())

test('words are words: no markup, no character that XML has no place for', () => {
  expect(escapeXml('<a b="c">&\u0000\ud800\u{1f388}\ufffe')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;\u{1f388}')
  expect(element('a', { b: '"<\n', c: undefined })).toBe('<a b="&quot;&lt;&#10;"/>')
})

test.each(['atom', 'graphml', 'gexf'])('%s is well-formed', async (name) => {
  expect(XMLValidator.validate(await text(name))).toBe(true)
})

test('Atom: every event with its last report, the newest first', async () => {
  const { entries = [], id } = parseAtomFeed(await text('atom'))
  expect(id).toBe('https://record.example/feed')
  expect(entries.length).toBe(record.length)
  expect(entries[0]).toMatchObject({ id: `urn:isnad:event:${ids.held}`, updated: '2025-08-08T00:00:00Z' })
  const denied = entries.find((entry) => entry.id === `urn:isnad:event:${ids.denied}`)
  expect(JSON.stringify(denied?.title)).toContain('(denied)')
  expect(denied?.links?.[0]).toMatchObject({ rel: 'alternate', href: `https://record.example/events/${encodeURIComponent(ids.denied)}` })
})

test.each([
  ['graphml', (xml: string) => graphml.parse(MultiGraph, xml)],
  ['gexf', (xml: string) => gexf.parse(MultiGraph, xml, { allowUndeclaredAttributes: true })],
])('%s: both meetings as dated edges between two people, the planned one marked', async (name, parse) => {
  const graph = parse(await text(name))
  const lavrov = graph.findNode((_, { label }) => label === 'Sergei Lavrov')
  const shaibani = graph.findNode((_, { label }) => label === 'Asaad al-Shaibani')
  const edges = graph.edges(lavrov, shaibani).map((edge) => graph.getEdgeAttributes(edge))
  expect(edges.map(({ status, start, day_from = start }) => [status, day_from]).sort()).toEqual([
    ['happened', '2025-08-07'],
    ['planned', '2025-07-31'],
  ])
  expect(graph.nodes().filter((node) => /words|anonymous/.test(`${graph.getNodeAttribute(node, 'kind')}`))).toEqual([])
})
