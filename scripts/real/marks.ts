import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article, Role, Span, Status } from '../../src/index.ts'

const MARKS = fileURLToPath(new URL('../../corpus/real-events.jsonl', import.meta.url))

/** Where words stand in an article: start and end, in UTF-16 code units. */
export type Range = readonly [number, number]
/** The same party or place in the several wordings that an article has for it, the fullest first. */
export type Wordings = readonly Range[]

/** One place that tells an event, as its source has it; nearest link of the chain first. */
export interface Telling {
  readonly trigger: Range
  readonly status: Status
  readonly chain: readonly Range[]
}

/** An event with all that the article tells of it, wherever it tells it. */
export interface RealEvent {
  /** The kind, and others that are as right. */
  readonly kinds: readonly string[]
  readonly tellings: readonly Telling[]
  readonly background: boolean
  readonly roles: Partial<Record<Role, readonly Wordings[]>>
  readonly place?: Wordings
  /** Larger areas that hold the place. */
  readonly within?: Wordings
  /** ISO: a day, or a month or year where no more is told. */
  readonly time?: string
  /** Careful readers may disagree whether it is one: it counts for nobody. */
  readonly unsure?: true
}

export interface RealQuote {
  readonly content: Range
  readonly speaker: Wordings
}

/** What a careful reader marked in a real article: places in its text and no word of it. */
export interface Marks {
  readonly id: string
  /** Of the article's text, so that marks of another text are refused. */
  readonly length: number
  /** Kept from those who write rules: only its totals are shown. */
  readonly held?: true
  readonly events: readonly RealEvent[]
  readonly quotes: readonly RealQuote[]
}

export function readMarks(): Marks[] {
  if (!existsSync(MARKS)) return []
  return readFileSync(MARKS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Marks)
}

export function writeMarks(marks: readonly Marks[]): void {
  writeFileSync(MARKS, marks.map((each) => `${JSON.stringify(each)}\n`).join(''))
}

/** The articles that are marked, each with its marks. @throws Where the text is not the one that was marked. */
export function markedArticles(articles: readonly Article[]): { readonly article: Article; readonly marks: Marks }[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return readMarks().flatMap((marks) => {
    const article = byId.get(marks.id)
    if (!article) return []
    if (article.text.length !== marks.length) throw new Error(`${marks.id}: the text is not the one that was marked`)
    return [{ article, marks }]
  })
}

export const toSpan = ([start, end]: Range): Span => ({ start, end })
export const wordsAt = (text: string, [start, end]: Range): string => text.slice(start, end)
