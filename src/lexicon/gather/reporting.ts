import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { inflectAdjective } from '../inflect/adjective.ts'
import { inflectNoun } from '../inflect/noun.ts'
import { activeParticiple, circumstanceForms } from '../inflect/participles.ts'
import type { VerbLemma } from '../inflect/verb.ts'
import { alternatives, LexiconError, oneOf, parseRows, referenceTo } from '../table.ts'
import { ACCORDING_KINDS, MEDIA_KINDS, type ReportingVerb, SOURCE_KINDS, STANCES } from '../tables/reporting.ts'
import { type VerbTables, verbKey } from './verbs.ts'

const MEANS = new Set(['that', 'quote', 'object', 'saying', 'relay'])

export interface ReportingTables {
  /** Verbs that say: a verb of this table makes a claim, never an event. */
  readonly reportingVerbs: ReadonlyMap<VerbLemma, ReportingVerb>
  /** Adjectives that say of what kind an unnamed source is, by folded form without the article. */
  readonly sourceKinds: ReadonlyMap<string, (typeof SOURCE_KINDS)[number]>
  /** The first word of a body or a person that no table names, folded and without the article, and the kind of source it makes. */
  readonly sourceBodies: ReadonlyMap<string, (typeof SOURCE_KINDS)[number]>
  /** Before marks these tell a name or a title from speech, folded. */
  readonly namingWords: ReadonlySet<string>
  /** «مطلع», «مقرب»: how near a source is, folded, in all forms. */
  readonly nearWords: ReadonlySet<string>
  /** «حصيلة», «أرقام»: what is counted, before who counted it; folded. */
  readonly figureWords: ReadonlySet<string>
  /** «مقال», «رأي»: what its author alone answers for; folded, without the article. */
  readonly opinionWords: ReadonlySet<string>
  /** «أصدر بيانا», «ألقى كلمة»: verbs that bring out a statement, by their past. */
  readonly issuingVerbs: ReadonlySet<string>
}

export function addReporting(builder: Builder, verbs: VerbTables): ReportingTables {
  const reportingVerbs = addVerbs(builder, verbs)
  addSourceNouns(builder)
  addMedia(builder)
  addAccording(builder)
  return {
    reportingVerbs,
    sourceKinds: gatherSourceKinds(builder),
    sourceBodies: gatherSourceBodies(builder),
    ...gatherAttributionWords(builder),
  }
}

function gatherAttributionWords(builder: Builder): Omit<ReportingTables, 'reportingVerbs' | 'sourceKinds' | 'sourceBodies'> {
  const namingWords = new Set<string>()
  const nearWords = new Set<string>()
  const figureWords = new Set<string>()
  const opinionWords = new Set<string>()
  const issuingVerbs = new Set<string>()
  for (const row of builder.parse('attribution-words', (file, tsv) => parseRows(file, tsv, ['class', 'word'] as const))) {
    const { word } = row.cells
    const wordClass = oneOf(row, 'class', ['naming', 'near', 'figures', 'opinion', 'issuing'] as const)
    if (wordClass === 'naming') namingWords.add(foldSpelling(word))
    else if (wordClass === 'figures') figureWords.add(foldSpelling(word))
    else if (wordClass === 'opinion') opinionWords.add(foldSpelling(word))
    else if (wordClass === 'issuing') issuingVerbs.add(word)
    else for (const { form } of inflectAdjective(word)) nearWords.add(foldSpelling(form))
  }
  return { namingWords, nearWords, figureWords, opinionWords, issuingVerbs }
}

function addVerbs(builder: Builder, { verbs }: VerbTables): ReadonlyMap<VerbLemma, ReportingVerb> {
  const reporting = new Map<VerbLemma, ReportingVerb>()
  const columns = ['stance', 'verb', 'form', 'attach', 'note', 'example'] as const
  for (const row of builder.parse('reporting-cues', (file, tsv) => parseRows(file, tsv, columns))) {
    const lemma = verbs.get(verbKey(row.cells.verb, row.cells.form))
    if (!lemma)
      throw new LexiconError(row.file, row.line, `the verb ${row.cells.verb} (form ${row.cells.form}) is not in verbs.tsv; add it there`)
    const attach = alternatives(row.cells.attach)
    const notes = alternatives(row.cells.note)
    const of = notes.find((note) => note.startsWith('of:'))?.slice(3)
    const verb: ReportingVerb = {
      stance: oneOf(row, 'stance', STANCES),
      that: attach.includes('that'),
      quote: attach.includes('quote'),
      object: attach.includes('object'),
      saying: attach.includes('saying'),
      relay: attach.includes('relay'),
      prepositions: attach.filter((each) => !MEANS.has(each)).map(foldSpelling),
      addressee: notes.includes('addressee'),
      distance: notes.includes('distance'),
      weak: notes.includes('weak'),
      named: notes.includes('named'),
      impersonal: notes.includes('impersonal'),
      continues: notes.includes('continues'),
      ...(of && { of: foldSpelling(of) }),
      row: referenceTo(row),
    }
    reporting.set(lemma, verb)
    for (const { form, gender } of circumstanceForms(activeParticiple(lemma)))
      builder.add('reporting', form, { part: 'participle', verb, gender }, verb.row)
    for (const masdar of lemma.masdars) builder.add('reporting', masdar, { part: 'masdar', verb }, verb.row)
  }
  return reporting
}

