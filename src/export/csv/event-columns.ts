import type { Role } from '../../reading/types.ts'
import { countsOf } from '../facts/counts.ts'
import { daysOf, publicationOf } from '../facts/days.ts'
import { type Evidence, evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { participantsAs } from '../facts/participants.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { isAnonymousOnly, isRetold } from '../facts/reality.ts'
import { type TollBounds, tollOf } from '../facts/tolls.ts'
import { kindName, MACHINE_CODED, nameOf, titleOf, writeChain } from '../facts/wording.ts'
import type { ExportOptions, SourcedEvent } from '../types.ts'
import { type Column, joinNames } from './write-table.ts'

/** An event with what its cells are made from. */
export interface EventRow {
  readonly sourced: SourcedEvent
  readonly options: ExportOptions
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

export function toEventRow(sourced: SourcedEvent, options: ExportOptions): EventRow {
  return { sourced, options, evidence: evidenceOf(sourced) }
}

const as = (name: string, ...roles: readonly Role[]): Column<EventRow> => ({
  name,
  cell: ({ sourced, options }) => joinNames(participantsAs(sourced.event, ...roles).map((each) => nameOf(each, options))),
})

const toll = (name: string, counts: Parameters<typeof tollOf>[1], pick: (bounds: TollBounds) => number): Column<EventRow> => ({
  name,
  cell: ({ sourced }) => {
    const bounds = tollOf(sourced.event, counts)
    return bounds && pick(bounds)
  },
})

const of = (name: string, cell: (event: SourcedEvent['event'], row: EventRow) => string | number | undefined): Column<EventRow> => ({
  name,
  cell: (row) => cell(row.sourced.event, row),
})

/** One row an event: what the CSV of events and Parquet hold. */
export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  of('id', ({ id }) => id),
  of('link', ({ id }, { options }) => eventLink(id, options)),
  of('title', (event, { options }) => titleOf(event, options)),
  of('kind', ({ kind }) => kind),
  of('kind_name', ({ kind }, { options }) => kindName(kind, options)),
  of('status', ({ status }) => status),
  of('status_over_time', ({ history }) => history.map(({ status, since }) => `${status}${since ? ` since ${since}` : ''}`).join('; ')),
  of('day_from', (event) => daysOf(event)?.from),
  of('day_to', (event) => daysOf(event)?.to),
  of('day_basis', (event) => basisOf(daysOf(event)?.stated)),
  of('day_words', (event) => daysOf(event)?.words),
  of('place', (event, { options }) => named(placeOf(event), options)),
  of('province', (event) => placeOf(event)?.province),
  of('country', (event) => placeOf(event)?.country),
  of('latitude', (event) => pointOf(placeOf(event))?.latitude),
  of('longitude', (event) => pointOf(placeOf(event))?.longitude),
  of('place_precision', (event) => placeOf(event)?.precision),
  as('actors', 'actor'),
  as('with', 'with'),
  as('recipients', 'recipient'),
  as('victims', 'victim'),
  as('mediators', 'mediator'),
  as('sponsors', 'sponsor'),
  as('hosts', 'host'),
  as('instruments', 'instrument'),
  as('topics', 'topic'),
  toll('killed_low', 'killed', ({ low }) => low),
  toll('killed_high', 'killed', ({ high }) => high),
  toll('injured_low', 'injured', ({ low }) => low),
  toll('injured_high', 'injured', ({ high }) => high),
  toll('arrested_low', 'arrested', ({ low }) => low),
  toll('arrested_high', 'arrested', ({ high }) => high),
  of('responsibility', ({ responsibility }, { options }) =>
    joinNames(responsibility.map(({ value: { party, how } }) => `${nameOf(party, options)} (${how})`)),
  ),
  of('articles', (event) => countsOf(event).articles),
  of('outlets', (event) => countsOf(event).outlets),
  of('origins', (event) => countsOf(event).origins),
  of('origin_names', ({ origins }, { options }) => joinNames(origins.map((origin) => nameOf(origin, options)))),
  of('unnamed_sources_only', (event) => (isAnonymousOnly(event) ? 1 : 0)),
  of('retold_only', (event) => (isRetold(event) ? 1 : 0)),
  of('conflicts', (event) => countsOf(event).conflicts),
  of('revisions', (event) => countsOf(event).revisions),
  of('denials', (event) => countsOf(event).denials),
  of('disagreements', ({ disagreements }) => disagreements.map(({ slot, relation, why }) => `${relation} of ${slot}: ${why}`).join('; ')),
  of('first_published', (event) => publicationOf(event)?.first),
  of('last_published', (event) => publicationOf(event)?.last),
  of('source_chain', ({ reports }, { options }) => joinNames(reports.map((report) => writeChain(report, options)))),
  of('evidence_url', (_, { evidence: [{ url }] }) => url),
  of('evidence_article', (_, { evidence: [{ report }] }) => report.article),
  of('evidence_start', (_, { evidence: [{ start }] }) => start),
  of('evidence_end', (_, { evidence: [{ end }] }) => end),
  of('evidence_spans', (_, { evidence: [{ where }] }) => where),
  of('evidence_words', (_, { evidence: [{ quote }] }) => quote),
  of('coding', () => MACHINE_CODED),
]

function named(place: ReturnType<typeof placeOf>, options: ExportOptions): string | undefined {
  return place && nameOf(place, options)
}

function basisOf(stated: boolean | undefined): string | undefined {
  return stated === undefined ? undefined : stated ? 'stated' : 'publication'
}
