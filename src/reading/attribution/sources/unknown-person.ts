import { DESCRIBERS } from '../../mentions/names/closed.ts'
import { spanOfStem, wordsOfStem } from '../../mentions/stem-span.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Entity } from '../../types.ts'
import type { Ground } from '../ground.ts'
import type { Described } from './describe-source.ts'

/** A name has no more words than this. */
const LONGEST_NAME = 4
/** These tables hold words of the language or names of bodies, never of a person. */
const NO_NAME = new Set([
  'role',
  'group',
  'institution',
  'organisation',
  'country',
  'region',
  'nisba',
  'source-noun',
  'media-noun',
  'outlet',
])

/** «وقال لطفي زيتون»: a speaker of two words or more that nothing explains is a person; words of a person's name are that person. */
export function unknownPerson(ground: Ground, { first, last }: Phrase): Described | undefined {
  const { passage, book } = ground
  let end = first
  while (end < Math.min(last, first + LONGEST_NAME - 1) && isNamePart(ground, end + 1, first)) end++
  if (!isNamePart(ground, first, first) || (end < last && !passage.hits.at(end + 1, 'role'))) return undefined
  const phrase = { first, last }
  const name = wordsOfStem(passage, { first, last: end })
  const named = namesake(ground, first, name)
  if (named) return { entity: named.id, phrase, identity: 'named', kind: named.role ? 'official' : 'person' }
  if (end === first || (passage.words[first]?.common && !SON_OF.has(passage.words[first]?.stem ?? ''))) return undefined
  const span = { ...spanOfStem(passage, { first, last: end }), rule: 'source', form: 'name', certainty: 'likely' } as const
  return { entity: book.enter({ kind: 'person', name }, span), phrase, identity: 'named', kind: 'person' }
}

/** «بن معمر», «أبو علي»: these open a name. */
const SON_OF = new Set(['بن', 'ابن', 'ابو', 'ابي', 'ابا', 'ام', 'ال'])

/** «زيتون», «الكرجوسلي»: behind a given name any noun closes a name, behind an unknown word one with the article that no dictionary knows. */
function isNamePart({ passage }: Ground, at: number, first: number): boolean {
  const { words, hits } = passage
  const word = words[at]
  if (word?.tag !== 'noun' || word.preposition || word.conjunction || word.pronoun || word.accusative) return false
  if (hits.isIn(at, NO_NAME) || hits.at(at, 'reporting') || DESCRIBERS.has(passage.tokens[at]?.form ?? '')) return false
  if (at === first) return !word.definite
  return !word.common || (!word.definite && hits.at(first, 'given-name') !== undefined)
}

/** The person named last before it of whose name the words are a part. */
function namesake({ book, passage }: Ground, first: number, words: string): Entity | undefined {
  const isNamed = (entity: Entity | undefined) => entity?.kind === 'person' && ` ${entity.name} `.includes(` ${words} `)
  const mention = book.lastBefore(passage.tokens[first]?.start ?? 0, ({ form, entity }) => form === 'name' && isNamed(book.get(entity)))
  return mention && book.get(mention.entity)
}
