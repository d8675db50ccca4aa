import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readArticles } from './file.ts'
import type { Ingested } from './problem.ts'

const SENTENCE = 'قال وزير الخارجية إن الاجتماع سيعقد في العاصمة يوم الخميس المقبل بحضور ممثلين عن دول الجوار. '
const PAGE = `<html lang="ar"><head><title>خبر</title></head><body><article><p>${SENTENCE.repeat(4)}</p></article></body></html>`
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n'

function record(
  block: Uint8Array,
  {
    type = 'response',
    contentType = 'application/http; msgtype=response',
    length = block.length,
    url = 'https://example.org/2025/07/29/a',
  } = {},
) {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}
const response = (body: Uint8Array, fields = '') => record(Buffer.concat([Buffer.from(`${HEAD}${fields}\r\n`), body]))
const page = response(Buffer.from(PAGE))

async function read(bytes: Uint8Array, size = 1000) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const found: Ingested<{ readonly text: string }>[] = []
  for await (const each of readArticles(chunks(), 'a.warc')) found.push(each)
  return found.map((each) => ('value' in each ? each.value : each.problem))
}
const ARTICLE = {
  title: 'خبر',
  text: SENTENCE.repeat(4).trim(),
  url: 'https://example.org/2025/07/29/a',
  published: { from: '2025-07-29', basis: 'address' },
  original: { mediaType: 'text/html', address: 'https://example.org/2025/07/29/a' },
}
const chunked = (body: string) =>
  Buffer.concat(
    [...body]
      .map((letter) => Buffer.from(letter))
      .flatMap((each) => [Buffer.from(`${each.length.toString(16)}\r\n`), each, Buffer.from('\r\n')]),
  )

test.each([
  ['as it is', page],
  ['packed', gzipSync(page)],
  ['its body packed', response(gzipSync(PAGE), 'Content-Encoding: gzip\r\n')],
  ['its body in chunks', response(Buffer.concat([chunked(PAGE), Buffer.from('0\r\n\r\n')]), 'Transfer-Encoding: chunked\r\n')],
  ['a body that was in chunks and is no longer', response(Buffer.from(PAGE), 'Transfer-Encoding: chunked\r\n')],
])('a page in a WARC: %s', async (_, bytes) => {
  for (const size of [1, 7, 65_536]) expect(await read(bytes, size)).toMatchObject([ARTICLE])
})

test('records of many members, with others between them', async () => {
  const between = [
    record(Buffer.from('GET / HTTP/1.1\r\n\r\n'), { type: 'request' }),
    record(Buffer.from('software: x'), { type: 'warcinfo', contentType: 'application/warc-fields' }),
    record(Buffer.from('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nلا')),
    record(Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nلا')),
    record(Buffer.from(SENTENCE), { type: 'conversion', contentType: 'text/plain', url: 'https://example.org/b' }),
  ]
  const bytes = Buffer.concat([page, ...between, page].map((each) => gzipSync(each)))
  expect(await read(bytes)).toMatchObject([ARTICLE, { text: SENTENCE, url: 'https://example.org/b' }, ARTICLE])
})

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024))
const PERSIAN = 'وزیر امور خارجه گفت که این نشست روز گذشته در پایتخت برگزار شد و درباره اوضاع منطقه گفتگو شد. '
test.each([
  ['cut off in a record', Buffer.concat([page, page]).subarray(0, page.length + 300), [ARTICLE, { code: 'bad-archive', line: 2 }]],
  ['cut off in a packed record', gzipSync(Buffer.concat([page, page])).subarray(0, -30), undefined],
  ['cut off among the fields', page.subarray(0, 40), [{ code: 'bad-archive', line: 1 }]],
  ['a length that is none', record(Buffer.from('x'), { length: -5 }), [{ code: 'bad-archive', line: 1 }]],
  ['a length beyond the file', record(Buffer.from('x'), { length: 5e12 }), [{ code: 'too-large' }, { code: 'bad-archive' }]],
  ['no WARC after the first record', Buffer.concat([page, Buffer.from('<html>')]), [ARTICLE, { code: 'bad-archive', line: 2 }]],
  [
    'a field without an end',
    Buffer.concat([Buffer.from('WARC/1.0\r\nx: '), Buffer.alloc(10_000_000, 97)]),
    [{ code: 'bad-archive', detail: 'a line longer than 65536 bytes' }],
  ],
  ['a page that unpacks to 64 MB', Buffer.concat([response(BOMB, 'Content-Encoding: gzip\r\n'), page]), [{ code: 'too-large' }, ARTICLE]],
  ['a page of 10 MB', Buffer.concat([response(Buffer.alloc(10_000_000, 97)), page]), [{ code: 'too-large' }, ARTICLE]],
  [
    'a page that is not packed as it says',
    Buffer.concat([response(Buffer.from([0x1f, 0x8b, 1, 2]), 'Content-Encoding: gzip\r\n'), page]),
    [{ code: 'not-text' }, ARTICLE],
  ],
  ['a page in English', response(Buffer.from('<html><p>The minister said</p></html>')), [{ code: 'not-arabic' }]],
  ['a page in Persian', response(Buffer.from(PAGE.replaceAll(SENTENCE, PERSIAN))), [{ code: 'not-arabic', detail: 'Persian' }]],
  ['nested without end', response(Buffer.from(`${'<div>'.repeat(100_000)}${SENTENCE.repeat(4)}`)), [{ code: 'no-article' }]],
])('a WARC: %s', async (_, bytes, expected) => {
  const found = await read(bytes, 65_536)
  if (expected) expect(found).toMatchObject(expected)
  else expect(found.at(-1)).toMatchObject({ code: 'bad-archive' })
})
