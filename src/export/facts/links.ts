import type { ExportOptions } from '../types.ts'

/** Where the record shows the event; nothing where the record is served nowhere. */
export function eventLink(id: string, { baseUrl }: Pick<ExportOptions, 'baseUrl'>): string | undefined {
  return baseUrl === undefined ? undefined : `${baseUrl}/events/${encodeURIComponent(id)}`
}

/** A name for an event that needs no address: «urn:isnad:event:3f2a…:120». */
export function eventUrn(id: string): string {
  return `urn:isnad:event:${encodeURIComponent(id).replaceAll('%3A', ':')}`
}

export function articleUrn(key: string): string {
  return `urn:isnad:article:${encodeURIComponent(key)}`
}
