import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settings } from '../settings/settings.svelte.ts'
import { sayReason } from './say-reason.ts'

const SOURCES = [
  'same-event/agreements.ts',
  'origins/copies.ts',
  'origins/copy-groups.ts',
  'origins/find-origins.ts',
  'people/join-people.ts',
]
/** What stands between quotes or backticks and has words with blanks between them: the reasons, as the record words them. */
const worded = SOURCES.flatMap((name) => {
  const code = readFileSync(new URL(`../../../src/record/${name}`, import.meta.url), 'utf8')
  const lines = code.split('\n').filter((line) => /why|reasons|return `the chain/.test(line) && !/^\s*(?:\*|\/)/.test(line))
  return lines.flatMap((line) =>
    [...line.replace(/\?\? `[^`]*`/g, '').matchAll(/`((?:\$\{[^}]*\}|[^`$])*)`|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? ''),
  )
}).filter(
  (text) =>
    text
      .replace(/\$\{[^}]*\}/g, '')
      .trim()
      .split(' ').length > 1,
)

test('every reason that the record gives has its Arabic', () => {
  settings.language = 'ar'
  expect(worded.length).toBeGreaterThan(20)
  const filled = worded.map((text) => text.replace(/\$\{percent[^}]*\}/g, '3 %').replace(/\$\{[^}]*\}/g, '3'))
  expect(filled.filter((text) => sayReason(text) === text)).toEqual([])
})

test.each([
  ['both date it to 2025-01-12', 'تؤرخه الروايتان في 12 كانون الثاني 2025'],
  ['both count 7 injured', 'تذكر الروايتان العدد نفسه: جرحى 7'],
  ['both name سوق as recipient', 'تذكر الروايتان \u2068سوق\u2069 (الطرف المقصود)'],
  ['a copy of it is signed رويترز: about 88 % of the text is the same', 'نسخة منه موقعة باسم \u2068رويترز\u2069: نحو 88% من النص مشترك'],
  ['of another version', 'of another version'],
])('«%s» is «%s»', (english, arabic) => {
  settings.language = 'ar'
  expect(sayReason(english)).toBe(arabic)
  settings.language = 'en'
  expect(sayReason(english)).toBe(english)
})