function addSourceNouns(builder: Builder): void {
  const columns = ['kind', 'noun', 'plurals', 'identity', 'example'] as const
  for (const row of builder.parse('source-nouns', (file, tsv) => parseRows(file, tsv, columns))) {
    const source = {
      kind: oneOf(row, 'kind', SOURCE_KINDS),
      identity: oneOf(row, 'identity', ['hidden', 'described'] as const),
      row: referenceTo(row),
    }
    const { noun, plurals } = row.cells
    for (const { form, number } of formsOf(noun, alternatives(plurals))) builder.add('source-noun', form, { ...source, number }, source.row)
  }
}

function addMedia(builder: Builder): void {
  const columns = ['kind', 'noun', 'plurals', 'speaks', 'example'] as const
  for (const row of builder.parse('media-nouns', (file, tsv) => parseRows(file, tsv, columns))) {
    const medium = { kind: oneOf(row, 'kind', MEDIA_KINDS), speaks: row.cells.speaks === 'yes', row: referenceTo(row) }
    builder.addAll(
      'media-noun',
      formsOf(row.cells.noun, alternatives(row.cells.plurals)).map(({ form }) => form),
      medium,
      medium.row,
    )
  }
}

/** Nouns of several words are written as they stand. */
function formsOf(noun: string, plurals: readonly string[]): { form: string; number: 'singular' | 'dual' | 'plural' }[] {
  const single = plurals.filter((plural) => !plural.includes(' '))
  const set = plurals.filter((plural) => plural.includes(' ')).map((form) => ({ form, number: 'plural' as const }))
  if (noun === '-') return [...single.map((form) => ({ form, number: 'plural' as const })), ...set]
  if (noun.includes(' ')) return [{ form: noun, number: 'singular' }, ...plurals.map((form) => ({ form, number: 'plural' as const }))]
  return [...inflectNoun(noun, single), ...set]
}

function addAccording(builder: Builder): void {
  const columns = ['kind', 'phrase', 'note', 'example'] as const
  for (const row of builder.parse('according-to', (file, tsv) => parseRows(file, tsv, columns))) {
    const needsLam = row.cells.phrase.endsWith(' ل')
    const phrase = needsLam ? row.cells.phrase.slice(0, -2) : row.cells.phrase
    const value = {
      kind: oneOf(row, 'kind', ACCORDING_KINDS),
      preposition: needsLam ? 'ل' : '',
      distance: row.cells.note === 'distance',
      row: referenceTo(row),
    } as const
    builder.add('according-to', phrase, value, value.row)
  }
}

function gatherSourceKinds(builder: Builder): ReadonlyMap<string, (typeof SOURCE_KINDS)[number]> {
  const kinds = new Map<string, (typeof SOURCE_KINDS)[number]>()
  for (const row of builder.parse('source-kinds', (file, tsv) => parseRows(file, tsv, ['kind', 'adjective', 'example'] as const))) {
    const kind = oneOf(row, 'kind', SOURCE_KINDS)
    for (const { form } of inflectAdjective(row.cells.adjective)) kinds.set(foldSpelling(form), kind)
  }
  return kinds
}

function gatherSourceBodies(builder: Builder): ReadonlyMap<string, (typeof SOURCE_KINDS)[number]> {
  const kinds = new Map<string, (typeof SOURCE_KINDS)[number]>()
  for (const row of builder.parse('source-bodies', (file, tsv) => parseRows(file, tsv, ['kind', 'nouns'] as const))) {
    const kind = oneOf(row, 'kind', SOURCE_KINDS)
    for (const noun of alternatives(row.cells.nouns)) kinds.set(foldSpelling(noun), kind)
  }
  return kinds
}
