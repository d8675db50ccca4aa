import { expect, test } from 'vitest'
import { parseDay, parsePublished } from './day.ts'
import { toArticle } from './found-article.ts'
import { cutLines } from './lines.ts'
import { readMarkdown } from './markdown.ts'
import { readPage } from './page.ts'
import { readRecord } from './record.ts'

test.each([
  ['2025-07-29', '2025-07-29'],
  ['2024-02-29', '2024-02-29'],
  ['2025-07-29T23:10:00+03:00', '2025-07-29'],
  ['2025/07/29', '2025-07-29'],
  ['2025-02-29', undefined],
  ['2025-13-01', undefined],
  ['29-07-2025', undefined],
  ['2025-07-290', undefined],
  ['Tue, 29 Jul 2025 23:30:00 +0300', '2025-07-29'],
  ['9 July 2025', '2025-07-09'],
  ['Tue, 31 Feb 2025 10:00:00 GMT', undefined],
  ['20250729T100000Z', '2025-07-29'],
  ['12345678', undefined],
  ['yesterday', undefined],
])('the day «%s» is %s', (written, day) => {
  expect(parseDay(written)).toBe(day)
})

test('a window of publication has two days in order', () => {
  expect(parsePublished('2025-07-01..2025-07-07', 'given')).toEqual({ from: '2025-07-01', to: '2025-07-07', basis: 'given' })
  expect(parsePublished('2025-07-07..2025-07-01', 'given')).toBeUndefined()
})

test('Markdown gives its words without its marks, and what stands at its head', () => {
  const { text, meta } = readMarkdown(
    '---\noutlet: "سانا"\ndate: 2025-07-29\n---\n# عنوان\n\n> قال **الوزير** إن [الاتفاق](https://example.org/a) قريب.\n\n```\ncode\n```\n- بند\n',
  )
  expect(text).toBe('عنوان\n\nقال الوزير إن الاتفاق قريب.\n\nبند')
  expect(Object.fromEntries(meta)).toEqual({ outlet: 'سانا', date: '2025-07-29' })
})

test('a page gives its article, without the menu, and what it says of itself', () => {
  const paragraph =
    'قال وزير الخارجية إن الاجتماع سيعقد في العاصمة يوم الخميس المقبل بحضور ممثلين عن دول الجوار، مضيفا أن التحضيرات اكتملت. '
  const page = `<!doctype html><html lang="ar"><head><title>خبر | موقع</title><meta property="og:title" content="اجتماع مرتقب">
    <meta property="og:site_name" content="موقع الأخبار"><meta property="article:published_time" content="2025-07-29T10:00:00Z"></head>
    <body><nav><a href="/">الرئيسية</a><a href="/sport">رياضة</a></nav><article><h1>اجتماع مرتقب</h1>
    <p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(3)}</p></article><footer>جميع الحقوق محفوظة</footer></body></html>`
  const found = readPage(page, 'page.html')
  expect(found).toMatchObject({ title: 'اجتماع مرتقب', outlet: 'موقع الأخبار', published: { from: '2025-07-29', basis: 'opengraph' } })
  expect(found?.text).toContain('التحضيرات اكتملت')
  expect(found?.text).not.toContain('رياضة')
  expect(found?.text.split('\n')).toHaveLength(3)
})

test('an empty page holds no article', () => {
  expect(readPage('<html><body></body></html>', 'empty.html')).toBeUndefined()
})

test.each([
  ['not JSON', '{"text": ', ['bad-json']],
  ['a list', '[1]', ['not-an-object']],
  ['no text', '{"title": "عنوان"}', ['no-text']],
  ['a date that is none: read all the same', '{"text": "نص", "published": "2025-20-01"}', ['bad-date', 'نص']],
  ['an article', '{"text": "نص"}', ['نص']],
])('a line of JSONL: %s', (_, line, expected) => {
  expect(readRecord(line, 'a.jsonl', 3).map((found) => ('value' in found ? found.value.text : found.problem.code))).toEqual(expected)
})

test('the title stands on the first line, once', () => {
  const found = { id: '1', title: 'عنوان', text: 'النص' }
  expect(toArticle(found, {}).text).toBe('عنوان\n\nالنص')
  expect(toArticle({ ...found, text: 'عنوان\nالنص' }, {}).text).toBe('عنوان\nالنص')
  expect(toArticle({ ...found, abstract: 'النص' }, {}).text).toBe('عنوان\n\nالنص')
})

test('what the run says holds where the article says nothing', () => {
  const defaults = { outlet: 'AFP', published: { from: '2025-07-29', to: '2025-07-29', basis: 'given' as const } }
  expect(toArticle({ id: '1', text: 'نص' }, defaults)).toMatchObject(defaults)
  expect(toArticle({ id: '1', text: 'نص', outlet: 'SANA' }, defaults).outlet).toBe('SANA')
})

test('lines are cut across chunks, and the last needs no end', async () => {
  const encoder = new TextEncoder()
  async function* chunks() {
    for (const part of ['a\nb', 'b\n', '\nc']) yield encoder.encode(part)
  }
  const lines: string[] = []
  for await (const { number, bytes } of cutLines(chunks())) lines.push(`${number} ${new TextDecoder().decode(bytes)}`)
  expect(lines).toEqual(['1 a', '2 bb', '3 ', '4 c'])
})
