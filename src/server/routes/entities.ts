import type { Browse } from '../../store/index.ts'
import { EntityDetail, EntityKey, EntityPage, EntityQuery, type EntityRow } from '../contract/index.ts'
import { pageByOffset } from '../cursor.ts'
import { HttpError } from '../problems/http-error.ts'
import { kindOfKey } from '../rows/event-summary.ts'
import { present } from '../rows/present.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'
import { toFacets } from './overviews.ts'

/** Lists of those that stand in the record under a key: the address, and how the key begins. */
const LISTS = [
  ['people', 'person', 'People that take part in events'],
  ['organisations', 'organisation', 'Organisations that take part in events'],
  ['countries', 'country', 'Countries that take part in events, or are their place'],
  ['places', 'place', 'Places of events'],
] as const

/** People, organisations, countries and places; one page each by its key. */
export function entityRoutes(server: Server, { store }: Parts): void {
  const { browse } = store

  for (const [address, kind, summary] of LISTS) {
    server.get(
      `/api/${address}`,
      { schema: { querystring: EntityQuery, ...answers('entities', summary, EntityPage) } },
      async ({ query }) => {
        const page = await pageByOffset(query, (asked) => browse.entities({ kind, name: query.name, ...asked }))
        return { ...page, rows: page.rows.map(toEntityRow) }
      },
    )
  }

  server.get(
    '/api/entities/:key',
    { schema: { params: EntityKey, ...answers('entities', 'One of them by its key: «country:SY»', EntityDetail, ['no-such-thing']) } },
    async ({ params: { key } }) => {
      const found = await browse.entity(key)
      if (!found) throw new HttpError('no-such-thing')
      const { row, names, articles, cited, kinds, parts, years, together, latitude, longitude } = found
      const person = key.startsWith('person:')
        ? (await store.people(row.name, 20)).find((each) => each.names.includes(row.name))
        : undefined
      return {
        key,
        kind: kindOfKey(key),
        name: row.name,
        ...present({ english: row.english }),
        names: [...new Set([...names, ...(person?.names ?? [])])],
        roles: [...(person?.roles ?? [])],
        countries: [...(person?.countries ?? (row.country === null ? [] : [row.country]))],
        ...(person ? { why: person.why } : {}),
        events: row.events,
        articles,
        kinds: toFacets(kinds),
        parts: toFacets(parts),
        years: toFacets(years),
        together: together.map(toEntityRow),
        ...present({ latitude, longitude }),
        cited,
      }
    },
  )
}

function toEntityRow({
  key,
  name,
  english,
  country,
  events,
  reports,
  first,
  last,
}: Awaited<ReturnType<Browse['entities']>>[number]): EntityRow {
  return { key, kind: kindOfKey(key), name, events, reports, ...present({ english, country, first, last }) }
}
