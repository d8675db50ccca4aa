import { expect, test } from 'vitest'
import { loadLexicon } from '../src/load/index.ts'
import { createCutter } from '../src/reading/reader.ts'
import { createEntryReader } from '../src/store/add/read-entry.ts'
import { parseQuery } from '../src/store/search/parse-query.ts'
import { findHighlights, searchWords } from '../src/store/search/search-words.ts'
import type { Store } from '../src/store/store.ts'
import type { Article } from '../src/text/article.ts'

const cut = createCutter(loadLexicon())
const read = createEntryReader(cut)
const wordsOf = (text: string) => searchWords(cut({ id: 'q', text })).map(({ form }) => form)
const AT = '2025-08-02T10:00:00Z'

const article = (id: string, outlet: string, published: string, text: string): Article => {
  return { id, outlet, url: `https://example.org/${id}`, text, published: { from: published, to: published, basis: 'given' } }
}

/** Three outlets tell one meeting, with two tolls of one blast, a week apart a second meeting; written for these tests. */
export const ARTICLES: readonly Article[] = [
  article(
    'a',
    'الأولى',
    '2025-07-29',
    'لقاء مرتقب\nيلتقي وزير الخارجية الروسي سيرغي لافروف نظيره السوري أسعد الشيباني في موسكو الخميس المقبل.',
  ),
  article(
    'b',
    'الثانية',
    '2025-07-31',
    'لافروف والشيباني في موسكو\nالتقى وزير الخارجية الروسي سيرغي لافروف نظيره السوري أسعد الشيباني في موسكو اليوم الخميس.',
  ),
  article(
    'c',
    'الثالثة',
    '2025-08-08',
    'لقاء جديد\nالتقى وزير الخارجية الروسي سيرغي لافروف نظيره السوري أسعد الشيباني في موسكو أمس الخميس.',
  ),
  article('d', 'الأولى', '2025-07-29', 'انفجار في حلب\nقتل 12 شخصا في انفجار هز مدينة حلب الاثنين، بحسب وكالة رويترز.'),
  article('e', 'الثانية', '2025-07-30', 'ارتفاع الحصيلة\nارتفعت حصيلة انفجار مدينة حلب الاثنين إلى 20 قتيلا، وفق ما قال مصدر طبي.'),
]

