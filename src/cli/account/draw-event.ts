import type { Argument, EntityId, Quantity, ReportedEvent, TimeExpression } from '../../reading/types.ts'
import { drawChain } from './draw-chain.ts'
import { group } from './group.ts'
import type { Scene } from './scene.ts'

const INDENT = '     '

/** One event: what, who did it to whom, where, when, how many, who says so, and the words that tell it. */
export function drawEvent(event: ReportedEvent, number: number, scene: Scene): string {
  const { wording, paint } = scene
  const status = paint.status(event.status, wording.label('status', event.status))
  const lines = [`${String(number).padStart(3)}. ${paint.bold(wording.kind(event.kind))} · ${status}`]
  const add = (label: string, value: string) => {
    if (value !== '') lines.push(`${INDENT}${paint.dim(`${label}:`)} ${value}`)
  }
  for (const [role, all] of group(event.arguments, (argument) => argument.role)) {
    add(wording.label('role', role), listNames(all, scene))
  }
  add(wording.label('account', 'where'), event.places.map((id) => drawPlace(id, scene)).join('، '))
  const time = event.time === undefined ? undefined : scene.reading.times[event.time]
  add(wording.label('account', 'when'), time ? drawTime(time, scene) : '')
  const since = event.since === undefined || time ? undefined : scene.reading.times[event.since]
  add(wording.label('record', 'since'), since ? drawTime(since, scene) : '')
  const quantities = event.quantities.flatMap((index) => scene.reading.quantities[index] ?? [])
  add(wording.label('account', 'figures'), quantities.map((quantity) => drawQuantity(quantity, scene)).join('، '))
  add(wording.label('account', 'chain'), drawChain(event.chain, scene))
  for (const voice of event.otherVoices) {
    add(wording.label('account', 'voices'), `${wording.label('status', voice.status)}: ${drawChain(voice.chain, scene)}`)
  }
  add(wording.label('account', 'evidence'), paint.dim(paint.isolate(`«${scene.around(event.trigger, event.evidence[0])}»`)))
  return lines.join('\n')
}

/** Each participant once: by name where it has one, else in the words of the text. */
function listNames(all: readonly Argument[], scene: Scene): string {
  const names = all.map((argument) => {
    const entity = argument.entity === undefined ? undefined : scene.entity(argument.entity)
    const named = entity && (entity.kind !== 'group' || entity.canonical !== undefined) && entity.kind !== 'anonymous'
    return scene.paint.isolate(named ? scene.wording.name(entity) : scene.words(argument, 80))
  })
  return [...new Set(names)].join('، ')
}

function drawPlace(id: EntityId, scene: Scene): string {
  const entity = scene.entity(id)
  if (!entity) return ''
  const country = entity.place?.country ?? entity.country
  const name = scene.paint.isolate(scene.wording.name(entity))
  return country && entity.kind !== 'country' ? `${name} (${country})` : name
}

/** As it is written, and the day it means: «الخميس المقبل» → 2025-07-31. */
function drawTime(time: TimeExpression, scene: Scene): string {
  const resolved = (time.value.includes('X') ? '' : time.value) || windowOf(time) || scene.wording.label('account', 'unresolved')
  return `${scene.paint.isolate(`«${scene.words(time, 60)}»`)} → ${scene.paint.isolate(resolved)}`
}

function windowOf({ from, to }: TimeExpression): string {
  return from && to ? (from === to ? from : `${from} … ${to}`) : ''
}

/** «أكثر من 1200 شخص» → killed > 1200. */
function drawQuantity(quantity: Quantity, scene: Scene): string {
  const counted = (quantity.counts ?? []).map((what) => scene.wording.label('counted', what)).join(' + ')
  const bounds = scene.paint.isolate(boundsOf(quantity, scene))
  return `${scene.paint.isolate(`«${scene.words(quantity, 60)}»`)} → ${counted ? `${counted} ` : ''}${bounds}`
}

function boundsOf({ min, max, minExclusive, maxExclusive, approximate }: Quantity, { wording }: Scene): string {
  const about = approximate ? `${wording.label('account', 'about')} ` : ''
  if (min !== undefined && max !== undefined) return min === max ? `${about}${min}` : `${about}${min}–${max}`
  if (min !== undefined) return `${about}${minExclusive ? '>' : '≥'} ${min}`
  return max === undefined ? '?' : `${about}${maxExclusive ? '<' : '≤'} ${max}`
}
