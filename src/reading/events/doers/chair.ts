import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** Verbs of leading those who meet. */
const CHAIRING = new Set(['ترأس', 'رأس'])
const CHAIRED = new Set(['meet', 'negotiate', 'summit'])
/** In tokens. */
const FARTHEST = 20

/** «ترأس الرئيس اجتماعا لمجلس الوزراء»: who leads those who meet. */
export function chairOf(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  if (!CHAIRED.has(kind)) return []
  const { words } = stage.passage
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || word?.tag === 'conjunction') return []
    if (word?.tag !== 'verb') continue
    if (!CHAIRING.has(word.verb?.value.lemma.past ?? '') || word.passive) return []
    return findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.last < first && isAgentive(stage, phrase))
  }
  return []
}
