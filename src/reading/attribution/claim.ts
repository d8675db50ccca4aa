import type { RowReference } from '../../lexicon/table.ts'
import type { ReportingStance } from '../../lexicon/tables/reporting.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'

/** The words that name or describe a source; without a phrase it is one named before, told by the verb's person alone. */
export interface SourceWords {
  readonly phrase?: Phrase
  /** The name inside the phrase, where an office and what it belongs to come first. */
  readonly named?: Phrase
  /** Of a dropped subject: what the verb or participle shows of it. */
  readonly gender?: 'm' | 'f'
  readonly number?: 'singular' | 'dual' | 'plural'
  /** «جاء فيه»: who brought out the statement that was told of last. */
  readonly issuer?: true
  /** It stands before a relative: «القرار الذي يدعو إلى». */
  readonly relative?: true
  /** «ونقل عن مسؤول قوله»: the outlet that spoke last; where another did, nobody says who relays. */
  readonly relays?: true
  /** «نقلت "تلغراف" عن»: who relays is an outlet, known or not. */
  readonly publishes?: true
  readonly nearness?: Phrase
  readonly anonymity?: Phrase
}

/** A source, a cue and a content found by one rule, before it is known who the source is. Token indices are inclusive. */
export interface Claim {
  readonly rule: string
  readonly row?: RowReference
  readonly cue: Phrase
  readonly stance: ReportingStance
  readonly distance: boolean
  /** Nearest to the reader first. */
  readonly sources: readonly SourceWords[]
  readonly content: Phrase
  /** The content is a clause or marked words, not a noun phrase: whoever stands as the subject has spoken. */
  readonly isClause?: true
  /** It stands inside what another says. */
  readonly nested?: true
  /** Whoever spoke last goes on: «وأضاف». */
  readonly continues?: true
  /** Only a known speaker counts. */
  readonly weak?: true
  /** The content is a stretch in marks and nothing else. */
  readonly marks?: true
  readonly medium?: Phrase
  /** The outlet that was spoken to. */
  readonly toldTo?: Phrase
  /** An outlet's «بحسب» at a sentence's end covers the other claims of the sentence. */
  readonly trailing?: true
}
