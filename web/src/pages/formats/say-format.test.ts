import { expect, test } from 'vitest'
import { FORMATS } from '../../../../src/export/index.ts'
import rows from '../../../messages/formats.tsv'
import { settings } from '../../settings/settings.svelte.ts'
import { sayFormat } from './say-format.ts'

test('every format that a page offers says in Arabic what it is for and what it leaves out', () => {
  const offered = FORMATS.filter((format) => format.of === 'events').map(({ name }) => name)
  expect(rows.map(([name]) => name)).toEqual(offered)
  expect(rows.filter((cells) => cells.length !== 4 || cells.slice(2).some((cell) => !/\p{Script=Arabic}/u.test(cell)))).toEqual([])
})

test('what is marked for programs is the same in both languages', () => {
  const marksOf = (text: string) => [...new Set([...text.matchAll(/`[^`]+`/g)].map(([mark]) => mark))].sort()
  for (const format of FORMATS.filter((each) => each.of === 'events')) {
    settings.language = 'ar'
    const { use, leavesOut } = sayFormat(format)
    expect(marksOf(use), format.name).toEqual(marksOf(format.use))
    expect(marksOf(leavesOut), format.name).toEqual(marksOf(format.leavesOut))
    settings.language = 'en'
    expect(sayFormat(format).use).toBe(format.use)
  }
})
