import type { RowReference } from '../table.ts'

export const STANCES = ['asserts', 'denies', 'confirms', 'promises', 'warns', 'accuses', 'expects', 'claims', 'demands'] as const
export type ReportingStance = (typeof STANCES)[number]

/** Kinds of sources that words of their own tell, and the two that only a text's wording does. */
export const SOURCE_KINDS = [
  'outlet',
  'agency',
  'official',
  'government',
  'military',
  'security',
  'diplomatic',
  'medical',
  'judicial',
  'witness',
  'rights',
  'organisation',
  'armed-group',
  'person',
  'document',
  'media',
  'unknown',
] as const

/** A verb that says. */
export interface ReportingVerb {
  readonly stance: ReportingStance
  /** What is said may follow «إن» or «أن». */
  readonly that: boolean
  /** It may follow a colon or stand in marks. */
  readonly quote: boolean
  /** It may be a masdar without a preposition: «أعلن مقتل». */
  readonly object: boolean
  /** It may be a masdar of saying: «كرر دعوته لوقف», «جدد رفضه». */
  readonly saying: boolean
  /** «نقل … عن … قوله». */
  readonly relay: boolean
  /** Prepositions before a masdar, folded: «أفاد بمقتل», «دعا إلى وقف». */
  readonly prepositions: readonly string[]
  /** The one spoken to stands as an object: «اتهم الجيش المتمردين». */
  readonly addressee: boolean
  readonly distance: boolean
  /** Only a known speaker makes a masdar under it a statement. */
  readonly weak: boolean
  /** It says only with its speaker beside it. */
  readonly named: boolean
  /** In the present without a speaker it is the outlet's own «it is recalled»: «يذكر أن». */
  readonly impersonal: boolean
  /** Whoever spoke last goes on: «وأضاف». */
  readonly continues: boolean
  /** The word, folded, without which it says nothing: «حمل … مسؤولية». */
  readonly of?: string
  readonly row: RowReference
}

/** A word of a reporting verb's family that is no verb. */
export interface ReportingWord {
  readonly part: 'participle' | 'masdar'
  readonly verb: ReportingVerb
  readonly gender?: 'm' | 'f'
}

/** Who is cited without a name. */
export interface SourceNoun {
  readonly kind: (typeof SOURCE_KINDS)[number]
  readonly identity: 'hidden' | 'described'
  readonly number: 'singular' | 'dual' | 'plural'
  readonly row: RowReference
}

export const MEDIA_KINDS = [
  'statement',
  'press-conference',
  'post',
  'interview',
  'speech',
  'letter',
  'report',
  'document',
  'recording',
  'outlet',
] as const

/** By what means something is said. */
export interface MediaNoun {
  readonly kind: (typeof MEDIA_KINDS)[number]
  /** «أضاف البيان»: it can be the one that says. */
  readonly speaks: boolean
  readonly row: RowReference
}

export const ACCORDING_KINDS = ['source', 'clause', 'relay'] as const

/** «وفق», «حسبما», «نقلا عن». */
export interface AccordingTo {
  readonly kind: (typeof ACCORDING_KINDS)[number]
  /** What must be attached to the next word: «وفقا ل…». */
  readonly preposition: '' | 'ل'
  readonly distance: boolean
  readonly row: RowReference
}
