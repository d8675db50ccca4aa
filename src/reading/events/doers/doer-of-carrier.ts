import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { firstOfDeed } from '../clause/governed-head.ts'
import { verbOver } from '../clause/verb-over.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** The verb stands no further before the noun that is its object, in tokens. */
const FARTHEST = 20
/** «حقق الحزب فوزا», «أحرز الجيش تقدما». */
const WINNING = new Set(['حقق', 'أحرز'])
/** Verbs that carry a noun as its doer's in the text's own words only. */
const SAYING = new Set(['أعلن', 'وقع', 'رعى', 'استضاف'])

/** «ينظم الفلسطينيون في القطاع "مسيرات العودة"», «وفرضت عليه الإقامة الجبرية»: who does what the verb says that an event noun is the object of. */
export function doersOfCarrier(stage: Stage, { first, sentence }: Candidate): readonly Phrase[] {
  const { words, lexicon, tokens } = stage.passage
  const head = firstOfDeed(stage.passage, first, sentence)
  const before = words[tokens[head - 1]?.form === '"' ? head - 2 : head - 1]
  if (words[head]?.preposition || words[head]?.conjunction || before?.tag === 'preposition') return []
  const verb = verbOver(stage.passage, head, sentence.first, FARTHEST)
  const lemma = words[verb ?? -1]?.verb?.value.lemma
  const isCarried = lemma && (WINNING.has(lemma.past) || (lexicon.lightVerbs.get(lemma) === 'carries-out' && !SAYING.has(lemma.past)))
  if (verb === undefined || !isCarried) return []
  if (words[verb]?.pronoun || words[verb - 1]?.conjunction) return []
  const { phrases, rest } = findDoer(stage, sentence, verb)
  const isObject = rest[0]?.phrases.some((phrase) => phrase.first === head)
  return isObject ? phrases.filter((phrase) => isAgentive(stage, phrase)) : []
}
