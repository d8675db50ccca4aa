import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** «نجا المحافظ من محاولة اغتيال استهدفت موكبه»: where the governor says whom it befell, what a clause behind names is no victim. */
export function withoutVictimsToldLater(stage: Stage, { end }: Candidate, filled: readonly Filled[], told: readonly Filled[]): Filled[] {
  if (!told.some(({ role }) => role === 'victim')) return [...filled]
  return filled.filter(({ role, phrase }) => role !== 'victim' || !isPastVerb(stage.passage, end, phrase.first))
}

function isPastVerb({ words }: Passage, from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ tag }) => tag === 'verb')
}
