import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { EntityKind, Mention } from '../../types.ts'
import type { Stage } from '../stage.ts'

/**
 * «استهدف حزب الله | قوة مشاة», «سلمت كتائب القسام | الصليب الأحمر», «حمل البيان | الدعم السريع»: behind a verb a listed name is whole, unless it belongs to
 * an office («رئيس المفوضية جان كلود»). What follows it and is no quality of it is another phrase, and so is a listed name behind a noun that is closed already.
 */
export function toEndOfListed(stage: Stage, phrase: Phrase): Phrase {
  const { tokens, words } = stage.passage
  if (words[phrase.first - 1]?.tag !== 'verb') return phrase
  const [start, end] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.last]?.end ?? 0]
  for (const mention of stage.book.within({ start, end })) {
    if (!isListed(mention)) continue
    const first = tokenAt(tokens, mention.start)
    if (first > phrase.first && isClosedNoun(stage, first - 1)) return { first: phrase.first, last: first - 1 }
    const last = words[phrase.first]?.title ? phrase.last : tokenAt(tokens, mention.end - 1)
    if (last < phrase.last && isAnother(stage, last + 1)) return { first: phrase.first, last }
  }
  return phrase
}

function isListed({ row, form }: Mention): boolean {
  return form === 'name' && row !== undefined && LISTS.test(row)
}

const LISTS = /^(?:organisations|institutions)\.tsv/

/** «البيان», «الرئيس»: with the article, and no quality. */
function isClosedNoun({ passage }: Stage, at: number): boolean {
  const word = passage.words[at]
  return word?.tag === 'noun' && word.definite && !word.adjective && !word.inside
}

/** A place, a noun of the dictionary or an indefinite accusative; an unknown word may belong to a longer name. */
function isAnother(stage: Stage, at: number): boolean {
  const { passage } = stage
  const { words, hits, lexicon } = passage
  const word = words[at]
  if (word?.tag !== 'noun' || word.conjunction || word.preposition || word.inside || word.adjective) return false
  const stem = bareStem(passage, at)
  if (word.place) return isNamedPlace(stage, at)
  if (word.definite) return word.substantive || word.placeHead || hits.at(at, 'organisation') !== undefined
  const isNoun = (each: string) => lexicon.everydayWords.has(each) || hits.at(at, 'trigger-noun') !== undefined
  return word.common || word.placeHead || isNoun(stem) || (stem.endsWith('ا') && isNoun(stem.slice(0, -1)))
}

/** «الجديد» is a town too, and mostly none. */
function isNamedPlace({ passage, book }: Stage, at: number): boolean {
  const token = passage.tokens[at]
  return token !== undefined && book.within(token).some(({ entity }) => NAMED_PLACES.has(book.get(entity)?.kind ?? 'group'))
}

const NAMED_PLACES = new Set<EntityKind>(['place', 'country'])
