import type { Entity, EntityKind, Mention } from '../types.ts'
import type { Candidate } from './candidate.ts'
import type { Stage } from './stage.ts'

/** A pronoun goes back no further than this, in code units: time stays linear where a sentence has no end. */
const FARTHEST = 2000
/** Who a pronoun can stand for, by the pronoun. */
const PERSONS = new Set<EntityKind>(['person', 'anonymous'])
const BODIES = new Set<EntityKind>(['organisation', 'country', 'group', 'agency', 'outlet'])

/**
 * Whom the pronoun on an event noun means: «التقى الوزير … خلال زيارته», «قوات الاحتلال … خلال اقتحامها». The nearest before it in the
 * sentence that agrees; nobody where none does.
 */
export function findPossessor({ passage, book }: Stage, { last, sentence }: Candidate): Mention | undefined {
  const pronoun = passage.words[last]?.pronoun
  const token = passage.tokens[last]
  if (!token || (pronoun !== 'ه' && pronoun !== 'ها')) return undefined
  const before = book.within({ start: Math.max(sentence.start, token.start - FARTHEST), end: token.start })
  return before.findLast(
    (mention) => mention.start >= sentence.start && mention.end <= token.start && agrees(book.get(mention.entity), pronoun),
  )
}

/** A man is «ه»; a woman, a country and a body are «ها». */
function agrees(entity: Entity | undefined, pronoun: string): boolean {
  if (!entity) return false
  const { kind, gender, number } = entity
  if (number === 'plural' || number === 'dual') return false
  if (PERSONS.has(kind)) return pronoun === 'ه' ? gender !== 'f' : gender === 'f'
  return pronoun === 'ها' && BODIES.has(kind)
}
