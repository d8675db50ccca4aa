import { expect, test } from 'vitest'
import { loadLexicon } from '../src/load/index.ts'
import { createCutter } from '../src/reading/reader.ts'
import { createEntryReader } from '../src/store/add/read-entry.ts'
import { parseQuery } from '../src/store/search/parse-query.ts'
import { searchWords } from '../src/store/search/search-words.ts'
import type { Store } from '../src/store/store.ts'
import { ARTICLES } from './store-contract.ts'

const cut = createCutter(loadLexicon())
const read = createEntryReader(cut)
const wordsOf = (text: string) => searchWords(cut({ id: 'q', text })).map(({ form }) => form)
const PAGE = { limit: 20, offset: 0 }

/** What is looked up by key has no order of its own. */
const byKey = (found: ReadonlyMap<string, unknown>) => Object.fromEntries(found)

/** Every question a page or a command asks, and the answer. */
async function askAll(store: Store): Promise<Record<string, unknown>> {
  const { browse } = store
  const rows = await store.events({ retold: true }, { limit: 100 })
  const ids = rows.map(({ id }) => id)
  const [entity] = await browse.entities({ kind: 'person', ...PAGE })
  const [source] = await browse.sources(PAGE)
  const keys = ARTICLES.map((article) => read(article).key)
  const searched = []
  for (const typed of ['حلب', '"مدينة حلب"', 'لافروف -الشيباني', 'وزير الخارجية', '12', 'رويترز حلب']) {
    const query = parseQuery(typed, wordsOf)
    if (query) searched.push([typed, await store.countFound(query), (await store.search(query, {}, PAGE)).map(({ key }) => key)])
  }
  return {
    rows,
    searched,
    weight: await store.events({ retold: true }, { limit: 100, order: 'weight' }),
    filtered: await store.events({ who: 'lavrov', country: 'RU', from: '2025-07-01', origin: 'رويترز' }, { limit: 100 }),
    conflicts: await store.conflicts({}, ['conflict', 'revision', 'denial'], { limit: 20 }),
    due: await store.due('2026-01-01', {}, 20),
    people: await store.people('لافروف', 5),
    someSources: await browse.sources({ ...PAGE, from: '2025-07-30', outlet: 'الثانية' }),
    someOrigins: await browse.origins({ ...PAGE, to: '2025-07-30', name: 'رويترز' }),
    somePeople: await store.people('لافروف', 5, { from: '2025-08-01', outlet: 'الثالثة' }),
    copies: await store.copies(50),
    counts: await store.counts(),
    events: await browse.events({}, { order: 'day', limit: 50 }),
    count: await browse.count({}),
    values: byKey(await browse.values(ids)),
    facets: await browse.facets({}, 10),
    histogram: await browse.histogram({}),
    marks: await browse.marks({}, 50, true),
    cells: await browse.cells({}, 5),
    network: await browse.network({}, 50),
    nearby: await browse.nearby(ids[0] ?? '', { from: '2025-07-01', to: '2025-08-31' }, 10),
    contradictions: await browse.conflicts({}, ['conflict', 'revision', 'denial'], PAGE),
    waiting: await browse.due('2026-01-01', {}, PAGE),
    fresh: await browse.fresh(PAGE),
    entities: await browse.entities({ kind: 'person', ...PAGE }),
    entity: entity && (await browse.entity(entity.key)),
    cited: await browse.sources(PAGE),
    source: source?.key ? await browse.source(source.key) : undefined,
    ends: await browse.origins(PAGE),
    outlets: await browse.outlets(PAGE),
    flows: await browse.flows(),
    chains: await browse.chains(PAGE),
    pairs: await browse.copies(PAGE),
    articles: await browse.articles({ limit: 20 }),
    around: await browse.around(keys[0] ?? ''),
    heads: byKey(await browse.heads(keys)),
    kinds: byKey(await browse.kinds(ids)),
    told: byKey(await browse.told(keys)),
    problems: await browse.problems(PAGE),
  }
}

/** Two stores that were told the same answer the same, whatever they lie in. */
export function holdToParity(openOne: () => Promise<Store>, openOther: () => Promise<Store>): void {
  test('the same articles give the same answers', async () => {
    const answers = []
    for (const open of [openOne, openOther]) {
      const store = await open()
      await store.add(ARTICLES.map(read), '2025-08-02T10:00:00Z')
      answers.push(await askAll(store))
      await store.close()
    }
    const [one = {}, other = {}] = answers
    for (const question of Object.keys(one)) expect({ [question]: other[question] }).toEqual({ [question]: one[question] })
  })
}
