import type { InflectedAdjective } from './inflect/adjective.ts'
import type { GrammaticalNumber } from './inflect/noun.ts'
import type { InflectedVerb, VerbLemma } from './inflect/verb.ts'
import type { RowReference } from './table.ts'
import type { Country } from './tables/countries.ts'
import type { CountingWord, Currency, Hedge, NumberHead, Unit, VagueNumber } from './tables/figures.ts'
import type { Gazetted, Region } from './tables/gazetteer.ts'
import type { Group } from './tables/groups.ts'
import type { FamilyName, GivenName } from './tables/names.ts'
import type { Institution, Organisation, Outlet } from './tables/organisations.ts'
import type { Person } from './tables/people.ts'
import type { AccordingTo, MediaNoun, ReportingWord, SourceNoun } from './tables/reporting.ts'
import type { RoleNoun } from './tables/roles.ts'
import type { TriggerNoun, TriggerPhrase } from './tables/triggers.ts'

/** What each table says of a word or phrase found in a text. */
export interface Entries {
  readonly verb: InflectedVerb
  readonly 'trigger-noun': { readonly trigger: TriggerNoun; readonly number: GrammaticalNumber }
  readonly 'trigger-phrase': TriggerPhrase
  /** A circumstance of a trigger verb: «متهمة», «مهددا». */
  readonly 'trigger-participle': { readonly lemma: VerbLemma; readonly isPlural: boolean }
  /** `full`: several words; `bare`: a surname that the row does not list as a name of its own. */
  readonly person: { readonly person: Person; readonly full: boolean; readonly bare?: true }
  readonly 'given-name': GivenName
  readonly 'family-name': FamilyName
  readonly role: { readonly role: RoleNoun; readonly gender: 'm' | 'f'; readonly number: GrammaticalNumber }
  readonly group: { readonly group: Group; readonly number: GrammaticalNumber }
  readonly country: Country
  readonly nisba: { readonly country: Country; readonly agreement: InflectedAdjective }
  readonly place: Gazetted
  readonly region: Region
  readonly organisation: Organisation
  readonly institution: Institution
  readonly outlet: { readonly outlet: Outlet; readonly signature: boolean }
  readonly unit: { readonly unit: Unit; readonly number: GrammaticalNumber }
  readonly hedge: Hedge
  readonly 'vague-number': VagueNumber
  readonly currency: { readonly currencies: readonly Currency[]; readonly number: GrammaticalNumber }
  readonly 'number-head': NumberHead
  readonly 'counting-word': CountingWord
  readonly reporting: ReportingWord
  readonly 'source-noun': SourceNoun
  readonly 'media-noun': MediaNoun
  readonly 'according-to': AccordingTo
}

export type TableName = keyof Entries

/** A row of the lexicon met in a text, and where in the lexicon it stands. */
export type Entry = {
  [Table in TableName]: { readonly table: Table; readonly value: Entries[Table]; readonly row: RowReference }
}[TableName]

/** Which attached particles a table's words take. */
export interface Attachments {
  /** و and ف and the prepositions ب ل ك. */
  readonly prepositions: boolean
  /** The article, where the row has none of its own. */
  readonly article: boolean
  /** A pronoun at the end. */
  readonly pronoun: boolean
}

const noun: Attachments = { prepositions: true, article: true, pronoun: true }
const name: Attachments = { prepositions: true, article: false, pronoun: false }
const modifier: Attachments = { prepositions: true, article: true, pronoun: false }

export const ATTACHMENTS: Readonly<Record<TableName, Attachments>> = {
  verb: { prepositions: false, article: false, pronoun: true },
  'trigger-noun': noun,
  'trigger-phrase': noun,
  'trigger-participle': { prepositions: false, article: false, pronoun: false },
  person: name,
  'given-name': name,
  'family-name': name,
  role: noun,
  group: noun,
  country: name,
  nisba: modifier,
  place: name,
  region: name,
  organisation: modifier,
  institution: noun,
  outlet: name,
  unit: noun,
  hedge: name,
  'vague-number': modifier,
  currency: modifier,
  'number-head': modifier,
  'counting-word': noun,
  reporting: { prepositions: true, article: true, pronoun: true },
  'source-noun': noun,
  'media-noun': noun,
  'according-to': { prepositions: false, article: false, pronoun: true },
}

const BITS = Object.fromEntries(Object.keys(ATTACHMENTS).map((table, index) => [table, 1 << index])) as Readonly<Record<TableName, number>>

/** Marks of written forms that tables outside the automaton know, in the bits that {@link bitOf} leaves free. */
export const MARKS = { headless: 1 << 27, time: 1 << 28, numeral: 1 << 29, figure: 1 << 30 } as const

/** A bit for each table, so that sets of tables are small numbers. There may be at most 27. */
export function bitOf(table: TableName): number {
  return BITS[table]
}

/** The bits of several tables. */
export function bitsOf(...tables: readonly TableName[]): number {
  return tables.reduce((bits, table) => bits | BITS[table], 0)
}
