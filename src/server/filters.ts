import type { Box, BrowseFilter, SearchQuery } from '../store/index.ts'
import type { EventQuery } from './contract/index.ts'
import { HttpError } from './problems/http-error.ts'
import type { Parts } from './server.ts'

/** The filters of an address as the store takes them. @throws {HttpError} where a point or the words make no sense. */
export async function toFilter(query: EventQuery, { readers }: Pick<Parts, 'readers'>): Promise<BrowseFilter> {
  const { kind, status, country, near, words, ...rest } = query
  return {
    from: rest.from,
    to: rest.to,
    place: rest.place,
    who: rest.who,
    entity: rest.entity,
    outlet: rest.outlet,
    origin: rest.origin,
    source: rest.source,
    anonymous: rest.anonymous,
    origins: rest.origins,
    articles: rest.articles,
    conflicting: rest.conflicting,
    retold: rest.retold,
    ...(kind && kind.length > 0 ? { kinds: kind } : {}),
    ...(status && status.length > 0 ? { statuses: status } : {}),
    country: country?.toUpperCase(),
    near: near === undefined ? undefined : toPoint(near),
    words: words === undefined ? undefined : await toWords(words, readers),
  }
}

/** @throws {HttpError} `nothing-asked` where the words hold none that is indexed. */
export async function toWords(typed: string, readers: Parts['readers']): Promise<SearchQuery> {
  const query = await readers.parse(typed)
  if (!query) throw new HttpError('nothing-asked')
  return query
}

function toPoint(written: string): NonNullable<BrowseFilter['near']> {
  const [latitude = 0, longitude = 0, kilometres = 0] = written.split(',').map(Number)
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || kilometres <= 0) {
    throw new HttpError('invalid-request', '`near` is latitude,longitude,kilometres: 36.2,37.1,50')
  }
  return { latitude, longitude, kilometres }
}

/** `west,south,east,north` */
export function toBox(written: string): Box {
  const [west = 0, south = 0, east = 0, north = 0] = written.split(',').map(Number)
  if (west >= east || south >= north) throw new HttpError('invalid-request', '`box` is west,south,east,north, the smaller first')
  return { west, south, east, north }
}
