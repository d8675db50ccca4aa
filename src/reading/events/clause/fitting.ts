import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'

/** A woman, a country or a body is «she», a man «he», as far as that is known. */
export function fitting(stage: Stage, agreements: readonly string[], phrase: Phrase | undefined): readonly Phrase[] {
  const { passage, book } = stage
  if (!phrase || !isAgentive(stage, phrase)) return []
  const mention = entityOfPhrase(passage, book, phrase)
  const entity = mention && book.get(mention.entity)
  const stem = passage.words[phrase.first]?.stem ?? ''
  const isHers = entity?.gender === 'f' || entity?.kind === 'country' || (entity?.kind !== 'person' && /(?:ه|ات)$/.test(stem))
  return agreements.some((each) => each.startsWith(isHers ? '3f' : '3m')) ? [phrase] : []
}
