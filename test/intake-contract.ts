import { expect, test } from 'vitest'
import { loadLexicon } from '../src/load/index.ts'
import { createCutter } from '../src/reading/reader.ts'
import { createEntryReader, type Entry } from '../src/store/add/read-entry.ts'
import type { Store } from '../src/store/store.ts'
import { ARTICLES } from './store-contract.ts'

const AT = '2025-08-02T10:00:00Z'
const read = createEntryReader(createCutter(loadLexicon()))
const [first, second] = ARTICLES.map(read) as [Entry, Entry]

/** What every store must keep of what came in, whatever database it is over. */
export function holdIntakeToContract(open: () => Promise<Store>): void {
  test('what articles were taken from is kept byte for byte, the same bytes once', async () => {
    const store = await open()
    const original = { bytes: Uint8Array.of(0, 255, 10, 13, 200), mediaType: 'text/html', address: 'https://example.org/a', byline: 'منى' }
    const { byline, ...unsigned } = original
    await store.add(
      [
        { ...first, original },
        { ...second, original: unsigned },
      ],
      AT,
    )
    const [kept] = await store.intake.originals(first.key)
    expect(kept).toMatchObject({ ...original, keptAt: AT })
    expect(kept?.hash).toBe('1f9cece8b4cd1599bfcdba57619cf69095cf166d8988d4353ced835df964c1ab')
    expect((await store.intake.originals(second.key)).map(({ hash }) => hash)).toEqual([kept?.hash])
    expect(await store.intake.originals('nothing')).toEqual([])
    await store.close()
  })

  test('versions of one address stand in order, with what was altered', async () => {
    const store = await open()
    const edited = { ...first.article, text: first.article.text.replace('موسكو', 'مدينة سوتشي') }
    await store.add([first], AT)
    await store.add([read(edited)], AT)
    const versions = await store.intake.versions(first.key)
    expect(versions.map(({ version, text }) => [version, text])).toEqual([
      [1, first.article.text],
      [2, edited.text],
    ])
    expect(versions[0]?.differences).toEqual([])
    expect(versions[1]?.differences.map(({ before, after }) => [at(first.article.text, before), at(edited.text, after)])).toEqual([
      ['موسكو', 'مدينة سوتشي'],
    ])
    expect(await store.intake.versions(first.article.url ?? '')).toEqual(versions)
    expect(await store.intake.versions('nothing')).toEqual([])
    await store.close()
  })

  test('the same text at the same address is no new version', async () => {
    const store = await open()
    await store.add([first], AT)
    const elsewhere = read({ ...first.article, outlet: 'منفذ آخر' })
    expect(await store.add([elsewhere], AT)).toEqual({ added: 0, revised: 0, known: 1 })
    expect(await store.intake.versions(first.key)).toHaveLength(1)
    await store.close()
  })

  test('how far a feed was followed is kept, and what left it is forgotten', async () => {
    const store = await open()
    const feed = {
      address: 'https://example.org/rss',
      title: null,
      etag: '"1"',
      last_modified: null,
      checked_at: AT,
      due_at: AT,
      failures: 0,
    }
    expect(await store.intake.feed(feed.address)).toBeUndefined()
    await store.intake.saveFeed(feed)
    await store.intake.saveFeed({ ...feed, etag: null, failures: 2 })
    expect(await store.intake.feed(feed.address)).toEqual({ ...feed, etag: null, failures: 2 })
    await store.intake.markFeedItems(
      feed.address,
      new Map([
        ['a', '1'],
        ['b', '1'],
      ]),
      ['a', 'b'],
    )
    await store.intake.markFeedItems(feed.address, new Map([['b', '2']]), ['b', 'c'])
    expect([...(await store.intake.feedItems(feed.address))]).toEqual([['b', '2']])
    expect((await store.intake.feedItems('https://example.org/other')).size).toBe(0)
    await store.close()
  })

  test('a file is taken once, until it is another', async () => {
    const store = await open()
    expect(await store.intake.taken('/in/a.html')).toBeUndefined()
    await store.intake.markTaken('/in/a.html', '1', AT)
    await store.intake.markTaken('/in/a.html', '2', AT)
    expect(await store.intake.taken('/in/a.html')).toBe('2')
    await store.close()
  })
}

const at = (text: string, { start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
