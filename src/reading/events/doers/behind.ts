import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { findGovernor } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

// Who is said to be behind a deed, or is accused of a part in it.

/** Folded. */
const BEHIND = new Set(['وراء', 'خلف'])
/** Words of a part with the article, and what joins the deed to them. Folded. */
const PARTS = new Set(['تورط', 'ضلوع', 'وقوف', 'مشاركه', 'مسووليه'])
const JOINTS = new Set(['في', 'ب', 'عن', 'وراء', 'خلف'])
const BEING = new Set(['وقف', 'كان'])

/** «إن موسكو كانت وراء تسميم الجاسوس», «يقف التنظيم وراء الهجوم»; «اتهمت بريطانيا روسيا بالتورط في تسميم الجاسوس». */
export function doersBehind(stage: Stage, candidate: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const { sentence } = candidate
  const own = firstOfIdafa(stage.passage, candidate.first, sentence)
  const head = words[own - 1]?.stem === 'محاوله' ? own - 1 : own
  const joint = words[head]?.preposition || (words[head - 1]?.stem ?? '')
  const at = words[head]?.preposition ? head - 1 : head - 2
  const word = words[at]
  if (!word || at < sentence.first || !JOINTS.has(joint)) return []
  if (word.tag === 'noun' && word.definite && word.preposition === 'ب' && PARTS.has(word.stem)) return accusedOf(stage, candidate, at)
  if (!BEHIND.has(joint)) return []
  for (let verb = at; verb >= Math.max(sentence.first, at - LONGEST_SUBJECT); verb--) {
    if (words[verb]?.tag !== 'verb') {
      if (words[verb]?.tag === 'noun' || words[verb]?.tag === 'preposition') continue
      return []
    }
    if (!BEING.has(words[verb]?.verb?.value.lemma.past ?? '') || words[verb - 1]?.tag === 'particle') return []
    const { phrases, shared } = findDoer(stage, sentence, verb)
    return shared ? [] : phrases.filter((phrase) => isAgentive(stage, phrase) || isNamed(stage, phrase))
  }
  return []
}

/** «يقف تنظيم الدولة وراء»: the subject is no longer, in tokens. */
const LONGEST_SUBJECT = 6

/** «موسكو كانت وراء»: a capital that is behind a deed stands for its government. */
function isNamed({ passage, book }: Stage, phrase: Phrase): boolean {
  return entityOfPhrase(passage, book, phrase) !== undefined
}

function accusedOf(stage: Stage, candidate: Candidate, part: number): readonly Phrase[] {
  const governing = findGovernor(stage, { ...candidate, first: part })
  return governing?.governor.doer === 'object' ? governing.phrases.filter((phrase) => isAgentive(stage, phrase)) : []
}
