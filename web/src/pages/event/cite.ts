import type { EventDetail } from '../../../../src/server/contract/index.ts'
import { writeDays } from '../../language/dates.ts'
import { nameOf, say, sayKind } from '../../language/say.ts'

/** What a citation is made of. */
export interface Citation {
  readonly title: string
  readonly url: string
  /** ISO days; '' where not known. */
  readonly date: string
  readonly accessed: string
  readonly outlets: readonly string[]
}

export function toCitation({ id, kind, reports, summary }: EventDetail, origin: string, today: string): Citation {
  const place = summary.place ? ` (${nameOf(summary.place)})` : ''
  return {
    title: `${sayKind(kind)}${place}: ${summary.title}`.replace(/\s+/g, ' '),
    url: `${origin}/events/${encodeURIComponent(id)}`,
    date: summary.from ?? summary.firstPublished ?? '',
    accessed: today,
    outlets: [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))],
  }
}

/** Ways to cite, by their names: each makes a text to be copied. */
export const CITATIONS: Readonly<Record<string, (citation: Citation) => string>> = {
  text: ({ title, url, date, accessed, outlets }) =>
    `${apart(title)} ${date === '' ? '' : `${writeDays(date, date)}. `}${outlets.join(say('comma'))}. ${say('cite.record')}. ${url} (${accessed})`,
  bibtex: ({ title, url, date, accessed }) =>
    [
      '@misc{isnad-event,',
      `  title = {${escapeTex(title)}},`,
      `  year = {${date.slice(0, 4)}},`,
      `  url = {${url}},`,
      `  urldate = {${accessed}},`,
      '  howpublished = {Isnad record}',
      '}',
    ].join('\n'),
  ris: ({ title, url, date, accessed, outlets }) =>
    [
      'TY  - ELEC',
      `TI  - ${title}`,
      ...outlets.map((outlet) => `PB  - ${outlet}`),
      `DA  - ${date.replaceAll('-', '/')}`,
      `UR  - ${url}`,
      `Y2  - ${accessed.replaceAll('-', '/')}`,
      'ER  - ',
    ].join('\n'),
  csl: ({ title, url, date, accessed, outlets }) =>
    JSON.stringify(
      [
        {
          id: url,
          type: 'webpage',
          title,
          URL: url,
          publisher: outlets.join('; '),
          ...(date === '' ? {} : { issued: { 'date-parts': [parts(date)] } }),
          accessed: { 'date-parts': [parts(accessed)] },
        },
      ],
      null,
      2,
    ),
}

/** A title kept apart from the direction of what follows, and ended: with a full stop where it has no mark of its own. */
const apart = (title: string) => `\u2068${title}${/[.…!?؟]$/.test(title) ? '' : '.'}\u2069`

function parts(iso: string): number[] {
  return iso.split('-').map(Number)
}

/** Characters that mean something to TeX. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_~^]/g, (sign) => `\\${sign}`)
}
