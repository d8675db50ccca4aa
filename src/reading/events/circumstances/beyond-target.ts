import type { Passage } from '../../passage.ts'
import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { type Constituent, clauseEnd, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isAnother } from './surroundings.ts'

/** Verbs that say what is in a target or whose it is, by their past: «خيمة تؤوي نازحين», «منزل يعود لعائلة». */
const HOLDING = new Set(['آوى', 'أقل', 'ضم', 'حوى', 'احتوى', 'استقل', 'حمل', 'نقل', 'خزن', 'عاد', 'استخدم', 'استعمل'])

/**
 * What follows in the clause that describes an indefinite target: «استهدفت خيمة تؤوي نازحين غرب خان يونس», «منزلا يعود لعائلة في المخيم». Nothing
 * where its verb says, wills or does something of its own.
 */
export function constituentsBeyond(stage: Stage, sentence: Sentence, phrase: Phrase): readonly Constituent[] {
  const { words } = stage.passage
  if (isClosed(words, phrase)) return []
  const at = words[phrase.last + 1]?.verb?.value.lemma.past === 'كان' ? phrase.last + 2 : phrase.last + 1
  if (at >= sentence.last || words[at]?.conjunction || !describes(stage.passage, at)) return []
  return findConstituents(stage, at + 1, clauseEnd(stage, at + 1, sentence))
}

function describes(passage: Passage, at: number): boolean {
  const lemma = passage.words[at]?.verb?.value.lemma
  return lemma !== undefined && (HOLDING.has(lemma.past) || !isAnother(passage, lemma))
}
