import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import { prepositionBetween } from '../../syntax/preposition-between.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { phraseAt } from './phrases.ts'

/** A subject that «و» joins to what came before is no longer than this, in tokens. */
const LONGEST = 8
/** What tells a deed, or whom it befell: «جرحى في مواجهات ومستوطنون يهاجمون». */
const TELLING = ['trigger-noun', 'counting-word'] as const
/** Between these and «و» stands a party of the deed itself. Folded. */
const PAIRING = new Set(['بين', 'مع', 'من'])

/**
 * «غارات إسرائيلية على لبنان وعون يندد», «هجوم على قاعدة والجيش يحقق»: after a deed told by its noun or by its victims, «و» opens the next clause with whoever its verb is of:
 * where the deed can't say it, does not agree, or was against somebody of another sort.
 *
 * @param start Where the deed's noun stands.
 * @param before The last word before the verb.
 */
export function subjectOfJoined(stage: Stage, start: number, before: number, verb: number): Phrase | undefined {
  const { words, tokens, hits, lexicon } = stage.passage
  const deed = words[start]
  if (!deed || (deed.title && !hits.at(start, 'counting-word')) || !TELLING.some((table) => hits.at(start, table))) return undefined
  const last = tokens[before]?.form === '"' ? before - 1 : before
  let joint = last
  while (joint > Math.max(start, last - LONGEST) && !isJoinedAt(stage, joint)) joint--
  if (!isJoinedAt(stage, joint) || words[joint]?.tag !== 'noun' || words[joint]?.preposition) return undefined
  const joins = prepositionBetween(words, start, joint)
  if (joins === undefined || PAIRING.has(joins)) return undefined
  const phrase = phraseAt(stage, joint, verb)
  const hit = words[verb]?.verb
  if (!hit || phrase === undefined || phrase.last < last || phrase.last > before || !isAgentive(stage, phrase)) return undefined
  const isFeminine = deed.stem.endsWith('ه') || deed.stem.endsWith('ات')
  const agrees = hit.value.agreements.includes(isFeminine ? '3fs' : '3ms')
  return !agrees || lexicon.reportingVerbs.has(hit.value.lemma) || isOfOtherSort(stage, phrase, joint) ? phrase : undefined
}

/** «والجيش», «و"الأمن العام"»: with «و», or behind it in marks. */
function isJoinedAt({ passage: { words, tokens } }: Stage, at: number): boolean {
  return words[at]?.conjunction === true || (tokens[at - 1]?.form === '"' && tokens[at - 2]?.form === 'و')
}

/** «هجوم على مدرسة والشرطة تطوق»: a body or a person, and right before it nobody who acts. */
function isOfOtherSort(stage: Stage, phrase: Phrase, joint: number): boolean {
  const { passage, book } = stage
  const mention = entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  return kind !== 'country' && kind !== 'place' && !isAgentive(stage, { first: joint - 1, last: joint - 1 })
}
