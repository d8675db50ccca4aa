import type { RecordedEvent } from '../../record/types.ts'
import { ploverType } from '../codes/plover-scores.ts'
import { daysOf } from '../facts/days.ts'
import { isRetold, tookPlace } from '../facts/reality.ts'
import type { EventFormat, Events, ExportOptions, KindCodes, SourcedEvent } from '../types.ts'
import { closeDays } from './codable.ts'
import { type PloverCode, partiesOf, toPloverRecord } from './plover-event.ts'

/** What is agreed on but has yet to come is AGREE, by PLOVER's manual. */
const AGREED_WHEN_PLANNED = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

/** PLOVER's auxiliary modes, which no data set uses yet. */
const AUXILIARY: Partial<Record<RecordedEvent['status'], string>> = {
  planned: 'future',
  postponed: 'future',
  hypothetical: 'hypothetical',
  demanded: 'hypothetical',
  denied: 'negation',
  cancelled: 'negation',
  failed: 'negation',
}

const modeOf = (kind: KindCodes) => (kind.mode === undefined || kind.mode.includes('|') ? {} : { mode: kind.mode })

/** The code of a strict record; nothing where PLOVER would not code the event. */
function strictCode(event: RecordedEvent, kind: KindCodes): PloverCode | undefined {
  const { plover: type } = kind
  if (type === undefined) return undefined
  if (tookPlace(event)) return { type, ...modeOf(kind), context: [], comment: [] }
  const isComing = event.status === 'planned' || event.status === 'postponed'
  if (!isComing || !AGREED_WHEN_PLANNED.has(type)) return undefined
  return { type: 'AGREE', context: [], comment: [`${event.status}: ${type} has not taken place`] }
}

function extendedCode(event: RecordedEvent, kind: KindCodes): PloverCode | undefined {
  if (kind.plover === undefined) return undefined
  const auxiliary = AUXILIARY[event.status]
  const context = [...(isRetold(event) ? ['historical'] : []), ...(auxiliary === undefined ? [] : [auxiliary])]
  return { type: kind.plover, ...modeOf(kind), context, comment: [`status: ${event.status}`] }
}

export const plover: EventFormat = {
  of: 'events',
  name: 'plover',
  title: 'PLOVER, strict',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  use: 'tools for PLOVER and POLECAT data: records as the manual has them, one a line',
  leavesOut:
    'events with no actor, without a recipient where the type needs one, or with no date within a month; what is denied, cancelled, failed, demanded or supposed. What is planned is AGREE where the manual says so, and left out otherwise; mediators, hosts and sponsors have no field',
  streaming: true,
  async *write(events: Events, options: ExportOptions) {
    for await (const sourced of events) {
      const record = strictRecord(sourced, options)
      if (record) yield `${JSON.stringify(record)}\n`
    }
  },
}

function strictRecord(sourced: SourcedEvent, options: ExportOptions) {
  const { event } = sourced
  const kind = options.tables.kinds.get(event.kind)
  const code = kind && strictCode(event, kind)
  const days = closeDays(event)
  if (!code || !days) return undefined
  const { actor, recip } = partiesOf(sourced)
  if (actor.length === 0 || (ploverType(code.type)?.needsRecipient && recip.length === 0)) return undefined
  return toPloverRecord(sourced, code, days, options)
}

export const ploverExtended: EventFormat = {
  of: 'events',
  name: 'plover-extended',
  title: 'PLOVER, extended',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  use: 'PLOVER records of every status: the real type, with the manual’s auxiliary modes (`future`, `hypothetical`, `negation`, `historical`) in `context`, and `isnad` for roles and chains',
  leavesOut: 'kinds without a PLOVER type, and events with no date at all',
  streaming: true,
  async *write(events: Events, options: ExportOptions) {
    for await (const sourced of events) {
      const { event } = sourced
      const kind = options.tables.kinds.get(event.kind)
      const code = kind && extendedCode(event, kind)
      const days = daysOf(event)
      if (!code || !days) continue
      const record = toPloverRecord(sourced, code, days, options)
      const isnad = {
        status: event.status,
        participants: event.participants.map(({ value }) => value),
        chains: event.reports.map(({ outlet, chain }) => ({ outlet, chain })),
        origins: event.origins.map(({ name, anonymous }) => ({ name, anonymous })),
      }
      yield `${JSON.stringify({ ...record, isnad })}\n`
    }
  },
}
