import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import type { Doer } from './doer.ts'

/** Prepositions that bring whom one meets. */
const WITH = new Set(['مع', 'ب'])

/** «التقى الوزير نظيره واتفقا على»: a dual verb is of who met and whom he met. */
export function withOther(stage: Stage, sentence: Sentence, previous: number, verb: number, { phrases, rest }: Doer): readonly Phrase[] {
  const { words } = stage.passage
  const agreements = words[verb]?.verb?.value.agreements ?? []
  const [one] = phrases
  if (!one || phrases.length !== 1 || words[one.first]?.dual || !agreements.every((each) => each.endsWith('d'))) return phrases
  const under = findConstituents(stage, previous + 1, Math.min(verb, clauseEnd(stage, previous + 1, sentence)))
  const others = [...(rest[0]?.phrases ?? []), ...under.filter(({ preposition }) => WITH.has(preposition)).flatMap((each) => each.phrases)]
  const other = others.find((phrase) => phrase.first !== one.first && isAgentive(stage, phrase))
  return other ? [one, other] : phrases
}
