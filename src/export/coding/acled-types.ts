import type { Participant, RecordedEvent } from '../../record/types.ts'
import { sectorOf } from '../codes/sectors.ts'
import { sidesOf } from './sides.ts'

/** A type and sub-type in ACLED's words. A sub-type that the record does not tell is left empty. */
export interface AcledType {
  readonly disorder: 'Political violence' | 'Demonstrations' | 'Strategic developments'
  readonly type: string
  readonly sub: string
}

const violence = (type: string, sub = ''): AcledType => ({ disorder: 'Political violence', type, sub })
const demonstration = (type: string, sub = ''): AcledType => ({ disorder: 'Demonstrations', type, sub })
const development = (sub: string): AcledType => ({ disorder: 'Strategic developments', type: 'Strategic developments', sub })

const REMOTE = 'Explosions/Remote violence'
const CIVILIANS = 'Violence against civilians'

/** Kinds whose type does not depend on who takes part. Whether a protest was peaceful, or a strike came by air, the kind does not tell. */
const BY_KIND: Readonly<Record<string, AcledType>> = {
  clash: violence('Battles', 'Armed clash'),
  'breach-ceasefire': violence('Battles', 'Armed clash'),
  strike: violence(REMOTE),
  bomb: violence(REMOTE),
  abduct: violence(CIVILIANS, 'Abduction/forced disappearance'),
  'sexual-violence': violence(CIVILIANS, 'Sexual violence'),
  protest: demonstration('Protests'),
  'sit-in': demonstration('Protests'),
  riot: demonstration('Riots', 'Violent demonstration'),
  ceasefire: development('Agreement'),
  'exchange-prisoners': development('Other'),
  intercept: development('Disrupted weapons use'),
  arrest: development('Arrests'),
  destroy: development('Looting/property destruction'),
}

/** Kinds that are a battle or violence against civilians, as those who are hit decide. */
const BY_TARGET = new Set(['attack', 'ambush', 'shoot', 'stab', 'assassinate', 'torture'])

/**
 * The type of an event; nothing for kinds outside ACLED's scope. Killing counts only where an armed party is named: people also lose their
 * lives in floods.
 */
export function acledTypeOf(event: RecordedEvent): AcledType | undefined {
  const { first, second } = sidesOf(event)
  if (event.kind === 'capture-territory') return violence('Battles', capturedBy(first))
  if (BY_TARGET.has(event.kind) || (event.kind === 'kill' && first.some(isArmed))) return byTarget(second)
  return BY_KIND[event.kind]
}

const isArmed = (participant: Participant) => {
  const { state, rebel } = sectorOf(participant)
  return state === true || rebel === true
}

function byTarget(hit: readonly Participant[]): AcledType {
  if (hit.some((each) => sectorOf(each).civilian)) return violence(CIVILIANS, 'Attack')
  if (hit.some(isArmed)) return violence('Battles', 'Armed clash')
  // Who was hit is not told: that it is political violence is all that can be said.
  return violence('')
}

function capturedBy(takers: readonly Participant[]): string {
  if (takers.some((each) => sectorOf(each).state)) return 'Government regains territory'
  return takers.some((each) => sectorOf(each).rebel) ? 'Non-state actor overtakes territory' : ''
}