/** What every store must do, whatever database it is over. */
export function holdToContract(open: () => Promise<Store>): void {
  const filled = async (articles: readonly Article[] = ARTICLES, size = articles.length) => {
    const store = await open()
    for (let from = 0; from < articles.length; from += size) await store.add(articles.slice(from, from + size).map(read), AT)
    return store
  }
  const meetings = async (store: Store) =>
    (await store.events({ kinds: ['meet'], who: 'لافروف' }, { limit: 20 })).filter(({ articles }) => articles > 1)
  const everything = async (store: Store) => {
    const rows = await store.events({ retold: true }, { limit: 1000 })
    const events = []
    for await (const event of store.load([...rows].sort((one, other) => (one.id < other.id ? -1 : 1)))) events.push(event)
    return { rows, events }
  }

  test('reports of one event meet, and a meeting a week later is another', async () => {
    const store = await filled()
    const [event] = await meetings(store)
    expect(event).toMatchObject({ articles: 2, outlets: 2, status: 'happened', day_to: '2025-07-31', place: 'موسكو', country: 'RU' })
    expect(await store.events({ kinds: ['meet'], from: '2025-08-05' }, { limit: 20 })).not.toEqual([])
    expect((await store.event(event?.id ?? ''))?.history.map(({ status }) => status)).toEqual(['planned', 'happened'])
    await store.close()
  })

  test('the order of arrival and the size of batches change nothing', async () => {
    const [one, other, third] = [await filled(), await filled([...ARTICLES].reverse(), 1), await filled(ARTICLES, 2)]
    const expected = await everything(one)
    expect(await everything(other)).toEqual(expected)
    expect(await everything(third)).toEqual(expected)
    await Promise.all([one, other, third].map((store) => store.close()))
  })

  test('the same articles again change nothing', async () => {
    const store = await filled()
    const before = await everything(store)
    expect(await store.add(ARTICLES.map(read), AT)).toEqual({ added: 0, revised: 0, known: ARTICLES.length })
    expect(await everything(store)).toEqual(before)
    await store.close()
  })

  test('an edited article takes the place of its earlier version, which is kept', async () => {
    const store = await filled()
    const [, second] = ARTICLES
    if (!second) throw new Error('no article')
    const edited = { ...second, text: 'ألغي اللقاء\nألغى وزير الخارجية الروسي سيرغي لافروف زيارته إلى بيروت.' }
    expect(await store.add([read(edited)], AT)).toEqual({ added: 1, revised: 1, known: 0 })
    expect(await meetings(store)).toEqual([])
    expect((await store.article(read(second).key))?.superseded_by).toBe(read(edited).key)
    expect((await store.article(read(edited).key))?.version).toBe(2)
    await store.close()
  })

  test('any report finds its event; an unknown id finds none', async () => {
    const store = await filled()
    const [row] = await meetings(store)
    const event = await store.event(row?.id ?? '')
    for (const { id } of event?.reports ?? []) expect(await store.event(id)).toEqual(event)
    expect(await store.event('nothing:1')).toBeUndefined()
    await store.close()
  })

  test('corrections are appended, applied, survive what comes later, and can be undone', async () => {
    const store = await filled(ARTICLES.slice(0, 2))
    const [row] = await meetings(store)
    const event = await store.event(row?.id ?? '')
    const ids = event?.reports.map(({ id }) => id) ?? []
    const [first = ''] = ids
    const id = await store.correct({ verdict: 'split', event: first, reports: [first], from: ids, by: 'منى', at: AT, why: 'two meetings' })
    expect(await meetings(store)).toEqual([])
    await store.add(ARTICLES.slice(2).map(read), AT)
    expect((await store.event(first))?.reports).toHaveLength(1)
    await store.correct({ verdict: 'undo', correction: id, by: 'منى', at: AT, why: 'one after all' })
    expect((await meetings(store))[0]?.reports).toBe(row?.reports)
    expect((await store.corrections()).map(({ verdict }) => verdict)).toEqual(['split', 'undo'])
    await store.close()
  })

  test('read again, a record is what it would have been, and corrections hold', async () => {
    const entries = ARTICLES.map(read)
    const store = await open()
    const poorer = entries.map((entry) => ({
      ...entry,
      reading: { ...entry.reading, lexicon: 'older' },
      tellings: entry.tellings.slice(0, -1).map(({ telling, keys }) => ({ telling: { ...telling, status: 'denied' as const }, keys })),
    }))
    await store.add(poorer, AT)
    const [one, other] = (await store.archive({ after: 0, limit: 10 })).map(({ key }) => key)
    expect([one, other]).toEqual(entries.slice(0, 2).map(({ key }) => key))
    const lexicon = entries[0]?.reading.lexicon ?? ''
    const unless = { lexicon, reader: '' }
    const archived = await store.archive({ unless, after: 0, limit: 10 })
    expect(archived.map(({ article: each }) => read(each))).toEqual(entries.map(({ original: _, ...entry }) => entry))
    const changes = await store.reread(archived.map(({ article: each }) => read(each)))
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['new', 'changed']))
    expect(changes.filter(({ change }) => change === 'changed').every(({ parts }) => parts.includes('status'))).toBe(true)
    expect(await store.archive({ unless, after: 0, limit: 10 })).toEqual([])
    const fresh = await filled()
    expect(await everything(store)).toEqual(await everything(fresh))
    const [row] = await meetings(store)
    await store.correct({ verdict: 'reject', event: row?.id ?? '', slot: 'event', by: 'منى', at: AT, why: 'wrong' })
    expect(await store.reread(entries)).toEqual([])
    expect((await store.event(row?.id ?? ''))?.rejected).toBe(true)
    await Promise.all([store.close(), fresh.close()])
  })

  test('a rejected event leaves the lists and stays in the record', async () => {
    const store = await filled()
    const [row] = await meetings(store)
    await store.correct({ verdict: 'reject', event: row?.id ?? '', slot: 'event', by: 'منى', at: AT, why: 'wrong' })
    expect(await meetings(store)).toEqual([])
    expect((await store.event(row?.id ?? ''))?.rejected).toBe(true)
    await store.close()
  })

  const searches: [string, string, string[]][] = [
    ['a word whatever is attached to it', 'انفجار', ['d', 'e']],
    ['the article attached', 'الخارجية', ['a', 'b', 'c']],
    ['another spelling', 'الشيبانى', ['a', 'b', 'c']],
    ['words in a row', '"مدينة حلب"', ['d', 'e']],
    ['not in this order', '"حلب مدينة"', []],
    ['one word and not another', 'حلب -رويترز', ['e']],
    ['operators are words', 'حلب OR NEAR(', []],
  ]
  test.each(searches)('search: %s', async (_, typed, expected) => {
    const store = await filled()
    const query = parseQuery(typed, wordsOf)
    const found = query ? await store.search(query, {}, { limit: 10 }) : []
    expect(found.map(({ url }) => url?.at(-1)).sort()).toEqual(expected)
    for (const { text } of found) {
      const marked = query ? findHighlights(searchWords(cut({ id: 'q', text })), query).map(({ start, end }) => text.slice(start, end)) : []
      expect(marked.length).toBeGreaterThan(0)
    }
    await store.close()
  })

  const filters: [string, Parameters<Store['events']>[0], number][] = [
    ['kind', { kinds: ['earthquake'] }, 0],
    ['a participant in English', { who: 'Lavrov', from: '2025-08-01' }, 1],
    ['country', { country: 'RU', to: '2025-07-31', articles: 2 }, 1],
    ['near a point', { near: { latitude: 55.7, longitude: 37.6, kilometres: 40 }, articles: 2 }, 1],
    ['near another', { near: { latitude: 0, longitude: 0, kilometres: 40 } }, 0],
    ['outlet', { outlet: 'لا أحد' }, 0],
    ['origins', { origins: 9 }, 0],
  ]
  test.each(filters)('filter: %s', async (_, filter, count) => {
    const store = await filled()
    const rows = await store.events(filter, { limit: 50 })
    expect(count === 0 ? rows.length : rows.length >= count).toBe(count === 0 ? 0 : true)
    await store.close()
  })

  test('a text with what databases trip over is kept, searched and not lost', async () => {
    const hostile = article(
      'h',
      "د'روب\\",
      '2025-07-29',
      "انفجار' في حلب\\\nقتل 12 شخصا \u0000 في انفجار \ud800 هز مدينة حلب'); drop table articles; -- اليوم.",
    )
    const store = await filled([hostile])
    expect(await store.known([read(hostile).key])).toEqual(new Set([read(hostile).key]))
    for (const typed of ["حلب'", 'حلب \\', '"drop table"', "';", '" "', '\u0000حلب']) {
      const query = parseQuery(typed, wordsOf)
      const found = query ? await store.search(query, {}, { limit: 10 }) : []
      expect(found.length).toBe(query ? 1 : 0)
    }
    expect((await store.article(read(hostile).key))?.text).toContain('drop table articles; --')
    expect((await store.events({ outlet: "د'روب\\" }, { limit: 5 })).length).toBeGreaterThan(0)
    await store.close()
  })

  test('people, sources and origins of some days or of one outlet', async () => {
    const store = await filled()
    expect(await store.people('لافروف', 3, { outlet: 'لا أحد' })).toEqual([])
    const [lavrov] = await store.people('لافروف', 3, { from: '2025-08-01' })
    expect(lavrov?.articles).toHaveLength(1)
    const names = async (asked: { from?: string; to?: string; outlet?: string }) =>
      (await store.browse.sources({ ...asked, limit: 10 })).map(({ english }) => english)
    expect(await names({ outlet: 'الأولى', to: '2025-07-29' })).toContain('Reuters')
    expect(await names({ outlet: 'الثانية' })).not.toContain('Reuters')
    const origins = async (asked: { from?: string; outlet?: string }) =>
      (await store.browse.origins({ ...asked, limit: 20 })).map(({ name }) => name)
    expect(await origins({ outlet: 'الأولى' })).toContain('رويترز')
    expect(await origins({ from: '2025-08-01' })).not.toContain('رويترز')
    await store.close()
  })

  test('people, sources, origins, problems', async () => {
    const store = await filled()
    const [lavrov] = await store.people('لافروف', 3)
    expect(lavrov).toMatchObject({ countries: ['RU'] })
    expect(lavrov?.articles).toHaveLength(3)
    expect((await store.browse.sources({ limit: 10 })).map(({ english, name }) => english ?? name)).toContain('Reuters')
    expect((await store.browse.origins({ limit: 50 })).some(({ anonymous }) => Number(anonymous) === 1)).toBe(true)
    await store.note(
      [
        { code: 'bad-json', file: 'x.jsonl', line: 3 },
        { code: 'bad-json', file: 'x.jsonl', line: 3 },
      ],
      AT,
    )
    expect(await store.problems(10)).toHaveLength(1)
    await store.close()
  })
}
