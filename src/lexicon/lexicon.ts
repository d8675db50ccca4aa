import type { PartCue } from '../text/parts.ts'
import type { Automaton } from './automaton.ts'
import { Builder, type LexiconFiles } from './builder.ts'
import { type Entry, MARKS } from './entries.ts'
import { fingerprint } from './fingerprint.ts'
import { type Adjuncts, gatherAdjuncts } from './gather/adjuncts.ts'
import { type Complements, gatherComplements } from './gather/complements.ts'
import { type ControllingVerbs, gatherControllingVerbs } from './gather/controlling-verbs.ts'
import { type DatedEvents, gatherDatedEvents } from './gather/dated-events.ts'
import { type Domains, gatherDomains } from './gather/domains.ts'
import { type EverydayWords, gatherEverydayWords } from './gather/everyday-words.ts'
import { type FigureTables, gatherFigures } from './gather/figures.ts'
import { type FinerKinds, gatherFinerKinds } from './gather/finer-kinds.ts'
import { type FunctionWords, gatherFunctionWords } from './gather/function-words.ts'
import { type GovernorTables, gatherGovernors } from './gather/governors.ts'
import { gatherInstruments, type Instruments } from './gather/instruments.ts'
import { gatherLightVerbs, type LightVerbs } from './gather/light-verbs.ts'
import { gatherNamedDays, type NamedDays } from './gather/named-days.ts'
import { addNames, type NameTables } from './gather/names.ts'
import { gatherNotDoers, type NotDoers } from './gather/not-doers.ts'
import { gatherNumerals, type Numerals } from './gather/numerals.ts'
import { addOrganisations, type OrganisationHeads, type OutletNames } from './gather/organisations.ts'
import { gatherOwnedNouns, type OwnedNouns } from './gather/owned-nouns.ts'
import { gatherPartCues } from './gather/part-cues.ts'
import { addPlaces, type PlaceTables } from './gather/places.ts'
import { addReporting, type ReportingTables } from './gather/reporting.ts'
import { addRoles, type NotPeople } from './gather/roles.ts'
import { gatherTimes, type TimeWords } from './gather/times.ts'
import { addTriggers, type TriggerTables } from './gather/triggers.ts'
import { addVerbs, type VerbTables } from './gather/verbs.ts'

/** All language data, parsed, inflected and compiled. It never changes once made. */
export interface Lexicon
  extends EverydayWords,
    VerbTables,
    TriggerTables,
    NameTables,
    OwnedNouns,
    NotPeople,
    OrganisationHeads,
    PlaceTables,
    GovernorTables,
    FigureTables,
    ControllingVerbs,
    LightVerbs,
    NotDoers,
    Complements,
    ReportingTables,
    OutletNames {
  /** A hash of the tables: two readings are comparable where it is the same. */
  readonly version: string
  readonly automaton: Automaton<Entry>
  readonly functionWords: FunctionWords
  readonly adjuncts: Adjuncts
  readonly domains: Domains
  readonly finerKinds: FinerKinds
  readonly instruments: Instruments
  readonly partCues: readonly PartCue[]
  readonly numerals: Numerals
  readonly times: TimeWords
  readonly datedEvents: DatedEvents
  readonly namedDays: NamedDays
}

/**
 * Compile the tables of `lexicon/`.
 *
 * @throws {LexiconError} naming file, line and what to do, on the first row that cannot be trusted.
 */
export function compileLexicon(files: LexiconFiles): Lexicon {
  const builder = new Builder(files)
  const { index, ...verbs } = addVerbs(builder)
  const triggers = addTriggers(builder, verbs)
  const reporting = addReporting(builder, verbs)
  const people = addRoles(builder)
  const outlets = addOrganisations(builder)
  const names = addNames(builder)
  const owned = gatherOwnedNouns(builder)
  const places = addPlaces(builder)
  const controlling = gatherControllingVerbs(builder, verbs)
  const notDoers = gatherNotDoers(builder)
  const complements = gatherComplements(builder)
  const light = gatherLightVerbs(builder, verbs)
  const governors = gatherGovernors(builder, verbs)
  const everyday = gatherEverydayWords(builder, index)
  const functionWords = gatherFunctionWords(builder)
  const adjuncts = gatherAdjuncts(builder)
  const domains = gatherDomains(builder)
  const finerKinds = gatherFinerKinds(builder)
  const instruments = gatherInstruments(builder)
  const partCues = gatherPartCues(builder)
  const numerals = gatherNumerals(builder)
  const figures = gatherFigures(builder, verbs, numerals)
  const times = gatherTimes(builder)
  const datedEvents = gatherDatedEvents(builder)
  const namedDays = gatherNamedDays(builder)
  for (const form of times.keys()) builder.automaton.mark(form, MARKS.time)
  for (const form of numerals.cardinals.keys()) builder.automaton.mark(form, MARKS.numeral)
  for (const form of numerals.ordinals.keys()) builder.automaton.mark(form, MARKS.numeral)
  for (const form of figures.figureOpeners) builder.automaton.mark(form, MARKS.figure)
  for (const name of places.headlessPlaces.keys()) builder.automaton.mark(name, MARKS.headless)
  const version = fingerprint([...files].sort(([one], [other]) => (one < other ? -1 : 1)).flat())
  return {
    version,
    automaton: builder.automaton,
    functionWords,
    partCues,
    domains,
    finerKinds,
    instruments,
    numerals,
    times,
    datedEvents,
    namedDays,
    adjuncts,
    ...verbs,
    ...triggers,
    ...governors,
    ...figures,
    ...controlling,
    ...light,
    ...notDoers,
    ...complements,
    ...reporting,
    ...outlets,
    ...everyday,
    ...names,
    ...owned,
    ...people,
    ...places,
  }
}
