import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** The verb stands no further before the noun that is its object, in tokens. */
const FARTHEST = 20
/** Verbs that carry a noun as its doer's in the text's own words only. */
const SAYING = new Set(['أعلن', 'وقع', 'رعى', 'استضاف'])

/** «ينظم الفلسطينيون في القطاع "مسيرات العودة"», «وفرضت عليه الإقامة الجبرية»: who does what the verb says that an event noun is the object of. */
export function doersOfCarrier(stage: Stage, { first, sentence }: Candidate): readonly Phrase[] {
  const { words, lexicon, tokens } = stage.passage
  const head = firstOfIdafa(stage.passage, first, sentence)
  const before = words[tokens[head - 1]?.form === '"' ? head - 2 : head - 1]
  if (words[head]?.preposition || words[head]?.conjunction || before?.tag === 'preposition') return []
  for (let at = head - 1; at >= Math.max(sentence.first, head - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || word?.tag === 'conjunction') return []
    const lemma = word?.verb?.value.lemma
    if (!lemma) continue
    if (lexicon.lightVerbs.get(lemma) !== 'carries-out' || SAYING.has(lemma.past) || word.pronoun || words[at - 1]?.conjunction) return []
    const { phrases, rest } = findDoer(stage, sentence, at)
    const isObject = rest[0]?.phrases.some((phrase) => phrase.first === head)
    return isObject ? phrases.filter((phrase) => isAgentive(stage, phrase)) : []
  }
  return []
}
