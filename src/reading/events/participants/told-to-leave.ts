import { bareStem } from '../../mentions/definite.ts'
import { isAgentive } from '../doers/agentive.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** Who lives there. Folded. */
const RESIDENTS = new Set('سكان اهالي اهل مواطنين مواطنون مدنيين مدنيون نازحين نازحون عايلات اسر قاطنين مقيمين لاجيين'.split(' '))

/** «أمر الجيش السكان بإخلاء منازلهم», «أوامر إخلاء للسكان»: people who leave their houses are whom it befalls, and the houses are nobody. */
export function asLeaving(stage: Stage, each: Filled, filled: readonly Filled[]): Filled[] {
  const areOthers = filled.some((other) => other.role === 'victim' && !isThing(stage, other))
  const isLeft = filled.some((other) => isThing(stage, other))
  const isLeaving = filled.some((other) => arePeople(stage, other) && (isLeft || areResidents(stage, other)))
  if (areOthers || !isLeaving) return [each]
  if (isThing(stage, each)) return []
  return [arePeople(stage, each) ? { role: 'victim', phrase: each.phrase } : each]
}

function isThing(stage: Stage, { role, phrase }: Filled): boolean {
  return role === 'victim' && !isAgentive(stage, phrase) && !stage.quantityOf.has(phrase.first)
}

/** People who are neither armed nor of a state; firemen and doctors bring others out. */
function arePeople(stage: Stage, { role, phrase }: Filled): boolean {
  const heads = phraseHeads(stage, phrase)
  return role === 'actor' && heads.includes('@people') && !heads.includes('@armed') && !heads.includes('@state')
}

function areResidents({ passage }: Stage, { phrase }: Filled): boolean {
  return RESIDENTS.has(bareStem(passage, phrase.first))
}
