import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Role, Status } from '../../src/index.ts'
import { placeOf } from '../score/gold.ts'
import type { Marks, Range, RealEvent, Wordings } from './marks.ts'

/** One article in three is held back: which one, its id decides. */
const HELD = 3

/** An event as a reader writes it down, in the words of the article. */
interface WrittenEvent {
  readonly kind: string
  readonly alsoKind?: readonly string[]
  readonly tellings: readonly {
    readonly trigger: string
    readonly nth?: number
    readonly status: Status
    readonly chain: readonly string[]
  }[]
  readonly background?: boolean
  readonly roles?: Partial<Record<Role, readonly (readonly string[])[]>>
  readonly place?: readonly string[]
  readonly within?: readonly string[]
  readonly time?: string
  readonly sure?: boolean
}
interface Written {
  readonly events: readonly WrittenEvent[]
  readonly quotes: readonly { readonly text: string; readonly nth?: number; readonly speaker: readonly string[] }[]
}

/** The marks of the articles whose `<id>.json` stands in a folder: words become places in the text, so that none of the text is kept. */
export function packMarks(articles: readonly Article[], folder: string): Marks[] {
  return articles
    .filter(({ id }) => existsSync(join(folder, `${id}.json`)))
    .map(({ id, text }) => {
      const written = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Written
      return {
        id,
        length: text.length,
        ...(isHeld(id) ? { held: true as const } : {}),
        events: written.events.map((event) => packEvent(text, event)),
        quotes: written.quotes.map(({ speaker, ...content }) => ({
          content: rangeOf(text, content.text, content.nth),
          speaker: rangesOf(text, speaker),
        })),
      }
    })
}

const isHeld = (id: string) => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HELD === 0

function packEvent(text: string, event: WrittenEvent): RealEvent {
  return {
    kinds: [event.kind, ...(event.alsoKind ?? [])],
    tellings: event.tellings.map(({ trigger, nth, status, chain }) => ({
      trigger: rangeOf(text, trigger, nth),
      status,
      chain: rangesOf(text, chain),
    })),
    background: event.background ?? false,
    roles: Object.fromEntries(
      Object.entries(event.roles ?? {}).map(([role, fillers]) => [role, fillers.map((wordings) => rangesOf(text, wordings))]),
    ),
    ...(event.place?.length ? { place: rangesOf(text, event.place) } : {}),
    ...(event.within?.length ? { within: rangesOf(text, event.within) } : {}),
    ...(event.time ? { time: event.time } : {}),
    ...(event.sure === false ? { unsure: true as const } : {}),
  }
}

const rangesOf = (text: string, wordings: readonly string[]): Wordings => wordings.map((words) => rangeOf(text, words))

function rangeOf(text: string, words: string, nth?: number): Range {
  const { start, end } = placeOf(text, { text: words, ...(nth ? { nth } : {}) })
  if (start < 0) throw new Error(`«${words}» is not in the article`)
  return [start, end]
}
