// The types of the record: many reports, one event, and how far they agree. Plain `readonly` JSON, like a reading.
import type { Counted, EntityKind, Place, Published, Role, SourceKind, Span, Stance, Status } from '../reading/types.ts'

/** Names an article for good: made from what its bytes say, never from the order in which it came. */
export type ArticleKey = string
/** «3f2a…:120»: the article and the offset of the trigger, so that a re-reading with a better lexicon keeps it. */
export type ReportId = string
/** The same person, organisation, country or place in any article: «country:SY», «person:سيرغي لافروف». Anonymous sources have none. */
export type EntityKey = string

/** One entity as the record knows it, without its article. */
export interface Known {
  /** Left out for what cannot be told apart across articles: a description, an unnamed source. */
  readonly key?: EntityKey
  readonly kind: EntityKind | 'words'
  readonly name: string
  readonly english?: string
  readonly country?: string
}

export interface Participant extends Known {
  readonly role: Role
  /** A finer kind: `army`, `un`, `armed-group`. */
  readonly class?: string
}

export interface PlaceOfTelling extends Known {
  readonly key: EntityKey
  readonly precision: Place['precision']
  readonly province?: string
  readonly latitude?: number
  readonly longitude?: number
}

/** A toll: how many were killed, injured, arrested … by this telling. */
export interface Toll {
  readonly counts: Counted
  readonly min?: number
  readonly max?: number
  readonly approximate: boolean
  /** «ارتفع إلى»: the text itself says that it replaces an earlier one. */
  readonly revised?: true
  readonly words: string
}

/** One link of a chain as the record keeps it, nearest to the reader first. */
export interface SourceLink extends Known {
  readonly identity: 'named' | 'described' | 'hidden'
  readonly source: SourceKind
  readonly stance: Stance
}

export interface Voice {
  readonly status: Status
  readonly chain: readonly SourceLink[]
}

/** The days an event can have taken place on. */
export interface DayWindow {
  readonly from: string
  readonly to: string
  /** The text names the days; else they are taken from the day of publication and the status. */
  readonly stated: boolean
  /** «الخميس المقبل», where stated. */
  readonly words?: string
}

/** What one article says of one event, cut loose from its reading: all that comparing and merging need. */
export interface Telling {
  readonly id: ReportId
  readonly article: ArticleKey
  /** Its index among the events of the reading. */
  readonly event: number
  readonly kind: string
  /** Told in the headline, or by the first sentence after it that tells of such a thing. */
  readonly opening?: 'headline' | 'body'
  readonly status: Status
  readonly retold: boolean
  readonly outlet?: string
  readonly published?: Published
  readonly time?: DayWindow
  readonly participants: readonly Participant[]
  /** People whom its evidence names or speaks of, and who neither take part nor say it: «قرب موكب الحمد الله». */
  readonly beside: readonly Known[]
  readonly places: readonly PlaceOfTelling[]
  readonly tolls: readonly Toll[]
  readonly chain: readonly SourceLink[]
  readonly otherVoices: readonly Voice[]
  /** The content words of its evidence, folded, without clitics, names and repetitions, in order of code units. */
  readonly words: readonly string[]
  /** Those of them that stand close to the trigger: one sentence may tell several events. */
  readonly around: readonly string[]
  readonly trigger: Span
  readonly evidence: readonly [Span, ...Span[]]
  /** The words of the evidence around the trigger, for people. */
  readonly excerpt: string
}

/** One article's telling of a recorded event, with the origin it goes back to. */
export interface Report {
  readonly id: ReportId
  readonly article: ArticleKey
  readonly event: number
  readonly outlet?: string
  readonly published?: Published
  readonly status: Status
  readonly retold: boolean
  readonly chain: readonly SourceLink[]
  readonly trigger: Span
  readonly evidence: readonly [Span, ...Span[]]
  readonly excerpt: string
  /** Index into `RecordedEvent.origins`. */
  readonly origin: number
}

/** Where reports come from in the end, and why we think so. */
export interface Origin {
  readonly key: string
  readonly name: string
  readonly english?: string
  /** Unnamed: it is never taken for another article's unnamed source unless one is a copy of the other. */
  readonly anonymous: boolean
  /** Indices into `RecordedEvent.reports`. */
  readonly reports: readonly number[]
  /** In plain words. */
  readonly reasons: readonly string[]
}

/** One reported value of a slot, who reports it, and how many origins stand behind it. */
export interface Reported<Value> {
  readonly value: Value
  /** Indices into `RecordedEvent.reports`. */
  readonly reports: readonly number[]
  /** Indices into `RecordedEvent.origins`: how many there are is the corroboration. */
  readonly origins: readonly number[]
  /** A person's word over it: see `Correction`. */
  readonly verdict?: 'confirmed' | 'rejected' | 'corrected'
}
/** Who is said to have done it: told as a fact, claimed by the party itself, accused by another, or denied. */
export interface Responsibility {
  readonly party: Known
  readonly how: 'told' | 'claimed' | 'accused' | 'denied'
}
/** Every value reported for one slot: nothing is flattened. */
export type Slot<Value> = readonly Reported<Value>[]

/** Two values of one slot that cannot both hold, and what that means. */
export interface Disagreement {
  readonly slot: 'time' | 'place' | 'tolls' | 'status' | 'participants'
  /** A `revision` is a later figure that replaces an earlier one; a `denial` says that it is not so; a `conflict` is open. */
  readonly relation: 'conflict' | 'revision' | 'denial'
  /** Indices of the two values in their slot, the earlier reported first. */
  readonly values: readonly [number, number]
  readonly why: string
}

/** A stretch of time in which one status was reported. */
export interface StatusStep {
  readonly status: Status
  /** The first day it was published; '' where no report is dated. */
  readonly since: string
  readonly reports: readonly number[]
  readonly origins: readonly number[]
}

/** One event, as all articles of the record tell it. */
export interface RecordedEvent {
  /** The id of its first report. Every other report's id finds it too. */
  readonly id: ReportId
  readonly kind: string
  /** The latest status of those who tell it as news. */
  readonly status: Status
  readonly reports: readonly [Report, ...Report[]]
  readonly origins: readonly [Origin, ...Origin[]]
  readonly time: Slot<DayWindow>
  readonly place: Slot<PlaceOfTelling>
  readonly participants: Slot<Participant>
  readonly tolls: Slot<Toll>
  /** Who is said to have done harm, and by which kind of saying; empty for other events. */
  readonly responsibility: Slot<Responsibility>
  readonly history: readonly StatusStep[]
  readonly disagreements: readonly Disagreement[]
  /** Why its reports are taken for one event: pairs and reasons. */
  readonly joins: readonly Join[]
  /** The corrections that shape it, by their ids. */
  readonly corrections: readonly string[]
  /** A person rejected the event as a whole. It is kept, and left out of lists. */
  readonly rejected?: true
}

/** Two tellings taken for one event, and why. */
export interface Join {
  readonly one: ReportId
  readonly other: ReportId
  readonly points: number
  readonly reasons: readonly string[]
}
