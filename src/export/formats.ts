import { brat } from './annotation/brat.ts'
import { webanno } from './annotation/webanno.ts'
import { icalendar } from './calendar/icalendar.ts'
import { CITATION_FORMATS } from './citation/citation-formats.ts'
import { acled } from './coding/acled.ts'
import { gdelt } from './coding/gdelt.ts'
import { plover, ploverExtended } from './coding/plover.ts'
import { ucdp } from './coding/ucdp.ts'
import { claimsCsv } from './csv/claims-csv.ts'
import { eventsCsv } from './csv/events-csv.ts'
import { bayanat } from './documentation/bayanat.ts'
import { followthemoney } from './documentation/followthemoney.ts'
import { uwazi } from './documentation/uwazi.ts'
import { atom } from './feed/atom.ts'
import { geojson } from './geo/geojson.ts'
import { jsonl } from './jsonl/jsonl.ts'
import { jsonld } from './jsonld/jsonld.ts'
import { gexf } from './network/gexf.ts'
import { graphml } from './network/graphml.ts'
import { parquet } from './parquet/parquet.ts'
import type { ExportFormat } from './types.ts'

/** All formats, in the order in which they are listed. `docs/exports.md` is made from this table. */
export const FORMATS: readonly ExportFormat[] = [
  jsonl,
  jsonld,
  eventsCsv,
  claimsCsv,
  parquet,
  geojson,
  icalendar,
  atom,
  graphml,
  gexf,
  acled,
  ucdp,
  gdelt,
  plover,
  ploverExtended,
  followthemoney,
  bayanat,
  uwazi,
  brat,
  webanno,
  ...CITATION_FORMATS,
]

export function findFormat(name: string): ExportFormat | undefined {
  return FORMATS.find((format) => format.name === name)
}
