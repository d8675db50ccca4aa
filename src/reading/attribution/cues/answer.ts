import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Claim } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { trimEnd } from '../said/scope.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { genderOf, reportingVerbAt } from './reporting-verb.ts'

/** An answer, and where its own words begin: what others say in the sentence ends before them. */
export interface Answered {
  readonly claim: Claim
  readonly opens: number
}

/** Claims that an answer can be about stand no more claims away than this: time stays linear. */
const RECENT = 30

/**
 * «…، وهو ما نفته موسكو», «…، الأمر الذي تنفيه طهران», «ونفى الجيش ذلك»: somebody denies or confirms what another says right before it, in the same
 * sentence or the one before. What the outlet itself tells there may be more than is answered, and is left out.
 */
export function answer(ground: Ground, sentence: Sentence, at: number, earlier: readonly Claim[]): Answered | undefined {
  const opening = openingOf(ground, at)
  const verb = opening === undefined ? at : at + 1
  const found = reportingVerbAt(ground.passage, verb)
  if (found?.verb.stance !== 'denies' && found?.verb.stance !== 'confirms') return undefined
  const source = opening === undefined ? sourceBeforeThat(ground, sentence, verb) : sourceOf(ground, sentence, verb)
  const opens = opening ?? at
  const content = source && contentOf(ground, opens, earlier)
  if (!content) return undefined
  const gender = genderOf(found.hit)
  const claim: Claim = {
    rule: 'answer',
    cue: { first: verb, last: verb },
    stance: found.verb.stance,
    distance: false,
    sources: [{ ...source, ...(gender && { gender }) }],
    content,
    isClause: true,
    ...(opening !== undefined && { nested: true as const }),
  }
  return { claim, opens }
}

/** «ما نفته موسكو»: who it is, behind the verb with its pronoun. */
function sourceOf(ground: Ground, sentence: Sentence, verb: number): ReturnType<typeof sourceAt> {
  const { words } = ground.passage
  if (words[verb]?.pronoun !== 'ه') return undefined
  let next = verb + 1
  while (next < sentence.last && (ground.timed[next] || words[next]?.tag === 'particle')) next++
  return startsPhrase(words[next]) ? sourceAt(ground, next, sentence.last) : undefined
}

/** «ونفى الجيش ذلك»: who it is, between the verb and «ذلك», which stands alone. */
function sourceBeforeThat(ground: Ground, sentence: Sentence, verb: number): ReturnType<typeof sourceAt> {
  const { words, tokens } = ground.passage
  if (!startsPhrase(words[verb + 1])) return undefined
  const source = sourceAt(ground, verb + 1, sentence.last)
  const isThat = source !== undefined && tokens[source.next]?.form === 'ذلك' && !words[source.next + 1]?.definite
  return isThat ? source : undefined
}

/** The first token of «وهو ما», «الأمر الذي», «وهو الأمر الذي», whose last it is given. */
function openingOf({ passage }: Ground, at: number): number | undefined {
  const { words, tokens } = passage
  const isMa = words[at]?.stem === 'ما' && HE.has(tokens[at - 1]?.form ?? '')
  const isMatter = words[at]?.tag === 'relative' && tokens[at]?.form === 'الذي' && tokens[at - 1]?.form === 'الامر'
  if (!isMa && !isMatter) return undefined
  return isMatter && HE.has(tokens[at - 2]?.form ?? '') ? at - 2 : at - 1
}

const HE = new Set(['هو', 'وهو'])

/** What another says up to there, or to the end of the sentence before. */
function contentOf(ground: Ground, opens: number, earlier: readonly Claim[]): Phrase | undefined {
  const said = earlier
    .slice(-RECENT)
    .filter(({ content, trailing }) => !trailing && content.first < opens && content.last >= opens - FARTHEST)
    .reduce<Claim | undefined>((best, each) => (best && best.content.first > each.content.first ? best : each), undefined)
  if (!said) return undefined
  const { first } = said.content
  const last = trimEnd(ground, first, Math.min(said.content.last, opens - 1))
  return last > first ? { first, last } : undefined
}

/** A stop, a break and «و» stand between what is said and its answer, in tokens. */
const FARTHEST = 4
