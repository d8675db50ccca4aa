import type { SourceLink } from '../../record/types.ts'
import { type Evidence, evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { kindName, MACHINE_CODED, nameOf, titleOf, writeChain } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'
import { type Column, writeTable } from './write-table.ts'

interface ClaimRow {
  readonly sourced: SourcedEvent
  readonly evidence: Evidence
  readonly options: ExportOptions
}

const of = (name: string, cell: (row: ClaimRow) => string | number | undefined): Column<ClaimRow> => ({ name, cell })
const endOf = ({ evidence }: ClaimRow): SourceLink | undefined => evidence.report.chain.at(-1)
const originOf = ({ sourced, evidence }: ClaimRow) => sourced.event.origins[evidence.report.origin]

const COLUMNS: readonly Column<ClaimRow>[] = [
  of('claim', ({ evidence }) => evidence.report.id),
  of('event', ({ sourced }) => sourced.event.id),
  of('link', ({ sourced, options }) => eventLink(sourced.event.id, options)),
  of('event_title', ({ sourced, options }) => titleOf(sourced.event, options)),
  of('kind', ({ sourced }) => sourced.event.kind),
  of('kind_name', ({ sourced, options }) => kindName(sourced.event.kind, options)),
  of('status', ({ evidence }) => evidence.report.status),
  of('event_status', ({ sourced }) => sourced.event.status),
  of('retold', ({ evidence }) => (evidence.report.retold ? 1 : 0)),
  of('outlet', ({ evidence }) => evidence.report.outlet),
  of('published', ({ evidence }) => evidence.report.published?.from),
  of('published_basis', ({ evidence }) => evidence.report.published?.basis),
  of('chain', ({ evidence, options }) => writeChain(evidence.report, options)),
  of('chain_length', ({ evidence }) => evidence.report.chain.length),
  of('own_voice', ({ evidence }) => (evidence.report.chain.length === 0 ? 1 : 0)),
  of('source', (row) => known(endOf(row), row.options)),
  of('source_kind', (row) => endOf(row)?.source),
  of('source_identity', (row) => endOf(row)?.identity),
  of('source_country', (row) => endOf(row)?.country),
  of('stance', (row) => endOf(row)?.stance),
  of('origin', (row) => known(originOf(row), row.options)),
  of('article', ({ evidence }) => evidence.report.article),
  of('article_title', ({ evidence }) => evidence.article?.title),
  of('url', ({ evidence }) => evidence.url),
  of('start', ({ evidence }) => evidence.start),
  of('end', ({ evidence }) => evidence.end),
  of('trigger_start', ({ evidence }) => evidence.report.trigger.start),
  of('trigger_end', ({ evidence }) => evidence.report.trigger.end),
  of('spans', ({ evidence }) => evidence.where),
  of('words', ({ evidence }) => evidence.quote),
  of('coding', () => MACHINE_CODED),
]

function known(named: Parameters<typeof nameOf>[0] | undefined, options: ExportOptions): string | undefined {
  return named && nameOf(named, options)
}

export const claimsCsv: EventFormat = {
  of: 'events',
  name: 'csv-claims',
  title: 'CSV of claims',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  use: 'spreadsheets, R, pandas: one row a report, with who says so through whom, its own status and its words',
  leavesOut: 'participants, places and figures of the event, which stand in `csv`',
  streaming: true,
  write: (events, options) =>
    writeTable(COLUMNS, (sourced) => evidenceOf(sourced).map((evidence) => ({ sourced, evidence, options })), events, options),
}
