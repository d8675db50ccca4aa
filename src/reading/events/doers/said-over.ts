import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { SAID } from '../triggers/said.ts'
import { isDescribing, shareAgreement } from './controlling-verb.ts'

/** Who says it and what goes on with him stand no further apart, in tokens. */
const FARTHEST = 80

/**
 * «قالت الشرطة إن المهاجم قتل ودعت السكان إلى الحذر»: the verb of saying over the clause of «إن» that a joined verb stands behind, whose doer says this as well where
 * nobody in that clause can.
 */
export function verbOverSaid(stage: Stage, sentence: Sentence, verb: number): number | undefined {
  const { words, tokens, lexicon } = stage.passage
  const ours = words[verb]?.verb?.value
  // «ويرفضه قسم من السلك التعليمي»: beside a pronoun for what it is done to stands who does it
  const isOfNext = words[verb]?.pronoun !== '' && words[verb + 1]?.tag === 'noun' && words[verb + 1]?.preposition === ''
  if (!ours || !words[verb]?.conjunction || isOfNext || !isSaying(stage, verb)) return undefined
  let isUnder = false
  let isQuoted = false
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST); at--) {
    if (tokens[at]?.form === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (words[at]?.tag === 'complementiser') isUnder = true
    const theirs = words[at]?.verb?.value
    if (!isUnder || words[at]?.tag !== 'verb' || !theirs || !lexicon.reportingVerbs.has(theirs.lemma) || isDescribing(stage, sentence, at))
      continue
    return shareAgreement(ours.agreements, theirs.agreements) ? at : undefined
  }
  return undefined
}

function isSaying({ passage: { words, lexicon } }: Stage, verb: number): boolean {
  const lemma = words[verb]?.verb?.value.lemma
  if (!lemma) return false
  return lexicon.reportingVerbs.has(lemma) || lexicon.triggerVerbs.get(lemma)?.every(({ kind }) => SAID.has(kind)) === true
}
