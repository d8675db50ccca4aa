import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { verbOver } from '../clause/verb-over.ts'
import { findDoer } from '../doers/doer.ts'
import { arePeople } from '../heads.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** «في عداد المفقودين». Folded. */
export const COUNTED = 'عداد'

/** The verb stands no further before, in tokens. */
const FARTHEST_VERB = 16

/** «اعتبار ستة في عداد المفقودين», «لا يزال ستة أشخاص في عداد المفقودين»: a figure right before it, or whom its verb tells. */
export function countedAmong(stage: Stage, { first, sentence }: Candidate): Filled[] {
  if (stage.quantityOf.has(first - 2)) return [{ role: 'victim', phrase: withFigure(stage, { first: first - 2, last: first - 2 }) }]
  const verb = verbOver(stage.passage, first, sentence.first, FARTHEST_VERB)
  const phrases = verb === undefined ? [] : findDoer(stage, sentence, verb).phrases
  return phrases
    .filter((phrase) => phrase.last < first && (stage.quantityOf.has(phrase.first) || arePeople(stage, phrase)))
    .map((phrase) => ({ role: 'victim', phrase }))
}

/** «أربعة دبلوماسيين»: how many they are stands before them. */
export function withFigure({ quantityOf }: Stage, { first, last }: Phrase): Phrase {
  const figure = quantityOf.get(first)
  let start = first
  while (figure !== undefined && quantityOf.get(start - 1) === figure) start--
  return { first: start, last }
}
