import { entityOfPhrase } from '../mentions/entity-of-phrase.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Argument, Role } from '../types.ts'
import { phraseSpan } from './phrase-span.ts'
import type { Stage } from './stage.ts'

/** A phrase as a participant, with the entity that its head names. */
export function toArgument({ passage, book }: Stage, role: Role, phrase: Phrase): Argument {
  const mention = entityOfPhrase(passage, book, phrase)
  return { role, ...phraseSpan(passage, phrase), ...(mention ? { entity: mention.entity } : {}) }
}
