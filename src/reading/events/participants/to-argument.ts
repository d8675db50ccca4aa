import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Argument, Role } from '../../types.ts'
import { phraseSpan } from '../clause/phrase-span.ts'
import type { Stage } from '../stage.ts'
import { nationOf } from './nation-of.ts'

/** A phrase as a participant, with the entity that its head names; of a doer told by an adjective of origin alone, the country. */
export function toArgument(stage: Stage, role: Role, phrase: Phrase): Argument {
  const { passage, book } = stage
  const entity = entityOfPhrase(passage, book, phrase)?.entity ?? (role === 'actor' ? nationOf(stage, phrase) : undefined)
  return { role, ...phraseSpan(passage, phrase), ...(entity ? { entity } : {}) }
}
