import type { Entity, EntityId, Reading, ReportedEvent } from '../../reading/types.ts'
import type { Known } from '../types.ts'
import { firstMentionFrom } from './content-words.ts'
import { toKnown } from './entity-key.ts'

/** A sentence that names more people than this is a list. */
const MOST = 6

/** The people whom the evidence of an event names or speaks of, and who neither take part in it nor say it. */
export function peopleBeside(
  event: ReportedEvent,
  reading: Reading,
  entities: ReadonlyMap<EntityId, Entity>,
  named: ReadonlySet<EntityId>,
): Known[] {
  const taken = new Set([...event.arguments.flatMap(({ entity }) => entity ?? []), ...event.chain.map(({ source }) => source)])
  const people = new Map<EntityId, Known>()
  for (const { start, end } of event.evidence) {
    for (let at = firstMentionFrom(reading, start); at < reading.mentions.length && people.size < MOST; at++) {
      const mention = reading.mentions[at]
      if (!mention || mention.start >= end) break
      const entity = entities.get(mention.entity)
      if (entity?.kind !== 'person' || taken.has(entity.id)) continue
      const known = toKnown(entity, named.has(entity.id))
      if (known.key !== undefined) people.set(entity.id, known)
    }
  }
  return [...people.values()]
}
