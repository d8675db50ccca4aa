import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { isDescribing } from './controlling-verb.ts'
import { findDoer } from './doer.ts'
import { subjectOfNext } from './occasion-first.ts'

/** What an army does on its way. */
const ADVANCES = new Set(['capture-territory', 'besiege', 'raid', 'advance'])
/** Words after which the other part of its way is told. Folded. */
const AFTER = new Set(['بعد', 'عقب', 'اثر', 'قبل', 'منذ'])
/** Verbs of going on that way: whose deeds the two are. */
const GOING = new Set(['advance', 'capture-territory', 'besiege', 'raid', 'strike', 'attack', 'arrest', 'deploy', 'destroy'])
/** The verb stands no further before, in tokens. */
const FARTHEST = 25

/** «تقدمت القوات نحو المدينة بعد السيطرة على القرية», «وبعد استعادة الغوطة، يسعى الجيش إلى»: a force whose advance is told beside another of its deeds. */
export function advancingForce(stage: Stage, { kind, first, last, sentence }: Candidate): readonly Phrase[] {
  const { words, tokens, lexicon } = stage.passage
  const head = firstOfIdafa(stage.passage, first, sentence)
  if (!ADVANCES.has(kind) || words[last]?.pronoun || words[head]?.conjunction || !AFTER.has(prepositionOf(stage.passage, head))) return []
  if (head - 1 === sentence.first) return subjectOfNext(stage, last, sentence).filter((phrase) => isForce(stage, phrase))
  for (let at = head - 2; at >= Math.max(sentence.first, head - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || tokens[at]?.form === '"' || tokens[at]?.form === ';') return []
    const lemma = word?.tag === 'verb' ? word.verb?.value.lemma : undefined
    if (!lemma) continue
    const isOnItsWay = lexicon.triggerVerbs.get(lemma)?.some((each) => GOING.has(each.kind)) === true
    if (!isOnItsWay || word?.passive || isDescribing(stage, sentence, at)) return []
    return findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.last < head && isForce(stage, phrase))
  }
  return []
}

/** An army, a state or its government. */
function isForce(stage: Stage, phrase: Phrase): boolean {
  const heads = phraseHeads(stage, phrase)
  return isAgentive(stage, phrase) && (heads.includes('@armed') || heads.includes('@state'))
}
