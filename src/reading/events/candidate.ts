import type { Hit } from '../../lexicon/finder.ts'
import type { RowReference } from '../../lexicon/table.ts'
import type { Filling, Prepositions } from '../../lexicon/tables/triggers.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Sentence, Status } from '../types.ts'

/** Which slots of the grammar bring which role, whatever the trigger's part of speech. */
export interface Frame {
  readonly subject: Filling
  readonly object: Filling
  /** What a noun is joined to by idafa. */
  readonly genitive: Filling
  readonly prepositions: Prepositions
}

/** What a quality says of a noun. */
export interface Described {
  readonly phrase: Phrase
  readonly status: Status
}

/** A verb at a token. */
export interface CandidateVerb {
  readonly index: number
  readonly hit: Hit<'verb'>
}

/** A word or phrase that may tell an event, before its arguments are known. Token indices are inclusive. */
export interface Candidate {
  readonly rule: string
  readonly kind: string
  readonly row: RowReference
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  /** The last token of the whole phrase, where its parts stand apart; what follows it is the event's. */
  readonly end: number
  /** The first token of what belongs to the phrase beside its verb, where it has one. */
  readonly rest?: number
  /** The verb that carries it: its own, or the light verb of a phrase («شنت … غارات»). */
  readonly verb?: CandidateVerb
  readonly frame: Frame
  /** The word before it is part of what it says: «لن نسمح», «سنرد» are pledged now. */
  readonly withParticle?: boolean
  /** The noun that its quality goes with, and how real that is: «المدينة المحاصرة». */
  readonly described?: Described
}

/** The candidate as if no verb carried it. */
export function withoutVerb(candidate: Candidate): Candidate {
  if (!candidate.verb) return candidate
  const { verb: _, ...noun } = candidate
  return noun
}
