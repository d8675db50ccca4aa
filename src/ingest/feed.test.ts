import { expect, test } from 'vitest'
import { readFeed } from './feed.ts'

const ITEM = {
  id: 'urn:1',
  title: 'خبر & آخر',
  text: 'الفقرة الأولى.\nالفقرة الثانية.',
  outlet: 'موقع',
  url: 'https://example.org/news/1',
  byline: 'منى',
  published: { from: '2025-07-29', to: '2025-07-29', basis: 'feed' },
}
const HTML = '<p>الفقرة <b>الأولى</b>.</p><script>alert(1)</script><p>الفقرة الثانية.</p>'

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>موقع</title><item><title>خبر &amp; آخر</title><link>/news/1</link><guid isPermaLink="false">urn:1</guid>
  <pubDate>Tue, 29 Jul 2025 23:30:00 +0300</pubDate><dc:creator>منى</dc:creator><description>ملخص</description>
  <content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x"><title>موقع</title></channel>
  <item rdf:about="urn:1"><title>خبر &amp; آخر</title><link>https://example.org/news/1</link><dc:date>2025-07-29T10:00:00Z</dc:date>
  <dc:creator>منى</dc:creator><content:encoded><![CDATA[${HTML}]]></content:encoded></item></rdf:RDF>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>موقع</title><id>x</id><updated>2025-07-30T10:00:00Z</updated><entry>
  <title type="html">خبر &amp;amp; آخر</title><id>urn:1</id><link rel="self" href="/self"/><link href="/news/1"/><author><name>منى</name></author>
  <published>2025-07-29T10:00:00Z</published><updated>2025-07-30T10:00:00Z</updated>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'موقع',
  items: [
    {
      id: 'urn:1',
      url: '/news/1',
      title: 'خبر & آخر',
      content_html: HTML,
      date_published: '2025-07-29T10:00:00Z',
      authors: [{ name: 'منى' }],
    },
  ],
})

test.each([
  ['RSS', RSS],
  ['RDF', RDF],
  ['Atom', ATOM],
  ['JSON', JSON_FEED],
])('an item of %s', (_, text) => {
  const feed = readFeed(text, 'https://example.org/feed')
  expect(feed?.title).toBe('موقع')
  expect(feed?.items.map(({ id, isWhole, article }) => ({ id, isWhole, article }))).toEqual([{ id: 'urn:1', isWhole: true, article: ITEM }])
})

test('an item that gives only its first lines is not whole', () => {
  const feed = readFeed(
    '<rss version="2.0"><channel><title>موقع</title><item><link>https://example.org/1</link><description>سطر</description></item></channel></rss>',
  )
  expect(feed?.items).toMatchObject([{ id: 'https://example.org/1', isWhole: false, article: { text: 'سطر' } }])
})

test('the fingerprint changes with the item, and not with the feed around it', () => {
  const fingerprint = (text: string) => readFeed(text, 'https://example.org/feed')?.items[0]?.fingerprint
  expect(fingerprint(RSS.replace('ملخص', 'ملخص آخر'))).not.toBe(fingerprint(RSS))
  expect(fingerprint(RSS.replace('<title>موقع</title>', '<title>الموقع</title>'))).toBe(fingerprint(RSS))
})

test('an item that cannot be named or has nothing to read is none', () => {
  expect(
    readFeed(
      '<rss version="2.0"><channel><title>موقع</title><item><title>خبر</title></item><item><guid isPermaLink="false">1</guid></item></channel></rss>',
    )?.items,
  ).toEqual([])
})

test.each([['<html><body>خبر</body></html>'], ['{"text": "خبر"}'], [''], ['<rss version="2.0"><channel><title>موقع']])(
  'no feed: %s',
  (text) => {
    expect(readFeed(text)?.items ?? []).toEqual([])
  },
)
