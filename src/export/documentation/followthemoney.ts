import type { Participant, RecordedEvent } from '../../record/types.ts'
import { daysOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { isNamed, participantsAs } from '../facts/participants.ts'
import { placeOf } from '../facts/place.ts'
import { standing } from '../facts/standing.ts'
import { labelOf, MACHINE_CODED, nameOf, titleOf, writeChain } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedArticle, SourcedEvent } from '../types.ts'
import { countryOf, type FtmEntity, ftmId, toFtm, toParty } from './ftm-entity.ts'

/** What has, or is to have, a place on a time line. */
const DATED = new Set<RecordedEvent['status']>(['happened', 'ongoing', 'planned', 'postponed'])

export const followthemoney: EventFormat = {
  of: 'events',
  name: 'followthemoney',
  title: 'FollowTheMoney',
  mediaType: 'application/x-ndjson',
  extension: 'ftm.jsonl',
  use: 'OpenAleph and Aleph (`ftm` command line): articles, parties and events as entities, a note with the chain of each report',
  leavesOut:
    'roles other than involved and organizer. There is no status: it stands in the name and the summary, and what was denied, cancelled, failed, demanded or supposed has no date, so that no time line shows it',
  streaming: true,
  async *write(events, options) {
    const written = new Set<string>()
    for await (const sourced of events) {
      for (const entity of toEntities(sourced, options)) {
        if (written.has(entity.id)) continue
        written.add(entity.id)
        yield `${JSON.stringify(entity)}\n`
      }
    }
  },
}

const hasKey = (participant: Participant): participant is Participant & { key: string } =>
  isNamed(participant) && participant.kind !== 'place'

function toEntities(sourced: SourcedEvent, options: ExportOptions): FtmEntity[] {
  const parties = standing(sourced.event.participants)
    .map(({ value }) => value)
    .filter(hasKey)
  return [
    ...[...sourced.articles.values()].map(toArticle),
    ...parties.map(toParty),
    toEvent(sourced, options),
    ...toNotes(sourced, options),
  ]
}

function toArticle({ key, title, url, outlet, published }: SourcedArticle): FtmEntity {
  const articleId = ftmId('article', key)
  return toFtm(articleId, 'Article', {
    title: [title],
    fileName: [`${key}.txt`],
    sourceUrl: [webAddress(url)],
    publisher: [outlet],
    publishedAt: [published?.from],
    language: ['ara'],
  })
}

function toEvent({ event, articles }: SourcedEvent, options: ExportOptions): FtmEntity {
  const days = DATED.has(event.status) ? daysOf(event) : undefined
  const place = placeOf(event)
  const ids = (...roles: Parameters<typeof participantsAs>[1][]) =>
    participantsAs(event, ...roles)
      .filter(hasKey)
      .map(({ key }) => ftmId('party', key))
  return toFtm(ftmId('event', event.id), 'Event', {
    name: [titleOf(event, options)],
    summary: [`${labelOf('status', event.status, options)}. ${MACHINE_CODED}`],
    ...(days ? (days.length === 1 ? { date: [days.from] } : { startDate: [days.from], endDate: [days.to] }) : {}),
    location: [place && nameOf(place, options)],
    country: [countryOf(place?.country)],
    involved: ids('actor', 'with', 'recipient', 'victim'),
    organizer: ids('host', 'sponsor', 'mediator'),
    sourceUrl: [webAddress(eventLink(event.id, options))],
    recordId: [event.id],
    publisher: event.reports.map(({ outlet }) => outlet),
    proof: [...articles.keys()].map((key) => ftmId('article', key)),
  })
}

/** Who says so, through whom, in which words: one note a report. */
function toNotes(sourced: SourcedEvent, options: ExportOptions): FtmEntity[] {
  return evidenceOf(sourced).map(({ report, quote, url, where }) =>
    toFtm(ftmId('report', report.id), 'Note', {
      name: [writeChain(report, options)],
      description: [`${writeChain(report, options)} (${labelOf('status', report.status, options)}): «${quote}» [${where}]`],
      entity: [ftmId('event', sourced.event.id)],
      sourceUrl: [webAddress(url)],
      publisher: [report.outlet],
      proof: [ftmId('article', report.article)],
    }),
  )
}

/** FollowTheMoney takes web addresses only. */
function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined
}
