import type { Article, Part, Published } from '../text/article.ts'
import type { Span } from '../text/span.ts'

export type { Span } from '../text/span.ts'

import type { Role } from '../lexicon/tables/triggers.ts'
import type { Token } from '../text/tokens.ts'

export type { Role } from '../lexicon/tables/triggers.ts'
export type { Article, Part, PartName, Published } from '../text/article.ts'

/** «e3»: unique within one reading. */
export type EntityId = string

/** What every layer yields: where it stands in the text, and which rule found it there. */
export interface Annotation extends Span {
  /** The rule's file name without its ending. */
  readonly rule: string
  /** The lexicon row that carried it, where one did: «verbs.tsv:120». */
  readonly row?: string
}

export const COUNTED = ['killed', 'injured', 'arrested', 'displaced', 'missing', 'abducted', 'released'] as const
export type Counted = (typeof COUNTED)[number]

/** A figure with its bounds: «أكثر من 1200 شخص», «عشرات القتلى», «جنديان». */
export interface Quantity extends Annotation {
  readonly min?: number
  readonly max?: number
  /** «أكثر من»: `min` itself is excluded. */
  readonly minExclusive?: true
  readonly maxExclusive?: true
  readonly approximate: boolean
  /** What is counted: `person`, `percent`, `kilometre`, `USD`, `missile` … `item` where unknown. */
  readonly unit: string
  readonly counts?: readonly Counted[]
  /** Of whom: the words «أطفال», «جندي». */
  readonly of?: Span
  /** «بينهم 5 أطفال»: the index of the figure that this one is part of. */
  readonly partOf?: number
  /** «ارتفع إلى»: a figure that replaces an earlier one. */
  readonly revised?: true
}

/** A TIMEX3 expression (ISO 24617-1), and the days it can mean. */
export interface TimeExpression extends Annotation {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value; '' where the words name an impossible date or cannot be resolved. */
  readonly value: string
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'BEFORE' | 'AFTER'
  /** EDTF (ISO 8601-2) of the same. */
  readonly edtf?: string
  /** First and last day, ISO, where the value can be placed. */
  readonly from?: string
  readonly to?: string
  readonly precision?:
    | 'minute'
    | 'hour'
    | 'part-of-day'
    | 'day'
    | 'week'
    | 'month'
    | 'season'
    | 'quarter'
    | 'half'
    | 'year'
    | 'decade'
    | 'century'
  /** What it counts from: nothing, the publication, or an event or date in the text. */
  readonly basis: 'absolute' | 'publication' | 'event'
  /** The day that was counted from, where one was. */
  readonly anchor?: string
  readonly calendar: 'gregorian' | 'hijri'
  /** What a reader must know: `hijri-mismatch`, `feed-day-corrected`, `impossible-date`. */
  readonly notes?: readonly string[]
}

export type EntityKind = 'person' | 'organisation' | 'country' | 'place' | 'outlet' | 'agency' | 'group' | 'anonymous'

/** One place in the text where an entity is named, described or meant. */
export interface Mention extends Annotation {
  readonly entity: EntityId
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The words of the role that introduces a person here. */
  readonly role?: Span
  /** `likely` where only context and shape speak for it. */
  readonly certainty: 'sure' | 'likely'
  /** A place's name that stands for its government: «أعلنت موسكو». */
  readonly metonym?: true
  /** A place named only to tell where another lies: Baghdad in «كركوك، شمال بغداد». */
  readonly landmark?: true
}

/** Who or what the mentions of one article name. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  /** The fullest name in the text. */
  readonly name: string
  /** The lexicon's name for it, where it is known. */
  readonly canonical?: string
  readonly english?: string
  /** `english` is a romanisation, not a known name. */
  readonly romanised?: true
  /** ISO 3166 alpha-2. */
  readonly country?: string
  /** The words of a person's office as the text gives them. */
  readonly role?: string
  readonly gender?: 'm' | 'f'
  readonly number?: 'singular' | 'dual' | 'plural'
  /** A finer kind: `military`, `ministry`, `armed-group`, `diplomatic`, a place's feature. */
  readonly class?: string
  readonly place?: Place
  /** «الوزيران», «الجانبان»: the two who are meant, where the article tells. */
  readonly members?: readonly EntityId[]
}

