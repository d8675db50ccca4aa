import type { EventFormat } from '../types.ts'
import { type Reference, referencesOf } from './reference.ts'
import { CITATION_STYLES, type CitationStyle } from './styles.ts'

/** Each style as a format: the articles behind the events, each once. */
export const CITATION_FORMATS: readonly EventFormat[] = CITATION_STYLES.map(toFormat)

function toFormat({ name, title, mediaType, extension, use, write }: CitationStyle): EventFormat {
  return {
    of: 'events',
    name,
    title,
    mediaType,
    extension,
    use,
    leavesOut: 'all but the articles: title, outlet, day, address, and the event they are cited for',
    streaming: false,
    async *write(events, options) {
      const references = new Map<string, Reference>()
      for await (const sourced of events) {
        for (const reference of referencesOf(sourced, options)) if (!references.has(reference.key)) references.set(reference.key, reference)
      }
      yield write([...references.values()])
    },
  }
}
