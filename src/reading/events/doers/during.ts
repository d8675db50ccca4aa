import type { Hit } from '../../../lexicon/finder.ts'
import type { Sentence } from '../../types.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { isDescribing, shareAgreement } from './controlling-verb.ts'

// «وصل الوزير في زيارة يلتقي خلالها الرئيس»: what is done on an occasion that somebody is on.

/** Folded. */
const DURING = /^(?:خلال|اثناء)(?:ها|ه|هما|هم)$/
/** The verb that tells the occasion stands no further before, in tokens. */
const FARTHEST = 40

/** Whether a verb has «خلالها» right after it and no subject of its own: a lone somebody after a verb of meeting is whom one meets. */
export function isDuring(stage: Stage, { value, pronoun }: Hit<'verb'>, verb: number, bare: readonly Constituent[]): boolean {
  const { words, lexicon } = stage.passage
  if (!DURING.test(words[verb + 1]?.stem ?? '') || pronoun !== '' || words[verb]?.passive || value.voice === 'passive') return false
  const phrase = bare[0]?.phrases[0]
  const isMeeting = lexicon.triggerVerbs.get(value.lemma)?.some(({ object }) => object === 'with') === true
  const isActive = isMeeting || value.voice === 'active' || lexicon.lightVerbs.get(value.lemma) === 'carries-out'
  return isActive && (!phrase || (bare.length === 1 && (isMeeting || !isAgentive(stage, phrase))))
}

/** The nearest verb before it that is no description and agrees with it. */
export function verbOfOccasion(stage: Stage, sentence: Sentence, verb: number): number | undefined {
  const { words, tokens } = stage.passage
  const ours = words[verb]?.verb?.value.agreements ?? []
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST); at--) {
    if (tokens[at]?.form === ';' || tokens[at]?.form === '.') return undefined
    const theirs = words[at]?.verb?.value.agreements
    if (words[at]?.tag !== 'verb' || !theirs || !shareAgreement(ours, theirs) || isDescribing(stage, sentence, at)) continue
    return at
  }
  return undefined
}