/** Where a place lies. No point where only a country or a vague region is known. */
export interface Place {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly province?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly precision: 'point' | 'city' | 'district' | 'province' | 'region' | 'country'
  readonly kind: string
  /** Other places of the same name, when the text does not settle it. */
  readonly candidates?: readonly string[]
}

export type Stance = 'asserts' | 'denies' | 'confirms' | 'promises' | 'warns' | 'accuses' | 'expects' | 'claims' | 'demands'

/** One link of a chain: who said it, with which words. */
export interface Attribution {
  readonly source: EntityId
  /** The words that name the source here; where it is left unsaid («وأضاف»), those that named it last. */
  readonly mention: Span
  readonly cue: Span
  readonly stance: Stance
  /** Named; described («مصدر دبلوماسي رفيع»); or hidden («مصادر»). */
  readonly identity: 'named' | 'described' | 'hidden'
  readonly kind: SourceKind
  /** «في حديث لـ»: the outlet that was spoken to. */
  readonly toldTo?: EntityId
  /** How it was said: a statement, a press conference, a post, an interview, a leaked document. */
  readonly medium?: Span
  /** The text keeps its distance: «زعم», «على حد قوله». */
  readonly distance?: true
  /** «مطلع على المحادثات». */
  readonly nearness?: Span
  /** «طلب عدم الكشف عن هويته». */
  readonly anonymityReason?: Span
}
export type SourceKind =
  | 'outlet'
  | 'agency'
  | 'official'
  | 'government'
  | 'military'
  | 'security'
  | 'diplomatic'
  | 'medical'
  | 'judicial'
  | 'witness'
  | 'rights'
  | 'organisation'
  | 'armed-group'
  | 'person'
  | 'document'
  | 'media'
  | 'unknown'

/** Who says so. Nearest to the reader first; the empty chain is the outlet's own voice. */
export type Chain = readonly Attribution[]

/** A source, a cue and a content, as in PARC. The annotation's own span holds all three, but for a source that is left unsaid or named elsewhere. */
export interface Quote extends Annotation {
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly content: Span
  readonly chain: Chain
  /** The content is what another says or the outlet tells, which this source denies or confirms: «…، وهو ما نفته موسكو». */
  readonly answers?: true
}

/** How far an event is said to be real, by the source at the end of its chain. */
export const STATUSES = [
  'planned',
  'ongoing',
  'happened',
  'cancelled',
  'postponed',
  'denied',
  'failed',
  'hypothetical',
  'demanded',
] as const
export type Status = (typeof STATUSES)[number]

/** Who took part, and how. `entity` is left out where the words are a description nobody else refers to. */
export interface Argument extends Span {
  readonly role: Role
  readonly entity?: EntityId
}

/** An event as one article tells it. Never `Event`, which is the browser's. */
export interface ReportedEvent extends Annotation {
  readonly kind: string
  readonly mode?: string
  readonly trigger: Span
  readonly arguments: readonly Argument[]
  readonly places: readonly EntityId[]
  /** Index into `Reading.times`. */
  readonly time?: number
  /** Index into `Reading.times`, where only its beginning is told: «تحاصر البلدة منذ 2013». */
  readonly since?: number
  /** Indices into `Reading.quantities`. */
  readonly quantities: readonly number[]
  readonly status: Status
  /** What shows the status, where words do: «من المقرر», «لم». */
  readonly statusCue?: Span
  /** Background told again («وكان…», «يذكر أن»), not the news. */
  readonly retold: boolean
  readonly chain: Chain
  /** Other voices in the same article on the same event: a denial, a confirmation. */
  readonly otherVoices: readonly { readonly status: Status; readonly chain: Chain }[]
  /** Every stretch that tells it; the first holds the trigger. */
  readonly evidence: readonly [Span, ...Span[]]
}

/** A sentence: its span, its tokens (half-open), the paragraph it stands in and the part of the article. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  readonly paragraph: number
  readonly part: Part['part']
}

/** One article, read with one lexicon. The same two always give the same bytes. */
export interface Reading {
  readonly article: Article
  /** The publication day or window that times were resolved against; absent where nothing tells it. */
  readonly published?: Published
  /** The lexicon's version. */
  readonly lexicon: string
  readonly parts: readonly Part[]
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  readonly events: readonly ReportedEvent[]
}
