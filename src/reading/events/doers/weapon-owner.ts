import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Candidate } from '../candidate.ts'
import { BELONGING } from '../clause/of-party.ts'
import { phrasesAt } from '../clause/phrases.ts'
import type { Filled } from '../participants/fill-roles.ts'
import { instrumentOf } from '../participants/instrument.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** What is done with weapons to somebody. */
export const VIOLENT = new Set(['attack', 'strike', 'bomb', 'shoot', 'kill', 'injure', 'destroy', 'raid', 'ambush', 'assassinate'])

/**
 * Whose weapon did it, where nobody else is told: «سقوط صواريخ إسرائيلية», «بنيران مسلحين مجهولين», «مسيرات تابعة للدعم السريع». Of what carries people
 * nothing is known unless it is told as the doer («توغلت آليات إسرائيلية»): it may have been hit.
 *
 * @param acting What was told as the doer.
 */
export function ownersOfWeapons(
  stage: Stage,
  { kind, sentence }: Candidate,
  filled: readonly Filled[],
  acting: readonly Filled[],
): Filled[] {
  if (!VIOLENT.has(kind) || filled.some(({ role }) => role === 'actor')) return []
  for (const { role, phrase } of filled) {
    if (role !== 'instrument') continue
    const isActing = acting.some((each) => each.role === 'actor' && each.phrase.first === phrase.first)
    if (!isActing && instrumentOf(stage, phrase)?.carries) continue
    const owner = nisbaIn(stage, phrase) ?? ownerInside(stage, phrase) ?? belongingTo(stage, phrase, sentence.last)
    if (owner) return [{ role: 'actor', phrase: owner }]
  }
  return []
}

/** «صواريخ إسرائيلية». */
function nisbaIn({ passage: { hits, words } }: Stage, { first, last }: Phrase): Phrase | undefined {
  for (let at = first + 1; at <= last; at++)
    if (hits.at(at, 'nisba') && words[at]?.definite === words[first]?.definite) return { first: at, last: at }
  return undefined
}

/** «نيران مسلحين مجهولين», «صواريخ الحوثيين». */
export function ownerInside(stage: Stage, { first, last }: Phrase): Phrase | undefined {
  const { words } = stage.passage
  if (words[first]?.definite || first === last || isSaidOf(words[first + 1])) return undefined
  const owner = { first: first + 1, last }
  if (UNKNOWN.has(words[first + 1]?.stem ?? '')) return owner
  return !words[first + 1]?.adjective && isAgentive(stage, owner) ? owner : undefined
}

/** «برصاص مجهولين». Folded. */
const UNKNOWN = new Set(['مجهولين', 'ملثمين'])

/** «مسيرة انتحارية»: of what kind the weapon is. */
function isSaidOf(word: Word | undefined): boolean {
  return word?.stem === 'انتحاري' || word?.stem === 'انتحاريه'
}

/** «مسيرات تابعة لقوات الدعم السريع». */
function belongingTo(stage: Stage, { first, last }: Phrase, limit: number): Phrase | undefined {
  const { words } = stage.passage
  for (let at = first + 1; at <= last + 1; at++) {
    if (!BELONGING.has(words[at]?.stem ?? '') || words[at + 1]?.preposition !== 'ل') continue
    return phrasesAt(stage, at + 1, limit).find((phrase) => isAgentive(stage, phrase))
  }
  return undefined
}
