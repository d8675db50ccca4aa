import type { Figure, Ground } from '../figure.ts'
import { fleesPrison } from './custody.ts'

/** «فرار أكثر من 40 من المسلحين», «فر 400 سجين», «فر العشرات من السجن»: who bears arms or sat in prison flees, and is not displaced. */
export function fleesElsewhere(ground: Ground, { noun, last }: Figure): boolean {
  if (fleesPrison(ground, last + 1)) return true
  if (!noun) return false
  const { hits } = ground.passage
  const first = noun.phrase.first
  const kind = hits.at(first, 'group')?.value.group.class
  const unit = hits.at(first, 'unit')?.value.unit.unit
  return kind === 'armed' || kind === 'criminal' || kind === 'detainee' || unit === 'group' || unit === 'military-unit'
}
