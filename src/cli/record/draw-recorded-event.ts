import type { Disagreement, RecordedEvent, Reported, Slot, Toll } from '../../record/index.ts'
import { group } from '../account/group.ts'
import type { RecordScene } from './record-command.ts'

type Scene = Pick<RecordScene, 'wording' | 'paint'>
const INDENT = '   '

/** A recorded event whole: every reported value with how many reports and origins say so, what contradicts what, and who tells it. */
export function drawRecordedEvent(event: RecordedEvent, scene: Scene): string {
  const { wording, paint } = scene
  const status = paint.status(event.status, wording.label('status', event.status))
  const rejected = event.rejected ? ` · ${wording.label('record', 'rejected')}` : ''
  return [
    `${paint.bold(wording.kind(event.kind))} · ${status}${rejected}  ${paint.dim(event.id)}`,
    ...drawSlot(
      wording.label('account', 'when'),
      event.time,
      ({ from, to, stated }) => {
        return `${from === to ? from : `${from} … ${to}`}${stated ? '' : ` (${wording.label('record', 'assumed')})`}`
      },
      scene,
    ),
    ...drawSlot(
      wording.label('account', 'where'),
      event.place,
      ({ country, ...place }) => `${wording.name(place)}${country ? ` (${country})` : ''}`,
      scene,
    ),
    ...[...group([...event.participants], ({ value }) => value.role)].flatMap(([role, rows]) => {
      return drawSlot(wording.label('role', role), rows, (participant) => wording.name(participant), scene)
    }),
    ...drawSlot(wording.label('account', 'figures'), event.tolls, (toll) => drawToll(toll, scene), scene),
    ...drawSlot(
      wording.label('record', 'responsibility'),
      event.responsibility,
      ({ party, how }) => `${wording.name(party)}: ${wording.label('how', how)}`,
      scene,
    ),
    ...drawHistory(event, scene),
    ...drawDisagreements(event, scene),
    ...drawOrigins(event, scene),
    ...drawReports(event, scene),
    ...drawJoins(event, scene),
  ].join('\n')
}

function heading(label: string, { paint }: Scene): string {
  return `${INDENT}${paint.dim(`${label}:`)}`
}

function drawSlot<Value>(label: string, slot: Slot<Value>, draw: (value: Value) => string, scene: Scene): string[] {
  if (slot.length === 0) return []
  return [
    heading(label, scene),
    ...slot.map((row) => `${INDENT.repeat(2)}${scene.paint.isolate(draw(row.value))}  ${scene.paint.dim(weight(row, scene))}`),
  ]
}

function weight({ reports, origins, verdict }: Reported<unknown>, { wording }: Scene): string {
  const counts = `${reports.length} ${wording.label('record', 'reports')} · ${origins.length} ${wording.label('record', 'origins')}`
  return verdict ? `${counts} · ${wording.label('record', verdict)}` : counts
}

function drawToll({ counts, min, max, approximate }: Toll, { wording }: Scene): string {
  const figure = min === max ? `${min ?? '?'}` : max === undefined ? `≥ ${min}` : min === undefined ? `≤ ${max}` : `${min}–${max}`
  return `${wording.label('counted', counts)} ${approximate ? `${wording.label('account', 'about')} ` : ''}${figure}`
}

function drawHistory({ history }: RecordedEvent, scene: Scene): string[] {
  const { wording, paint } = scene
  if (history.length < 2) return []
  const steps = history.map(({ status, since, reports }) => {
    return `${INDENT.repeat(2)}${paint.status(status, wording.label('status', status))} ${wording.label('record', 'since')} ${paint.isolate(since)}  ${paint.dim(`${reports.length} ${wording.label('record', 'reports')}`)}`
  })
  return [heading(wording.label('record', 'history'), scene), ...steps]
}

function drawDisagreements({ disagreements }: RecordedEvent, scene: Scene): string[] {
  const { wording, paint } = scene
  if (disagreements.length === 0) return []
  const draw = ({ slot, relation, why }: Disagreement) =>
    `${INDENT.repeat(2)}${wording.label('relation', relation)} · ${wording.label('slot', slot)}: ${paint.isolate(why)}`
  return [heading(wording.label('record', 'disagreements'), scene), ...disagreements.map(draw)]
}

/** «2 origins: AFP, Russian foreign ministry», with the reasons. */
function drawOrigins({ origins, reports }: RecordedEvent, scene: Scene): string[] {
  const { wording, paint } = scene
  const articles = new Set(reports.map(({ article }) => article)).size
  const label = `${articles} ${wording.label('record', 'articles')}, ${origins.length} ${wording.label('record', 'origins')}`
  return [
    heading(label, scene),
    ...origins.flatMap((origin) => [
      `${INDENT.repeat(2)}${paint.isolate(wording.name(origin))}  ${paint.dim(`${origin.reports.length} ${wording.label('record', 'reports')}`)}`,
      ...origin.reasons.slice(0, 4).map((reason) => `${INDENT.repeat(3)}${paint.dim(paint.isolate(reason))}`),
    ]),
  ]
}

function drawReports({ reports }: RecordedEvent, scene: Scene): string[] {
  const { wording, paint } = scene
  return [
    heading(wording.label('record', 'reports'), scene),
    ...reports.flatMap(({ id, outlet, published, status, retold, chain, excerpt }) => {
      const told = retold ? ` · ${wording.label('record', 'retold')}` : ''
      const names = [outlet ?? '?', ...chain.map((link) => wording.name(link))].map((name) => paint.isolate(name)).join(' ← ')
      return [
        `${INDENT.repeat(2)}${paint.isolate(published?.from ?? '?')} ${names} · ${wording.label('status', status)}${told}  ${paint.dim(id)}`,
        `${INDENT.repeat(3)}${paint.dim(paint.isolate(`«${excerpt}»`))}`,
      ]
    }),
  ]
}

function drawJoins({ joins }: RecordedEvent, scene: Scene): string[] {
  const { wording, paint } = scene
  if (joins.length === 0) return []
  return [
    heading(wording.label('record', 'why-one'), scene),
    ...joins
      .slice(0, 12)
      .map(({ one, other, reasons }) => `${INDENT.repeat(2)}${paint.dim(paint.isolate(`${one} = ${other}: ${reasons.join('; ')}`))}`),
  ]
}
