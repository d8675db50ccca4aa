import type { Filling } from '../../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** «لقصف عنيف من القوات», «بدعم من واشنطن», «انتقادات حادة من المعارضة»: right after the noun and its qualities, whose it is; no state that it came from. */
export function byWhom(stage: Stage, { kind, verb, end }: Candidate, { preposition, phrases, first }: Constituent): Filling | undefined {
  const [phrase] = phrases
  if (verb || preposition !== 'من' || !phrase || !(ASSAULTS.has(kind) || GIVEN.has(kind)) || !isAgentive(stage, phrase)) return undefined
  for (let at = end + 1; at < first; at++) if (!stage.passage.words[at]?.adjective) return undefined
  return ASSAULTS.has(kind) && isCountry(stage, phrase) ? undefined : 'actor'
}

/** What comes from somebody to somebody, besides assaults. */
const GIVEN = new Set(['besiege', 'condemn', 'criticise', 'support', 'warn', 'accuse', 'aid', 'invite'])

export const ASSAULTS = new Set<string>(['attack', 'strike', 'bomb', 'ambush', 'raid', 'threaten', 'cyberattack', 'sanction'])

/** «تحقيق في مصر»: where, and no matter. */
export function isCountry({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  return mention !== undefined && book.get(mention.entity)?.kind === 'country'
}
