import { expect, test } from 'vitest'
import { readPage } from './page.ts'

const SENTENCE = 'قال وزير الخارجية إن الاجتماع سيعقد في العاصمة يوم الخميس المقبل بحضور ممثلين عن دول الجوار. '
const ADDRESS = 'https://example.org/news/2025/07/28/story?utm_source=x'
const page = (head: string, body = `<article><p>${SENTENCE.repeat(4)}</p></article>`) =>
  `<!doctype html><html lang="ar"><head><title>خبر | موقع</title>${head}</head><body>${body}</body></html>`
const read = (head: string, address: string | undefined = ADDRESS) => readPage(page(head), 'a', address)
const jsonLd = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const NEWS = {
  '@type': 'NewsArticle',
  headline: 'عنوان الخبر',
  datePublished: '2025-07-29T10:00:00+03:00',
  author: [{ '@type': 'Person', name: 'منى' }, 'سعيد'],
  publisher: { '@type': 'Organization', name: 'الموقع' },
}

test.each([
  ['structured data', jsonLd(NEWS), 'json-ld', '2025-07-29'],
  [
    'structured data in a graph, after another block that is broken',
    `${jsonLd('{"@type": ')}${jsonLd({ '@graph': [{ '@type': 'WebSite' }, NEWS] })}`,
    'json-ld',
    '2025-07-29',
  ],
  ['structured data with raw line breaks', jsonLd(JSON.stringify(NEWS).replace('عنوان', 'عنوان\n')), 'json-ld', '2025-07-29'],
  ['OpenGraph', '<meta property="article:published_time" content="2025-07-27T10:00:00Z">', 'opengraph', '2025-07-27'],
  ['a meta of its own', '<meta name="pubdate" content="2025-07-26">', 'metadata', '2025-07-26'],
  [
    'a date that is none: the next holds',
    '<meta property="article:published_time" content="اليوم"><meta name="date" content="2025-07-25">',
    'metadata',
    '2025-07-25',
  ],
  ['the address', '', 'address', '2025-07-28'],
])('the day of publication from %s', (_, head, basis, day) => {
  expect(read(head)?.published).toEqual({ from: day, to: day, basis })
})

test.each([
  ['https://example.org/2025/7/9/a', '2025-07-09'],
  ['https://example.org/a-20250709', '2025-07-09'],
  ['https://example.org/2025/13/09/a', undefined],
  ['https://example.org/article/120250709', undefined],
  ['https://example.org/a', undefined],
])('the day in %s is %s', (address, day) => {
  expect(read('', address)?.published?.from).toBe(day)
})

test('who publishes and who signs', () => {
  expect(read(jsonLd(NEWS))).toMatchObject({ title: 'عنوان الخبر', outlet: 'الموقع', byline: 'منى، سعيد' })
  expect(read('<meta name="author" content="منى"><meta property="og:site_name" content="الموقع">')).toMatchObject({
    outlet: 'الموقع',
    byline: 'منى',
  })
})

test.each([
  ['its own', '<link rel="canonical" href="/news/1">', 'https://example.org/news/1'],
  ['of OpenGraph', '<meta property="og:url" content="https://example.org/news/2">', 'https://example.org/news/2'],
  ['where it was found', '', ADDRESS],
  ['where its own does something else', '<link rel="canonical" href="javascript:alert(1)">', ADDRESS],
  ['where its own is none', '<link rel="canonical" href="http://[">', ADDRESS],
])('the address is %s', (_, head, expected) => {
  expect(read(head)?.url).toBe(expected)
})

test('a page that a script fills is read from its structured data', () => {
  const html = page(jsonLd({ ...NEWS, articleBody: `${SENTENCE}<b>تابعونا</b>` }), '<div id="app"></div>')
  expect(readPage(html, 'a')?.text).toBe(`${SENTENCE}تابعونا`)
})

test('a script in a title stays words', () => {
  expect(read('<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt;عنوان">')?.title).toBe('عنوان')
})
