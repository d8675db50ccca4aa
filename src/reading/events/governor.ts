import type { Governor } from '../../lexicon/gather/governors.ts'
import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Sentence, Span, Status } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { isCarrier } from './carrier.ts'
import { findDoer } from './doer.ts'
import type { Stage } from './stage.ts'

/** The word an event noun stands under, and whose act the event then is. */
export interface Governing {
  readonly governor: Governor
  /** The governor's token. */
  readonly at: number
  readonly cue: Span
  /** The governor's subject or object, as its row asks for. */
  readonly phrases: readonly Phrase[]
}

/** A governor stands no further before its event than this, in tokens. */
const LONGEST_REACH = 14

/** Kinds that happen to people and are nobody's decision: an announcement of them says nothing of the doer. */
export const SUFFERED = new Set(['kill', 'injure', 'die', 'missing', 'displace', 'explosion', 'clash', 'outbreak', 'protest', 'migrate'])

/** What «و» adds is demanded, planned or feared as well; that one thing ends or fails says nothing of the next. */
const DISTRIBUTED = new Set<Status>(['demanded', 'planned', 'hypothetical', 'happened'])
/** Event nouns in a row stand under the governor of the first: «أعلن حالة الطوارئ في البلاد، وحل المجلس، وتعليق الدستور». In tokens. */
const LONGEST_ROW = 60

/**
 * The nearest word before an event noun that says how real it is: «طالب بوقف…», «محاولة اغتيال», «من المقرر عقد…».
 *
 * A verb governs what follows it up to the next verb; its preposition, where it needs one, must join the two. A noun governs what is
 * joined to it, and not what «و» adds («يقضي بإنهاء الحرب وانسحاب القوات»).
 */
export function findGovernor(stage: Stage, { first, kind, sentence }: Candidate): Governing | undefined {
  const { tokens, words, lexicon } = stage.passage
  let head = firstOfRow(stage.passage, first, sentence)
  const isInRow = head !== first
  for (let at = head - 1; at >= Math.max(sentence.first, head - LONGEST_REACH); at--) {
    const word = words[at]
    const token = tokens[at]
    if (!word || !token || token.form === '.' || token.form === ';' || word.tag === 'relative' || word.tag === 'complementiser')
      return undefined
    const isNear = head - at <= 3
    const joint = jointOf(stage.passage, head)
    const noun =
      word.tag !== 'verb' && isNear
        ? joined(lexicon.governingWords.get(token.form) ?? lexicon.governingWords.get(word.stem), joint)
        : undefined
    if (noun && isInRow && !DISTRIBUTED.has(noun.status)) head = at
    else if (noun) return { governor: noun, at, cue: token, phrases: [] }
    if (word.tag !== 'verb' || isCarrier(stage, sentence, at)) continue
    const governor = joined(governingVerbsAt(stage.passage, at), joint)
    if (!governor) return undefined
    return { governor, at, cue: token, phrases: SUFFERED.has(kind) ? [] : participants(stage, sentence, at, governor) }
  }
  return undefined
}

/** The preposition that joins a word to what governs it; '' where none does. */
function jointOf({ words }: Passage, index: number): string {
  const [before, word] = [words[index - 1], words[index]]
  return word?.preposition || (before?.tag === 'preposition' ? before.stem : '')
}

function participants(stage: Stage, sentence: Sentence, verb: number, { doer }: Governor): readonly Phrase[] {
  if (doer === '-') return []
  const { phrases, rest } = findDoer(stage, sentence, verb)
  if (doer !== 'object') return phrases
  return phrases.length > 0 ? (rest[0]?.phrases ?? []) : []
}

/** Of event nouns joined by «و» without a preposition of their own, the first. */
function firstOfRow({ words, hits }: Passage, noun: number, sentence: Sentence): number {
  let head = noun
  const limit = Math.max(sentence.first, noun - LONGEST_ROW)
  for (let at = noun - 1; at >= limit && words[head]?.conjunction && words[head]?.preposition === ''; at--) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser') break
    if (words[at]?.tag === 'noun' && hits.at(at, 'trigger-noun')) head = at
  }
  return words[head]?.conjunction && words[head]?.preposition === '' ? noun : head
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
