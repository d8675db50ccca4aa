import type { Governor } from '../../lexicon/gather/governors.ts'
import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Span } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { findDoer } from './doer.ts'
import type { Stage } from './stage.ts'

/** The word an event noun stands under, and whose act the event then is. */
export interface Governing {
  readonly governor: Governor
  /** The governor's token. */
  readonly at: number
  readonly cue: Span
  readonly doer: readonly Phrase[]
}

/** A governor stands no further before its event than this, in tokens. */
const LONGEST_REACH = 14

/** Kinds that happen to people and are nobody's decision: an announcement of them says nothing of the doer. */
export const SUFFERED = new Set(['kill', 'injure', 'die', 'missing', 'displace', 'explosion', 'clash', 'outbreak', 'protest', 'migrate'])

/**
 * The nearest word before an event noun that says how real it is: «طالب بوقف…», «محاولة اغتيال», «من المقرر عقد…».
 *
 * A verb governs what follows it up to the next verb; its preposition, where it needs one, must join the two.
 */
export function findGovernor(stage: Stage, { first, kind, sentence }: Candidate): Governing | undefined {
  const { tokens, words, lexicon } = stage.passage
  const joint = words[first]?.preposition || (words[first - 1]?.tag === 'preposition' ? words[first - 1]?.stem : '') || ''
  for (let at = first - 1; at >= Math.max(sentence.first, first - LONGEST_REACH); at--) {
    const word = words[at]
    const token = tokens[at]
    if (!word || !token || token.form === '.' || token.form === ';' || word.tag === 'relative' || word.tag === 'complementiser')
      return undefined
    const isNear = first - at <= 3
    const noun =
      word.tag !== 'verb' && isNear
        ? joined(lexicon.governingWords.get(token.form) ?? lexicon.governingWords.get(word.stem), joint)
        : undefined
    if (noun) return { governor: noun, at, cue: token, doer: [] }
    if (word.tag !== 'verb') continue
    const governor = joined(governingVerbsAt(stage.passage, at), joint)
    if (!governor) return undefined
    const passes = governor.passesSubject && !SUFFERED.has(kind)
    return { governor, at, cue: token, doer: passes ? findDoer(stage, sentence, at).phrases : [] }
  }
  return undefined
}

/** What the verb at a token governs, whichever of its readings does. */
export function governingVerbsAt({ hits, lexicon, words }: Passage, index: number): readonly Governor[] {
  const chosen = words[index]?.verb && lexicon.governingVerbs.get(words[index].verb.value.lemma)
  if (chosen) return chosen
  for (const { value } of hits.all(index, 'verb')) {
    const governors = value.aspect === 'jussive' ? undefined : lexicon.governingVerbs.get(value.lemma)
    if (governors) return governors
  }
  return []
}

/** The governor that the joining preposition belongs to, or one that needs none. */
export function joined(governors: readonly Governor[] | undefined, preposition: string): Governor | undefined {
  return (
    governors?.find((each) => each.preposition !== '' && each.preposition === preposition) ??
    governors?.find((each) => each.preposition === '')
  )
}
