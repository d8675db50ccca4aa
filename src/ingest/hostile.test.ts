import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readArticles } from './file.ts'
import { toArticle } from './found-article.ts'
import type { FileKind } from './kinds.ts'
import { describeProblem } from './problem.ts'

const SENTENCE = 'قال وزير الخارجية إن الاجتماع سيعقد في العاصمة يوم الخميس المقبل بحضور ممثلين عن دول الجوار.'

async function read(bytes: Uint8Array | string, kind?: FileKind) {
  async function* chunks() {
    yield typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  }
  const found = []
  for await (const each of readArticles(chunks(), 'in', kind)) found.push('problem' in each ? each.problem : each.value)
  return found
}
const line = (fields: object) => `${JSON.stringify({ text: SENTENCE, ...fields })}\n`

test.each([
  ['a title of 50 MB', line({ title: 'ا'.repeat(25_000_000) }), 'jsonl', [{ code: 'long-article', line: 1 }]],
  [
    'a record in Persian',
    line({ text: 'وزیر امور خارجه گفت که این نشست روز گذشته در پایتخت برگزار شد.' }),
    'jsonl',
    [{ code: 'not-arabic', line: 1 }],
  ],
  ['packed lines', gzipSync(line({}) + line({})), 'jsonl', [{ text: SENTENCE }, { text: SENTENCE }]],
  ['packed lines, cut off', gzipSync(line({}) + line({})).subarray(0, -12), 'jsonl', [{ code: 'bad-archive' }]],
  ['a page that unpacks to 80 MB', gzipSync(Buffer.alloc(80 * 1024 * 1024, 32)), 'html', [{ code: 'too-large' }]],
  ['a PDF under another name', '%PDF-1.7\n', undefined, [{ code: 'pdf' }]],
  ['a picture under the name of a page', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), 'html', [{ code: 'not-text' }]],
  ['nothing', '', undefined, [{ code: 'nothing-inside' }]],
  ['JSON nested without end', `${'['.repeat(200_000)}`, 'json', [{ code: 'bad-json' }]],
  ['fields of other kinds than they should be', line({ title: 7, outlet: {}, url: [], published: 3 }), 'jsonl', [{ text: SENTENCE }]],
  [
    'a list of articles in one document',
    `[${line({})},${line({})},3]`,
    'json',
    [{ text: SENTENCE }, { text: SENTENCE }, { code: 'not-an-object', line: 3 }],
  ],
] as const)('%s', async (_, bytes, kind, expected) => {
  const found = await read(bytes, kind)
  expect(found.filter((each) => !('code' in each) || each.code !== 'bad-date').slice(-3)).toMatchObject(expected)
})

test('control characters and halves of letters become what every database can hold and no terminal obeys', () => {
  const { text, id } = toArticle({ id: 'a\u0000', title: 'عنوان\ud800', text: `نص\u0000 آخر\r\n\u001b[2J` }, {})
  expect([id, text]).toEqual(['a\ufffd', 'عنوان\ufffd\n\nنص\ufffd آخر\r\n\ufffd[2J'])
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://example.org/"><script>', ' https://example.org'])(
  'an address that does more than lead somewhere is dropped: %s',
  (url) => {
    expect(toArticle({ id: 'a', text: 'نص', url }, {}).url).toBeUndefined()
  },
)

test('what comes from outside cannot drive a terminal', () => {
  const shown = describeProblem({ code: 'bad-json', file: 'a\u001b[2Jb', detail: 'x\r\ny\u009b' })
  expect(shown).not.toMatch(/\p{Cc}/u)
  expect(shown).toContain('[bad-json]')
})
