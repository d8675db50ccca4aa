import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { antecedent } from './antecedent.ts'
import { bareConstituents } from './bare-constituents.ts'
import { isThirdPerson } from './subject.ts'

/**
 * What a relative clause may say was done: «الاتفاق الذي وقع في فيينا», «اللجنة التي كانت شكلت بعد الهجوم». Its verb is written like the active and has neither a pronoun for it nor
 * anybody or anything bare behind it.
 */
export function doneInRelative(stage: Stage, sentence: Sentence, verb: number): Phrase | undefined {
  const { words } = stage.passage
  const hit = words[verb]?.verb
  if (hit?.value.aspect !== 'past' || hit.pronoun !== '' || hit.value.voice === 'active' || !isThirdPerson(hit.value.agreements))
    return undefined
  const relative = relativeOf(stage, verb)
  // «الاتفاق الذي وقع عليه», «التي حكم عليها»
  const isUnder = words[verb + 1]?.tag === 'particle' && words[verb + 1]?.pronoun !== ''
  if (relative === undefined || isUnder || bareConstituents(stage, sentence, verb).length > 0) return undefined
  return antecedent(stage, sentence, relative)
}

/** The relative right before a verb, or before its «قد» and «كان». */
function relativeOf({ passage: { words } }: Stage, verb: number): number | undefined {
  let at = verb - 1
  if (words[at]?.stem === 'قد') at--
  if (words[at]?.verb?.value.lemma.past === 'كان') at--
  return words[at]?.tag === 'relative' ? at : undefined
}
