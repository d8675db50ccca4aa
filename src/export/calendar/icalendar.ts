import type { Status } from '../../reading/types.ts'
import { addDays } from '../../record/day.ts'
import type { RecordedEvent } from '../../record/types.ts'
import { daysOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { kindName, labelOf, MACHINE_CODED, nameOf, titleOf, writeChain } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'
import { escapeText, foldLine } from './content-line.ts'

/** What a calendar can say of a status. An announcement is tentative until somebody reports that it took place. */
const STATUS: Partial<Record<Status, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
  planned: 'TENTATIVE',
  postponed: 'TENTATIVE',
  happened: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  cancelled: 'CANCELLED',
  failed: 'CANCELLED',
  denied: 'CANCELLED',
}

/** Words are no appointments, whatever day they speak of. */
const SPOKEN = new Set('threaten accuse claim condemn criticise support deny warn propose demand reject intend apologise invite'.split(' '))

/** «في 2025» is no entry of a calendar: a stretch longer than a month is left out. */
const LONGEST = 31
/** So many reports are quoted in an entry. */
const MOST_REPORTS = 5

export const icalendar: EventFormat = {
  of: 'events',
  name: 'icalendar',
  title: 'iCalendar',
  mediaType: 'text/calendar; charset=utf-8',
  extension: 'ics',
  use: 'calendars: what was announced for a named day. TENTATIVE as long as nobody reports it, CONFIRMED once it took place, CANCELLED where it was called off or denied',
  leavesOut:
    'threats, accusations and other words; what was never planned, what has no named day or more than a month, and what is only demanded or supposed',
  streaming: true,
  async *write(events, options) {
    yield ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Isnad//Isnad ${options.version}//EN`, 'CALSCALE:GREGORIAN', 'X-WR-CALNAME:Isnad']
      .map(foldLine)
      .join('')
    for await (const sourced of events) {
      if (isAnnounced(sourced.event)) yield toEntry(sourced, options).map(foldLine).join('')
    }
    yield foldLine('END:VCALENDAR')
  },
}

function isAnnounced(event: RecordedEvent): boolean {
  const wasPlanned = event.history.some(({ status }) => status === 'planned' || status === 'postponed')
  const days = daysOf(event)
  return wasPlanned && !SPOKEN.has(event.kind) && event.status in STATUS && days?.stated === true && days.length <= LONGEST
}

function toEntry(sourced: SourcedEvent, options: ExportOptions): string[] {
  const { event } = sourced
  const days = daysOf(event)
  const place = placeOf(event)
  const point = pointOf(place)
  const link = eventLink(event.id, options)
  const [{ url }] = evidenceOf(sourced)
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@isnad`,
    `DTSTAMP:${options.at.replace(/[-:]/g, '').replace(/\.\d+/, '')}`,
    `DTSTART;VALUE=DATE:${compact(days?.from ?? '')}`,
    // The end of a whole day is the day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(days?.to ?? '', 1))}`,
    `SUMMARY:${escapeText(titleOf(event, options))}`,
    `DESCRIPTION:${escapeText(describe(sourced, options))}`,
    ...(place ? [`LOCATION:${escapeText(nameOf(place, options))}`] : []),
    ...(point ? [`GEO:${point.latitude};${point.longitude}`] : []),
    `STATUS:${STATUS[event.status] ?? 'TENTATIVE'}`,
    `CATEGORIES:${escapeText(kindName(event.kind, options))}`,
    ...((link ?? url) ? [`URL:${(link ?? url ?? '').replace(/\p{Cc}/gu, '')}`] : []),
    `SEQUENCE:${event.reports.length - 1}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const compact = (day: string) => day.replaceAll('-', '')

/** What is reported, by whom, in whose words; and what it is. */
function describe(sourced: SourcedEvent, options: ExportOptions): string {
  const { event } = sourced
  const steps = event.history.map(({ status, since }) => `${labelOf('status', status, options)}${since ? ` ${since}` : ''}`).join(' · ')
  const reports = evidenceOf(sourced)
    .slice(0, MOST_REPORTS)
    .map(({ report, quote, url, where }) => `${writeChain(report, options)}\n«${quote}»${url ? `\n${url} [${where}]` : ''}`)
  return [steps, ...reports, MACHINE_CODED].join('\n\n')
}
