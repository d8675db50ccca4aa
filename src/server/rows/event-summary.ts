import type { Role, Status } from '../../reading/types.ts'
import type { Browse, EventRow, EventValueRow } from '../../store/index.ts'
import type { EventSummary, NamedValue } from '../contract/index.ts'
import { present } from './present.ts'

/** Participants that a list shows of one event, at the most. */
const MOST_SHOWN = 8

/** Rows of events as lists show them, with who takes part and where. */
export async function toSummaries(browse: Browse, rows: readonly EventRow[]): Promise<EventSummary[]> {
  const values = await browse.values(rows.map(({ id }) => id))
  return rows.map((row) => toSummary(row, values.get(row.id) ?? []))
}

function toSummary(row: EventRow, values: readonly EventValueRow[]): EventSummary {
  const place = values.find(({ slot, name }) => slot === 'place' && name === row.place)
  const participants = values.filter(({ slot }) => slot === 'participants').slice(0, MOST_SHOWN)
  return {
    id: row.id,
    kind: row.kind,
    status: row.status as Status,
    ...present({ from: row.day_from, to: row.day_to, firstPublished: row.first_published, lastPublished: row.last_published }),
    stated: row.day_stated === 1,
    title: row.title,
    participants: participants.map((value) => ({ ...toNamed(value), ...present({ role: value.role as Role | null }) })),
    ...(place ? { place: toNamed(place) } : {}),
    ...present({ latitude: row.latitude, longitude: row.longitude, precision: row.place_precision as EventSummary['precision'] | null }),
    ...bounds('killed', row.killed_min, row.killed_max),
    ...bounds('injured', row.injured_min, row.injured_max),
    reports: row.reports,
    articles: row.articles,
    outlets: row.outlets,
    origins: row.origins,
    anonymousOnly: row.anonymous_only === 1,
    retoldOnly: row.retold_only === 1,
    conflicts: row.conflicts,
    revisions: row.revisions,
    denials: row.denials,
  }
}

function toNamed({ key, name, english, country }: EventValueRow): NamedValue {
  return { ...present({ key, english, country }), kind: kindOfKey(key), name }
}

/** «country:SY» is a country; what has no key is mere words. */
export function kindOfKey(key: string | null): NamedValue['kind'] {
  const kind = key?.slice(0, key.indexOf(':'))
  return (kind === undefined || kind === '' ? 'words' : kind) as NamedValue['kind']
}

function bounds<Name extends string>(
  name: Name,
  min: number | null,
  max: number | null,
): { [Key in Name]?: { min?: number; max?: number } } {
  if (min === null && max === null) return {}
  return { [name]: present({ min, max }) } as { [Key in Name]?: { min?: number; max?: number } }
}
