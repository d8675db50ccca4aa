import type { Participant } from '../../record/types.ts'
import { countryCodes } from '../codes/country-codes.ts'
import { ploverType } from '../codes/plover-scores.ts'
import { bodyOf, sectorOf } from '../codes/sectors.ts'
import { countsOf } from '../facts/counts.ts'
import { type DaysOfEvent, oneDayOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { participantsAs } from '../facts/participants.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { tollOf } from '../facts/tolls.ts'
import { kindName, MACHINE_CODED, nameOf, titleOf, writeChain } from '../facts/wording.ts'
import type { ExportOptions, SourcedEvent } from '../types.ts'
import { caveatsOf } from './codable.ts'
import { isParty } from './sides.ts'

/** What PLOVER calls an event: its type, and its mode where the record knows which. */
export interface PloverCode {
  readonly type: string
  readonly mode?: string
  readonly context: readonly string[]
  readonly comment: readonly string[]
}

/** Kinds in which both sides act: PLOVER puts all of them among the actors, and no recipient. */
const TWO_SIDED = new Set(['clash', 'meet', 'summit', 'negotiate', 'agree', 'sign', 'ceasefire', 'exchange-prisoners', 'military-exercise'])

export interface PloverParties {
  readonly actor: readonly Participant[]
  readonly recip: readonly Participant[]
}

export function partiesOf({ event }: SourcedEvent): PloverParties {
  const actors = participantsAs(event, 'actor').filter(isParty)
  const others = participantsAs(event, 'recipient', 'victim').filter(isParty)
  const with_ = participantsAs(event, 'with').filter(isParty)
  return TWO_SIDED.has(event.kind)
    ? { actor: [...actors, ...with_, ...others], recip: [] }
    : { actor: actors, recip: [...with_, ...others] }
}

const entity = (participant: Participant) => {
  const sector = sectorOf(participant).plover
  const code = bodyOf(participant) ?? countryCodes(participant.country)?.alpha3
  return {
    ...(code === undefined ? {} : { code }),
    ...(sector === undefined ? {} : { sector: [sector] }),
    entity_text: participant.name,
    ...(participant.english === undefined ? {} : { identifier_text: nameOf(participant, { language: 'en' }) }),
  }
}

/** A PLOVER record of an event, as the fields of its manual name it. */
export function toPloverRecord(sourced: SourcedEvent, code: PloverCode, days: DaysOfEvent, options: ExportOptions) {
  const { event } = sourced
  const { actor, recip } = partiesOf(sourced)
  const type = ploverType(code.type)
  const [{ report, article, url, start, end, quote }] = evidenceOf(sourced)
  const link = eventLink(event.id, options)
  const location = locationOf(sourced)
  return {
    id: `isnad:${event.id}`,
    has_event: true,
    date: oneDayOf(days),
    ...(days.length > 1 && days.stated ? { enddate: days.to } : {}),
    actor: actor.map(entity),
    recipient: recip.map(entity),
    event: [code.type],
    event_text: [kindName(event.kind, options)],
    ...(type ? { quad_code: type.quad, event_scale: (code.mode === undefined ? undefined : type.modes?.[code.mode]) ?? type.score } : {}),
    mode: code.mode === undefined ? [] : [code.mode],
    context: code.context,
    ...(location ? { event_loc: location } : {}),
    size: sizeOf(sourced),
    text: quote,
    text_info: { start, end },
    ...(link === undefined ? {} : { link }),
    cite_info: {
      language: 'ara',
      ...(report.outlet === undefined ? {} : { publication: report.outlet }),
      ...(article ? { title: article.title } : {}),
      ...(url === undefined ? {} : { url }),
      citation: writeChain(report, options),
      coder: 'Isnad',
      version: options.version,
    },
    coder: MACHINE_CODED,
    coded_date: options.at.slice(0, 10),
    comment: [titleOf(event, options), ...code.comment, `origins: ${countsOf(event).origins}`, ...caveatsOf(event)].join('. '),
  }
}

function locationOf({ event }: SourcedEvent) {
  const place = placeOf(event)
  if (!place) return undefined
  const point = pointOf(place)
  return {
    extracted_place: place.name,
    ...(place.english === undefined ? {} : { resolved_place: place.english }),
    ...(point ? { lat: point.latitude, lon: point.longitude } : {}),
    ...(place.province === undefined ? {} : { province: place.province }),
    ...(place.country === undefined ? {} : { country_code: countryCodes(place.country)?.alpha3 }),
    resolution: RESOLUTION[place.precision],
  }
}

/** 5 within a city, 4 city, 3 district, 2 province, 1 country. */
const RESOLUTION = { point: 5, city: 4, district: 3, province: 2, region: 1, country: 1 } as const

/** The lowest figures; all of them stand in the comment where they differ. */
function sizeOf({ event }: SourcedEvent) {
  const [dead, injured, arrested] = [tollOf(event, 'killed'), tollOf(event, 'injured'), tollOf(event, 'arrested')]
  return {
    ...(dead ? { dead: dead.low } : {}),
    ...(injured ? { injured: injured.low } : {}),
    ...(arrested ? { arrested: arrested.low } : {}),
  }
}
