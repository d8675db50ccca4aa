import { expect, test } from 'vitest'
import { readWhole } from './whole.ts'

const NITF = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>لا يقرأ</title></head><body><body.head><hedline><hl1>عنوان</hl1></hedline></body.head>
  <body.content><p>قال <person>الوزير</person> إن الاتفاق
  قريب.</p><media><caption>صورة</caption></media><p>وأضاف أن الموعد غدا.</p></body.content></body></nitf>`

const item = (content: string, { kind = 'ninat:text', status = 'stat:usable' } = {}) => `<?xml version="1.0" encoding="UTF-8"?>
<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:20250729:1" version="2" standard="NewsML-G2">
  <n:itemMeta><n:itemClass qcode="${kind}"/><n:provider literal="EX"><n:name>وكالة المثال</n:name></n:provider><n:versionCreated>2025-07-30T08:00:00Z</n:versionCreated>
    <n:firstCreated>2025-07-29T22:00:00+03:00</n:firstCreated><n:pubStatus qcode="${status}"/></n:itemMeta>
  <n:contentMeta><n:headline>اتفاق &lt;قريب&gt;</n:headline><n:by>منى</n:by></n:contentMeta>
  <n:contentSet>${content}</n:contentSet></n:newsItem>`

const read = (xml: string) => readWhole(new TextEncoder().encode(xml), { name: 'a.xml', place: 'a.xml', kind: 'xml' })
const FOUND = {
  id: 'urn:newsml:example.org:20250729:1',
  url: 'urn:newsml:example.org:20250729:1',
  outlet: 'وكالة المثال',
  byline: 'منى',
  published: { from: '2025-07-29', to: '2025-07-29', basis: 'metadata' },
}

test.each([
  ['NITF', `<n:inlineXML contenttype="application/nitf+xml">${NITF}</n:inlineXML>`],
  [
    'XHTML',
    '<n:inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>لا يقرأ</title></head><body><p>قال الوزير إن الاتفاق قريب.</p><p>وأضاف أن الموعد غدا.</p></body></html></n:inlineXML>',
  ],
  ['plain text', '<n:inlineData contenttype="text/plain">قال الوزير إن الاتفاق قريب.\n\n  وأضاف أن الموعد غدا.</n:inlineData>'],
  [
    'HTML in a cdata section',
    '<n:inlineData contenttype="text/html"><![CDATA[<p>قال الوزير إن الاتفاق قريب.</p><p>وأضاف أن الموعد غدا.</p>]]></n:inlineData>',
  ],
])('an item of NewsML-G2 with %s', (_, content) => {
  const [found] = read(item(content))
  expect(found).toMatchObject({ value: { ...FOUND, text: 'قال الوزير إن الاتفاق قريب.\nوأضاف أن الموعد غدا.' } })
})

test('a message of many items; pictures are passed over', () => {
  const text = item('<n:inlineData>نص</n:inlineData>').replace(/^<\?.*\n/, '')
  const picture = item('', { kind: 'ninat:picture' }).replace(/^<\?.*\n/, '')
  expect(
    read(`<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${text}${picture}${text}</itemSet></newsMessage>`),
  ).toHaveLength(2)
})

test('what its publisher withdrew is not read', () => {
  expect(read(item('<n:inlineData>نص</n:inlineData>', { status: 'stat:canceled' }))).toMatchObject([{ problem: { code: 'not-usable' } }])
})

const BOMB = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`
test.each([
  ['an entity bomb in NewsML-G2', item('<n:inlineData>&b;</n:inlineData>').replace('?>', `?>${BOMB}`), 'doctype'],
  ['an entity bomb in a feed', `${BOMB}<rss version="2.0"><channel><title>&b;</title></channel></rss>`, 'doctype'],
  [
    'a file of the machine',
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&f;</title></channel></rss>',
    'doctype',
  ],
  ['an entity that is not declared', '<newsItem guid="1"><itemMeta/>&nothing;</newsItem>', 'bad-xml'],
  ['cut off', item('<n:inlineData>نص</n:inlineData>').slice(0, 400), 'bad-xml'],
  ['something else', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'bad-xml'],
  ['elements too deep', `<newsItem>${'<a>'.repeat(100_000)}`, 'bad-xml'],
])('XML that is refused: %s', (_, xml, code) => {
  expect(read(xml)).toMatchObject([{ problem: { code, file: 'a.xml' } }])
})
