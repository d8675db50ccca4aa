import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article, Role, Span, Status } from '../../src/index.ts'

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url))

/** Words of the article, and which of their occurrences is meant; the first where nothing is said. */
export interface GoldText {
  readonly text: string
  readonly nth?: number
}
export interface GoldTime extends GoldText {
  readonly type: string
  readonly value: string
}
export interface GoldQuantity extends GoldText {
  readonly min?: number
  readonly max?: number
  readonly unit: string
  readonly counts?: string
}
export interface GoldPerson {
  readonly name: string
  readonly mentions: readonly string[]
  readonly role?: string
  readonly country?: string
}
export interface GoldPlace extends GoldText {
  readonly country: string
}
export interface GoldSource extends GoldText {
  readonly kind: string
  readonly identity: string
}
export interface GoldQuote extends GoldText {
  readonly speaker: string
  readonly mode: string
}
export interface GoldEvent {
  readonly kind: string
  readonly trigger: string
  readonly nth?: number
  readonly status: Status
  readonly retold: boolean
  readonly roles: Partial<Record<Role, readonly string[]>>
  readonly place?: string
  readonly time?: string
  readonly chain: readonly string[]
  /** It tells this event of the list again. */
  readonly sameAs?: number
}

/** What a careful reader marks in one article. */
export interface Gold {
  readonly outlet: string
  readonly published: string
  readonly times: readonly GoldTime[]
  readonly quantities: readonly GoldQuantity[]
  readonly people: readonly GoldPerson[]
  readonly places: readonly GoldPlace[]
  readonly sources: readonly GoldSource[]
  readonly quotes: readonly GoldQuote[]
  readonly events: readonly GoldEvent[]
}

export interface GoldArticle {
  readonly article: Article
  readonly gold: Gold
}

/** The articles of `corpus/articles` with their gold readings. */
export function loadGold(): GoldArticle[] {
  return namesIn('articles').map((name) => {
    const gold = JSON.parse(read(`articles/${name.replace('.txt', '.gold.json')}`)) as Gold
    return { gold, article: toArticle(name, read(`articles/${name}`), gold.outlet, gold.published) }
  })
}

/** The articles of `corpus/quiet`, where no event may be found. */
export function loadQuiet(): Article[] {
  const meta = JSON.parse(read('quiet/meta.json')) as Record<string, { outlet: string; published: string }>
  return namesIn('quiet').map((name) => toArticle(name, read(`quiet/${name}`), meta[name]?.outlet ?? '', meta[name]?.published ?? ''))
}

function toArticle(id: string, text: string, outlet: string, published: string): Article {
  return { id, text, outlet, published: { from: published, to: published, basis: 'given' } }
}

const read = (path: string) => readFileSync(CORPUS + path, 'utf8')
const namesIn = (folder: string) =>
  readdirSync(CORPUS + folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()

/** Where the words of a gold annotation stand. */
export function placeOf(text: string, { text: words, nth = 1 }: GoldText): Span {
  let start = -1
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

/** Every place where words stand. */
export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length })
  return places
}
