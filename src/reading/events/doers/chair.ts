import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { verbOver } from '../clause/verb-over.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** Verbs of leading those who meet. */
const CHAIRING = new Set(['ترأس', 'رأس', 'افتتح', 'اختتم'])
const CHAIRED = new Set(['meet', 'negotiate', 'summit'])
/** In tokens. */
const FARTHEST = 20

/** «ترأس الرئيس اجتماعا لمجلس الوزراء»: who leads those who meet. */
export function chairOf(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  if (!CHAIRED.has(kind)) return []
  const { words } = stage.passage
  const verb = verbOver(stage.passage, first, sentence.first, FARTHEST)
  const word = words[verb ?? -1]
  if (verb === undefined || !CHAIRING.has(word?.verb?.value.lemma.past ?? '') || word?.passive) return []
  return findDoer(stage, sentence, verb).phrases.filter((phrase) => phrase.last < first && isAgentive(stage, phrase))
}
