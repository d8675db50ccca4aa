import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { subjectBefore } from '../clause/subject.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** «الحكومة ملتزمة بالاتفاق», «نحن مستعدون للحوار»: a predicate that says what somebody means to do, and no deed of that name. */
export function isResolve({ kind, rule, verb, frame }: Candidate): boolean {
  return kind === 'intend' && !verb && rule === 'noun-trigger' && frame.genitive === '-'
}

/** Who means to: the subject before it, or of the verb of being before it («لا تزال ملتزمة»). */
export function whoIsResolved(stage: Stage, { first, sentence }: Candidate): Filled[] {
  const { words } = stage.passage
  const lemma = words[first - 1]?.verb?.value.lemma.past ?? ''
  const before = BEING.has(lemma) ? findDoer(stage, sentence, first - 1).phrases : asList(subjectBefore(stage, sentence, first))
  return before.map((phrase) => ({ role: 'actor', phrase }))
}

const BEING = new Set(['كان', 'زال', 'ظل', 'بقي', 'بات', 'أصبح', 'بدا'])

function asList(phrase: Phrase | undefined): readonly Phrase[] {
  return phrase ? [phrase] : []
}
