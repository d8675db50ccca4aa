import type { Hit } from '../../../lexicon/finder.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Entity, EntityId } from '../../types.ts'
import type { Ground } from '../ground.ts'
import { isPublisher, mentionAt } from './source-words.ts'

/** «وكالة أنباء رويترز», «صحيفة هآرتس الإسرائيلية»: the outlet whose name stands behind the head. */
export function outletInside(ground: Ground, { first, last }: Phrase): Entity | undefined {
  for (let at = first + 1; at <= last; at++) {
    if (ground.passage.words[at]?.preposition || /^(ال|لل)انباء$/.test(ground.passage.tokens[at]?.form ?? '')) continue
    const mention = mentionAt(ground, at)
    const marked = ground.passage.tokens[at - 1]?.form === '"' ? ground.passage.hits.at(at, 'outlet') : undefined
    const id = mention && isPublisher(ground, mention) ? mention.entity : marked ? enterHit(ground, marked) : enterOutlet(ground, at)
    if (id !== undefined) return ground.book.get(id)
  }
  return undefined
}

/** «صحيفة تورنتو تايمز»: behind the head stands a word that no dictionary knows. */
export function bearsName({ passage }: Ground, { first, last }: Phrase): boolean {
  const word = passage.words[first + 1]
  return first < last && word?.tag === 'noun' && !word.common && !word.definite && !word.adjective && !word.preposition
}

/** An outlet that only its place in a saying tells from a word of the language: «للأناضول»; entered in the book. */
export function enterOutlet(ground: Ground, at: number): EntityId | undefined {
  const hit = ground.passage.hits.at(at, 'outlet')
  return hit && !ground.passage.words[at]?.common && hit.value.outlet.kind !== 'social-platform' ? enterHit(ground, hit) : undefined
}

/** Whether an outlet of this kind supplies others. */
export function isAgency(kind: string): boolean {
  return /agency|wire/.test(kind)
}

/** The outlet that a row names where it stands; entered in the book. */
export function enterHit({ passage, book }: Ground, { first: from, last: to, value: { outlet } }: Hit<'outlet'>): EntityId {
  const kind = isAgency(outlet.kind) ? 'agency' : 'outlet'
  const [first, last] = [passage.tokens[from], passage.tokens[to]]
  const mention = { start: first?.start ?? 0, end: last?.end ?? 0, rule: 'source', form: 'name', certainty: 'likely' } as const
  const [known] = book.under(outlet.english, (entity) => entity.kind === kind && entity.english === outlet.english)
  if (known) {
    book.mention(known.id, mention)
    return known.id
  }
  const country = /^[A-Z]{2}$/.test(outlet.country) ? { country: outlet.country } : {}
  return book.enter({ kind, name: outlet.name, english: outlet.english, class: outlet.kind, ...country }, mention)
}
