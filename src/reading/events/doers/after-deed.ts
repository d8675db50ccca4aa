import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import type { Doer } from './doer.ts'
import { isPassiveForm } from './voice.ts'

/**
 * Who does what a verb and the event noun right after it say, where the noun has the article: «نفذ الهجوم تنظيم داعش», «وارتكب المجزرة مسلحون». The
 * bare phrase after the two is who did it, for the deed is known already and has no other object.
 */
export function doersAfterDeed(stage: Stage, { verb, rest, end }: Candidate, doer: Doer, after: readonly Constituent[]): readonly Phrase[] {
  const { words, hits } = stage.passage
  const noun = rest ?? end
  const isTold = doer.before !== undefined || (doer.phrases.length > 0 && !doer.shared)
  if (!verb || isTold || noun !== verb.index + 1 || end !== noun || !words[noun]?.definite) return []
  if (isPassiveForm(stage, verb) || verb.hit.pronoun || !hits.at(noun, 'trigger-noun')) return []
  const next = after.find(({ time }) => time === undefined)
  if (next?.preposition !== '' || words[next.first]?.conjunction || words[next.first]?.adjective || words[next.first - 1]?.tag === 'mark')
    return []
  return next.phrases.filter((phrase) => isAgentive(stage, phrase))
}
