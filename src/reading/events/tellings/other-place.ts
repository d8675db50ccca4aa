import { type Passage, tokenAt } from '../../passage.ts'
import type { EntityId, ReportedEvent } from '../../types.ts'
import { isWide, LOCATIVES } from '../circumstances/places-within.ts'
import type { Stage } from '../stage.ts'
import { lieApart } from './lie-apart.ts'

// What in an event's sentence keeps the place of another sentence from it.

/** Its sentence names them too, and not only in somebody's title («مسؤولو ولاية فلوريدا»). */
export function areNamedIn({ book, passage }: Stage, { evidence: [{ start, end }] }: ReportedEvent, places: readonly EntityId[]): boolean {
  return book
    .within({ start, end })
    .some(({ entity, start: first }) => places.includes(entity) && !isOwner(passage, tokenAt(passage.tokens, first)))
}

/** «مسؤولو ولاية فلوريدا», «شرطة عدن»: right before it stands whose it is, and not a place or where it lies. */
function isOwner({ words, hits }: Passage, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  return word?.preposition === '' && before?.placeHead === false && (before.title || hits.at(at - 1, 'role') !== undefined)
}

/** The preposition on the word at an offset, or before it. */
function prepositionAt({ tokens, words }: Passage, start: number): string {
  const at = tokenAt(tokens, start)
  const before = words[at - 1]
  return words[at]?.preposition || (before?.tag === 'preposition' ? before.stem : '')
}

/** Whether the event's sentence tells of something in another place. A province or a part of the country may hold it. */
export function isElsewhere(stage: Stage, { evidence: [{ start, end }] }: ReportedEvent, places: readonly EntityId[]): boolean {
  const { book, passage } = stage
  return book.within({ start, end }).some(({ entity, metonym, form, ...span }) => {
    const kind = book.get(entity)?.kind
    if ((kind !== 'place' && kind !== 'country') || metonym || form === 'pronoun') return false
    return (
      LOCATIVES.has(prepositionAt(passage, span.start)) &&
      (kind === 'place' && !isWide(book.get(entity)) ? !places.includes(entity) : lieApart(stage, places, [entity]))
    )
  })
}
