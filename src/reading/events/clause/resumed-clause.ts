import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { type Constituent, clauseEnd, findConstituents } from './clause.ts'
import { afterAside } from './inserted.ts'

/** What brings who says so: «وفق», «وفقا لـ». Folded. */
const CREDITING = new Set(['وفق', 'حسب', 'بحسب', 'ل'])

/** What stands where an event's clause goes on after an aside between commas, up to the first bare phrase: «سقطت الطائرة، التي قادها عامل، السبت في الجزيرة». */
export function constituentsResumed(stage: Stage, { verb, end, sentence }: Candidate): readonly Constituent[] {
  return resumedAfter(stage, clauseEnd(stage, (verb?.index ?? end) + 1, sentence), sentence)
}

/**
 * «تعهد المستشار، الذي قطع عطلته، بمحاسبة المسؤولين»: the phrases under prepositions where a clause goes on.
 *
 * @param cut Where the aside cuts it.
 */
export function prepositionsResumed(stage: Stage, cut: number, sentence: Sentence): readonly Constituent[] {
  return resumedAfter(stage, cut, sentence).filter(({ preposition, time }) => preposition !== '' && time === undefined)
}

function resumedAfter(stage: Stage, cut: number, sentence: Sentence): readonly Constituent[] {
  const from = afterAside(stage.passage, cut, sentence.last)
  if (from === undefined) return []
  const all = findConstituents(stage, from, clauseEnd(stage, from, sentence))
  const next = all.findIndex(({ preposition, time }) => time === undefined && (preposition === '' || CREDITING.has(preposition)))
  return next < 0 ? all : all.slice(0, next)
}
