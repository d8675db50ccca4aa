import { type Passage, tokenAt } from '../../passage.ts'
import type { Entity, EntityId, Mention } from '../../types.ts'
import { isOfQuality } from '../clause/complement.ts'
import { phraseSpan } from '../clause/phrase-span.ts'
import type { Stage } from '../stage.ts'

/** Prepositions after which the place of the event stands. */
export const LOCATIVES = new Set(['في', 'ب', 'قرب', 'داخل', 'وسط', 'قباله', 'خارج', 'ضمن', 'فوق', 'عند', 'عبر', 'امام'])

/** Whether a mention means the place itself, and neither its government nor how to find another. */
export function isPlaceItself({ metonym, landmark, form }: Mention): boolean {
  return !metonym && !landmark && form !== 'pronoun'
}

/** The places that a stretch names, the narrowest as the text gives them: «في حي الميدان بدمشق» gives both; «قوات مدعومة من واشنطن» none. */
export function placesWithin({ passage, book }: Stage, first: number, last: number, isAnyway = false): EntityId[] {
  const span = phraseSpan(passage, { first, last })
  const from = passage.tokens[first]?.start ?? span.start
  const found: EntityId[] = []
  for (const { entity, start, end, metonym, landmark, form } of book.within(span)) {
    const kind = book.get(entity)?.kind
    if (
      start < from ||
      end > span.end ||
      landmark ||
      (metonym && !isAnyway) ||
      form === 'pronoun' ||
      (kind !== 'place' && kind !== 'country')
    )
      continue
    const at = tokenAt(passage.tokens, start)
    if (!isOfQuality(passage, at, first) && !isOwner(passage, at, first)) found.push(entity)
  }
  return found
}

/** A province, a part of a country, a sea: towns lie in it. */
export function isWide(place: Entity | undefined): boolean {
  return place?.kind === 'place' && WIDE.has(place.class ?? '')
}

const WIDE = new Set(['province', 'region', 'sea', 'territory'])

/** «ضمن التحقيق في تدخل روسيا», «سفينة ترفع علم ليبيريا»: whose deed, word or flag it is. */
function isOwner({ words, lexicon }: Passage, at: number, first: number): boolean {
  let head = at
  while (words[head]?.conjunction && words[head - 1]?.place) head--
  const owned = words[head - 1]
  if (head <= first || words[head]?.preposition || words[head]?.conjunction || owned?.tag !== 'noun' || owned.pronoun || owned.definite)
    return false
  return lexicon.placeCues['power-before'].has(owned.stem) || FLAGS.has(owned.stem)
}

const FLAGS = new Set(['علم', 'اعلام'])
