import { tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { EntityKind, Mention } from '../../types.ts'
import type { Stage } from '../stage.ts'

// Where a phrase ends before the name of somebody else, with nothing written between.

/** The phrase as far as it is about one. */
export function beforeOthers(stage: Stage, phrase: Phrase): Phrase {
  const titled = stage.passage.words[phrase.first]?.title ? beforeAnother(stage, phrase) : phrase
  return beforePerson(stage, beforeMet(stage, titled))
}

/** «يلتقي الرئيس ترامب فلاديمير بوتين», «غادر الرئيس الأمريكي واشنطن»: after a closed word another name is another phrase. */
function beforeAnother({ passage, book }: Stage, phrase: Phrase): Phrase {
  const { tokens, words } = passage
  const [start, end] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.last]?.end ?? 0]
  const inside = book.within({ start, end }).filter((mention) => mention.form === 'name' && mention.end <= end)
  const own = inside.find(({ role }) => role !== undefined && role.start >= start)
  for (const mention of inside) {
    const at = tokenAt(tokens, mention.start)
    const isOwn = mention === own || (own?.role !== undefined && mention.start < own.end)
    const isFree = own ? mention.start >= own.end : words[at - 1]?.adjective === true && words[at - 1]?.definite === true
    if (!isOwn && at > phrase.first && isFree && !words[at]?.conjunction && book.get(mention.entity)?.kind !== 'organisation')
      return { first: phrase.first, last: at - 1 }
  }
  return phrase
}

/** «أوقفت السلطات راشد الغنوشي», «اغتال مسلحون مجهولون خالد المشري»: behind a body or several men that own nothing more, a person's name is another phrase. */
function beforePerson({ passage, book }: Stage, phrase: Phrase): Phrase {
  const { tokens, words } = passage
  const [start, end] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.last]?.end ?? 0]
  if (words[phrase.first]?.preposition || words[phrase.first - 1]?.tag === 'preposition') return phrase
  const kindOf = ({ entity }: Mention) => book.get(entity)?.kind ?? 'place'
  const person = book.firstWithin(
    { start, end },
    (mention) => mention.start > start && mention.form === 'name' && mention.role === undefined && kindOf(mention) === 'person',
  )
  if (!person) return phrase
  const last = tokenAt(tokens, person.start) - 1
  const [head, before] = [words[phrase.first], words[last]]
  const isHeadAlone = head?.definite ? before?.definite : before?.tag === 'noun' && !before.closed && before.stem.endsWith('ون')
  const body = book.firstWithin({ start, end: person.start }, (mention) => tokens[last]?.end === mention.end && BODIES.has(kindOf(mention)))
  return body && (isHeadAlone || body.form === 'name') ? { first: phrase.first, last } : phrase
}

/** Who is no one man. */
const BODIES = new Set<EntityKind>(['organisation', 'group'])

/** «استقبل عباس لافروف»: right behind a verb a given name, and somebody else's whole mention after it. */
function beforeMet({ passage, book }: Stage, phrase: Phrase): Phrase {
  const { tokens, words, hits } = passage
  const [name, next] = [words[phrase.first], tokens[phrase.first + 1]]
  if (words[phrase.first - 1]?.tag !== 'verb' || !next || phrase.last <= phrase.first) return phrase
  if (name?.definite || name?.preposition || name?.title || !hits.isIn(phrase.first, NAMES)) return phrase
  if (THINGS.has(passage.lexicon.everydayWords.get(name?.stem ?? ''))) return phrase
  const met = book.firstWithin(
    { start: next.start, end: tokens[phrase.last]?.end ?? 0 },
    ({ start, form, role, entity }) => start === next.start && form === 'name' && !role && book.get(entity)?.kind === 'person',
  )
  return met ? { first: phrase.first, last: phrase.first } : phrase
}

const NAMES = new Set(['given-name', 'family-name'])
/** «نظام الأسد», «وجود فلان»: of whom it is. */
const THINGS = new Set<string | undefined>(['noun', 'masdar', 'time', 'adverb'])
