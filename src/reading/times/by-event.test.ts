import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createReader } from '../../index.ts'
import { loadLexicon } from '../../load/index.ts'

const reader = createReader(loadLexicon())
const [, ...rows] = readFileSync(new URL('by-event.cases.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const published = { from: '2025-07-29', to: '2025-07-29', basis: 'given' } as const

test.each(rows.map((row) => row.split('\t')))('%s', (_, wanted, text = '') => {
  const { times } = reader.read({ id: 'case', text, published })
  const found = times
    .filter(({ rule }) => rule === 'by-event')
    .map(({ start, end, value, mod }) => [text.slice(start, end), '=', value, mod].filter((part) => part).join(' '))
  expect(found.join(' ; ') || '-').toBe(wanted)
})

test('what an event is dated by is the same time before and after', () => {
  const { times, events } = reader.read({ id: 'case', text: 'بعد سقوط النظام قتل ثلاثة جنود أمس الاثنين في حمص.', published })
  const killed = events.find(({ kind }) => kind === 'kill')
  expect(times[killed?.time ?? -1]?.value).toBe('2025-07-28')
})
