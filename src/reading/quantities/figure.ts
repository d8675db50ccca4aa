import type { RowReference } from '../../lexicon/table.ts'
import type { UnitClass } from '../../lexicon/tables/figures.ts'
import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Counted } from '../types.ts'

/** What the rules read from: the passage, and which tokens a time expression or a name with a number holds already. */
export interface Ground {
  readonly passage: Passage
  /** 1 where a token is no figure's. */
  readonly taken: Uint8Array
  /** How often the article names each country, by ISO code; counted when first asked. */
  readonly namedCountries: () => ReadonlyMap<string, number>
  /** The article writes decimals with a comma: «4,9 كلغ»; found out when first asked. */
  readonly hasDecimalComma: () => boolean
  /** The article tells of people that flee or are driven out; found out when first asked. */
  readonly tellsOfFlight: () => boolean
}

/** How much: the number words or digits alone, with what they allow. */
export interface Amount {
  readonly first: number
  readonly last: number
  readonly min: number | undefined
  readonly max: number | undefined
  readonly kind: 'exact' | 'range' | 'vague' | 'fraction'
  readonly digits: boolean
  readonly definite: boolean
  readonly attached: number
  readonly row?: RowReference
}

export interface Bounds {
  readonly min: number | undefined
  readonly max: number | undefined
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
  readonly approximate: boolean
}

/** What is counted, as the words beside the number say it. */
export interface CountedNoun {
  /** Tokens of the noun with its adjectives; the sign of a percentage or currency. */
  readonly phrase: Phrase
  readonly unit: string
  readonly class: UnitClass | 'money' | 'unknown'
  /** «آخرين»: of the same sort as the figure before. */
  readonly other?: true
  readonly row?: RowReference
}

/** A figure on its way to a `Quantity`, in tokens. */
export interface Figure extends Bounds {
  readonly first: number
  /** Letters attached to the first word that are not its own: «و», «بـ». */
  readonly attached: number
  readonly last: number
  /** Where the words that govern it end: before a verb that only bounds it («تجاوز 40»). */
  readonly governed: number
  readonly rule: string
  readonly noun: CountedNoun | undefined
  /** It may be dropped where nothing says what it counts: a bare number, a vague «عدة», a singular. */
  readonly weak: boolean
  readonly row: RowReference | undefined
}

/** A figure already settled, for those that lean on it. */
export interface Settled {
  readonly figure: Figure
  readonly counting: Counting
}

/** What the clause around a figure adds to it. */
export interface Counting {
  readonly counts: readonly Counted[]
  /** The figure's last token, with a second noun that it counts too: «32 قتيلا وجريحا». */
  readonly last: number
  /** Its own noun says it; a figure joined to it does not take it over: «40 قتيلا وناج واحد». */
  readonly isOwn: boolean
  /** Index of the figure it is part of. */
  readonly partOf?: number
  readonly revised?: true
}
