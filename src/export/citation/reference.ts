import { eventLink } from '../facts/links.ts'
import { titleOf } from '../facts/wording.ts'
import type { ExportOptions, SourcedEvent } from '../types.ts'

/** An article to be cited, and the event it is cited for. */
export interface Reference {
  /** Letters, digits and hyphens. */
  readonly key: string
  readonly title: string
  readonly outlet?: string
  /** ISO day. */
  readonly published?: string
  readonly url?: string
  /** When the export was made, ISO day. */
  readonly seen: string
  /** The event, and where the record shows it. */
  readonly note: string
}

/** The articles that tell an event, in the order of its reports. */
export function referencesOf({ event, articles }: SourcedEvent, options: ExportOptions): Reference[] {
  const note = ['Isnad', titleOf(event, options), eventLink(event.id, options) ?? event.id].join(': ')
  return [...articles.values()].map(({ key, title, outlet, published, url }) => ({
    key: `isnad-${key.replace(/[^A-Za-z0-9]+/g, '-')}`,
    title,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published && published.from === published.to ? { published: published.from } : {}),
    ...(url === undefined ? {} : { url }),
    seen: options.at.slice(0, 10),
    note,
  }))
}
