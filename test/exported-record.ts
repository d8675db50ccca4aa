import { type ExportOptions, type SourcedArticle, type SourcedEvent, sourceEvents } from '../src/export/index.ts'
import { createReader } from '../src/index.ts'
import { parseCountries } from '../src/lexicon/tables/countries.ts'
import { parseLabels } from '../src/lexicon/tables/labels.ts'
import { parseEventKinds } from '../src/lexicon/tables/triggers.ts'
import { readLexiconFiles } from '../src/load/index.ts'
import { findJoins, recordEvents, toTellings } from '../src/record/index.ts'
import type { Article } from '../src/text/article.ts'
import { lexicon } from './support.ts'

const article = (id: string, outlet: string, published: string, text: string): Article => {
  return { id, outlet, url: `https://example.org/${id}?a=1&b="2"`, text, published: { from: published, to: published, basis: 'given' } }
}

/** Articles written for the tests of exports: planned, denied, claimed and counted; an unnamed source, a private person, hostile words. */
const ARTICLES: readonly Article[] = [
  article(
    'plan',
    'الأولى',
    '2025-07-29',
    'لقاء مرتقب\nيلتقي وزير الخارجية الروسي سيرغي لافروف نظيره السوري أسعد الشيباني في موسكو الخميس المقبل.',
  ),
  article(
    'held',
    'الثانية',
    '2025-08-08',
    'لقاء جديد\nالتقى وزير الخارجية الروسي سيرغي لافروف نظيره السوري أسعد الشيباني في موسكو أمس الخميس.',
  ),
  article('toll', 'الأولى', '2025-07-29', 'قصف على حلب\nقتل 12 مدنيا في قصف للجيش السوري على مدينة حلب الاثنين، بحسب وكالة رويترز.'),
  article('denied', 'الثالثة', '2025-07-30', 'نفي\nنفت وزارة الدفاع التركية أن يكون الجيش التركي قد قصف مدينة منبج الثلاثاء.'),
  article('sea', 'الثالثة', '2025-07-30', 'غرق سفينة\nغرقت سفينة شحن في البحر الكاريبي الثلاثاء.'),
  article(
    'private',
    'الثالثة',
    '2025-07-30',
    'من حمص\nاعتقلت قوات الأمن السورية المهندس سليم عبد الرزاق القنواتي في مدينة حمص الثلاثاء، وفق ما قال ضابط متقاعد في الفيلق الخامس طلب عدم الكشف عن هويته. وأفرجت عن القنواتي مساء اليوم نفسه.',
  ),
  article(
    'hostile',
    '=HYPERLINK("http://evil.example";"x")',
    '2025-07-30',
    '=cmd|\' /C calc\'!A0 <script>alert("x")</script> & 🎈\nزار وزير الخارجية المصري بدر عبد العاطي 🎈 السودان الثلاثاء؛ وقال "مهم, جدا".',
  ),
]

const reader = createReader(lexicon)
const files = readLexiconFiles()
const table = (name: string) => files.get(name) ?? ''

/** The events of these articles with the articles themselves, as a store would hand them out. */
export async function exportedRecord(articles: readonly Article[] = ARTICLES): Promise<SourcedEvent[]> {
  const readings = articles.map((each) => reader.read(each))
  const tellings = readings.flatMap((reading) => toTellings(reading, reading.article.id))
  const events = recordEvents(tellings, findJoins(tellings), new Map())
  const kept = new Map(readings.map((reading) => [reading.article.id, toKept(reading)]))
  const sourced: SourcedEvent[] = []
  for await (const each of sourceEvents(events, async (key) => kept.get(key))) sourced.push(each)
  return sourced
}

function toKept(reading: ReturnType<typeof reader.read>) {
  const { id, text, outlet = null, url = null, published } = reading.article
  return {
    key: id,
    outlet,
    url,
    title: text.split('\n')[0] ?? '',
    published_from: published?.from ?? null,
    published_to: published?.to ?? null,
    published_basis: published?.basis ?? null,
    text,
    reading,
  }
}

export function exportOptions(language: 'ar' | 'en' = 'en'): ExportOptions {
  return {
    tables: {
      kinds: new Map(parseEventKinds('event-kinds.tsv', table('event-kinds')).map((row) => [row.kind, row])),
      countries: new Map(parseCountries('countries.tsv', table('countries')).map(({ iso, english }) => [iso, english])),
      labels: parseLabels('labels.tsv', table('labels'), language),
    },
    language,
    at: '2025-08-09T10:00:00Z',
    version: '1.2.3',
    baseUrl: 'https://record.example',
  }
}

/** The articles behind events, each once. */
export function articlesOf(events: readonly SourcedEvent[]): SourcedArticle[] {
  return [...new Map(events.flatMap(({ articles }) => [...articles])).values()]
}

/** What is spoken of in the tests, by article and kind: which words carry an event, and so its id, is the reading's business. */
export function idsOf(events: readonly SourcedEvent[]) {
  const id = (of: string, kind: string) => {
    const found = events.find(({ event }) => event.kind === kind && event.reports.some((report) => report.article === of))
    if (!found) throw new Error(`the reading finds no ${kind} in «${of}»`)
    return found.event.id
  }
  return {
    planned: id('plan', 'meet'),
    held: id('held', 'meet'),
    strike: id('toll', 'strike'),
    killing: id('toll', 'kill'),
    denied: id('denied', 'strike'),
    arrest: id('private', 'arrest'),
    release: id('private', 'release'),
    visit: id('hostile', 'visit'),
  }
}
