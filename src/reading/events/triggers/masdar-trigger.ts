import type { Passage } from '../../passage.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { findNounTrigger } from './noun-trigger.ts'
import { findNounPhrase } from './phrase-trigger.ts'

/**
 * «منع الصحفيين من التغطية», «حظر تجوال ليلي»: a sentence that begins with a masdar, written like its verb. The verb comes first where it tells an
 * event, or somebody by office does it («تقدم رئيس الشركة باعتذار»).
 */
export function findMasdarTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const word = stage.passage.words[sentence.first]
  if (word?.verb?.value.aspect !== 'past' || word.conjunction || word.pronoun !== '') return []
  const [doer] = findDoer(stage, sentence, sentence.first).phrases
  if (doer && stage.passage.hits.at(doer.first, 'role')?.value.number === 'singular') return []
  const candidate = findNounPhrase(stage.passage, sentence, sentence.first) ?? findNounTrigger(stage, sentence, sentence.first)
  return candidate ? [candidate] : []
}

/** «تبادل لإطلاق النار بين الجيشين», «لا وقف لإطلاق النار»: a set phrase whose first word, written like a verb, opens the sentence or what a speaker says, or is negated as a noun. */
export function findMasdarPhrases({ passage }: Stage, sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = passage.words[at]
    if (word?.verb?.value.aspect !== 'past' || word.conjunction || word.pronoun !== '' || !opensNominal(passage, at, sentence.first))
      continue
    const candidate = findNounPhrase(passage, sentence, at)
    if (candidate && candidate.last > at + 1) found.push(candidate)
  }
  return found
}

function opensNominal({ tokens }: Passage, at: number, first: number): boolean {
  const before = tokens[at - 1]?.form
  return at === first || before === ':' || before === 'لا'
}
