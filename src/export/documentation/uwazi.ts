import type { Known } from '../../record/types.ts'
import { type Column, writeTable } from '../csv/write-table.ts'
import { countsOf } from '../facts/counts.ts'
import { daysOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { participantsAs } from '../facts/participants.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { tollOf } from '../facts/tolls.ts'
import { kindName, labelOf, MACHINE_CODED, nameOf, titleOf, writeChain } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'

interface UwaziRow {
  readonly sourced: SourcedEvent
  readonly options: ExportOptions
}

const of = (name: string, cell: (row: UwaziRow) => string | number | undefined): Column<UwaziRow> => ({ name, cell })

/** Several values of one property stand between bars, which no value may hold. */
const several = (values: readonly string[]) => [...new Set(values.map((value) => value.replaceAll('|', '/')))].join('|')
const people = (name: string, ...roles: Parameters<typeof participantsAs>[1][]) =>
  of(name, ({ sourced, options }) => several(participantsAs(sourced.event, ...roles).map((each) => nameOf(each, options))))

const COLUMNS: readonly Column<UwaziRow>[] = [
  of('title', ({ sourced, options }) => titleOf(sourced.event, options)),
  of('id', ({ sourced }) => sourced.event.id),
  of('kind', ({ sourced, options }) => kindName(sourced.event.kind, options)),
  of('status', ({ sourced, options }) => labelOf('status', sourced.event.status, options)),
  of('days', rangeOf),
  of('place', ({ sourced, options }) => name(placeOf(sourced.event), options)),
  of('country', ({ sourced, options }) => options.tables.countries.get(placeOf(sourced.event)?.country ?? '')),
  of('geolocation', geolocationOf),
  people('actors', 'actor', 'with'),
  people('recipients', 'recipient', 'victim'),
  people('mediators', 'mediator', 'sponsor', 'host'),
  of('killed_low', ({ sourced }) => tollOf(sourced.event, 'killed')?.low),
  of('killed_high', ({ sourced }) => tollOf(sourced.event, 'killed')?.high),
  of('origins', ({ sourced }) => countsOf(sourced.event).origins),
  of('chains', ({ sourced, options }) => sourced.event.reports.map((report) => writeChain(report, options)).join('\n')),
  of('words', ({ sourced }) =>
    evidenceOf(sourced)
      .map(({ quote, where }) => `«${quote}» [${where}]`)
      .join('\n'),
  ),
  of('article', articleOf),
  of('record', ({ sourced, options }) => linkTo('Isnad', eventLink(sourced.event.id, options))),
  of('coding', () => MACHINE_CODED),
]

function name(known: Known | undefined, options: ExportOptions): string | undefined {
  return known && nameOf(known, options)
}

/** A range of dates as Uwazi reads it: from, a colon, to. */
function rangeOf({ sourced }: UwaziRow): string | undefined {
  const days = daysOf(sourced.event)
  return days && `${days.from}:${days.to}`
}

function geolocationOf({ sourced }: UwaziRow): string | undefined {
  const point = pointOf(placeOf(sourced.event))
  return point && `${point.latitude}|${point.longitude}`
}

function articleOf({ sourced }: UwaziRow): string | undefined {
  const [{ url, report }] = evidenceOf(sourced)
  return linkTo(report.outlet ?? '?', url)
}

/** A link as Uwazi reads it: its label, a bar, its address. */
function linkTo(label: string, url: string | undefined): string | undefined {
  return url && `${label.replaceAll('|', '/')}|${url.replaceAll('|', '%7C')}`
}

export const uwazi: EventFormat = {
  of: 'events',
  name: 'uwazi',
  title: 'Uwazi CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  use: 'the import of Uwazi into a template with these properties: text, date range, multi-select, geolocation, numeric, link',
  leavesOut: 'which report says what; all chains and words stand in one text each. `status` is a property: make it a select',
  streaming: true,
  write: (events, options) => writeTable(COLUMNS, (sourced) => [{ sourced, options }], events, options),
}
