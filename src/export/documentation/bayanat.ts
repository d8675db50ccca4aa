import { type Column, joinNames, writeTable } from '../csv/write-table.ts'
import { type DaysOfEvent, daysOf } from '../facts/days.ts'
import { type Evidence, evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { kindName, labelOf, MACHINE_CODED, titleOf, writeChain } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'

/** A bulletin of Bayanat is one piece of documentation: one report. */
interface BulletinRow {
  readonly sourced: SourcedEvent
  readonly evidence: Evidence
  readonly options: ExportOptions
}

const of = (name: string, cell: (row: BulletinRow) => string | number | undefined): Column<BulletinRow> => ({ name, cell })
const place = ({ sourced }: BulletinRow) => placeOf(sourced.event)
const days = ({ sourced }: BulletinRow) => daysOf(sourced.event)
const inArabic = (options: ExportOptions): ExportOptions => ({ ...options, language: 'ar' })

const COLUMNS: readonly Column<BulletinRow>[] = [
  of('originid', ({ evidence }) => evidence.report.id),
  of('title', ({ sourced, options }) => titleOf(sourced.event, options)),
  of('title_ar', ({ evidence }) => evidence.article?.title),
  of('description', describe),
  of('sources', ({ evidence }) => evidence.report.outlet),
  of('source_link', ({ evidence }) => evidence.url),
  of('publish_date', ({ evidence }) => evidence.report.published?.from),
  of('documentation_date', ({ options }) => options.at.slice(0, 10)),
  of('labels', ({ sourced, options }) => kindName(sourced.event.kind, options)),
  of('tags', ({ evidence }) =>
    joinNames(['machine-coded', `status:${evidence.report.status}`, ...(evidence.report.retold ? ['retold'] : [])]),
  ),
  of('locations', (row) => place(row)?.name),
  of('geo_latitude', (row) => pointOf(place(row))?.latitude),
  of('geo_longitude', (row) => pointOf(place(row))?.longitude),
  of('geo_comment', (row) => place(row)?.precision),
  of('event_title', ({ sourced, options }) => titleOf(sourced.event, options)),
  of('event_type', ({ evidence }) => (TOOK_PLACE.has(evidence.report.status) ? 'Incident' : 'Non-Incident')),
  of('event_location', (row) => place(row)?.name),
  of('event_from_date', (row) => days(row)?.from),
  of('event_to_date', (row) => days(row)?.to),
  of('event_estimated', (row) => estimated(days(row))),
  of('event_comments', ({ sourced, options }) => eventLink(sourced.event.id, options)),
  of('comments', () => MACHINE_CODED),
]

const TOOK_PLACE = new Set(['happened', 'ongoing'])

/** Bayanat has one mark for a date that is not exact. */
function estimated(known: DaysOfEvent | undefined): string {
  return known === undefined ? '' : known.stated && known.length === 1 && !known.contested ? 'no' : 'yes'
}

function describe({ sourced, evidence, options }: BulletinRow): string {
  const { report, quote, where } = evidence
  const inWords = inArabic(options)
  const others = sourced.event.disagreements.map(
    ({ slot, relation, why }) => `${labelOf('relation', relation, options)} (${labelOf('slot', slot, options)}): ${why}`,
  )
  return [`«${quote}» [${where}]`, writeChain(report, inWords), labelOf('status', report.status, options), ...others].join('\n')
}

export const bayanat: EventFormat = {
  of: 'events',
  name: 'bayanat',
  title: 'Bayanat CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  use: 'the import of Bayanat, with its column mapping: a bulletin for every report, with an event of its own',
  leavesOut:
    'participants, who are matched to actors by hand there. The status stands in `tags`, the title and the type of the event: what did not take place is a Non-Incident; the chain stands in the description',
  streaming: true,
  write: (events, options) =>
    writeTable(COLUMNS, (sourced) => evidenceOf(sourced).map((evidence) => ({ sourced, evidence, options })), events, options),
}
