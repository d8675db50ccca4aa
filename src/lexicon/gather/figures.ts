import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { type GrammaticalNumber, inflectNoun } from '../inflect/noun.ts'
import type { VerbLemma } from '../inflect/verb.ts'
import { LexiconError, type RowReference } from '../table.ts'
import {
  type CountingWord,
  type Currency,
  type Listed,
  parseCountingWords,
  parseCurrencies,
  parseHedges,
  parseNotDuals,
  parseNumberHeads,
  parseTollVerbs,
  parseUnits,
  parseVagueNumbers,
  type TollVerb,
} from '../tables/figures.ts'
import type { Numerals } from './numerals.ts'
import { type VerbTables, verbKey } from './verbs.ts'

export interface FigureTables {
  /** Words that end as duals do and are none, folded: «أمان». */
  readonly notDuals: ReadonlySet<string>
  /** Words with which a number or a range can begin, folded. */
  readonly figureOpeners: ReadonlySet<string>
  /** Verbs whose figure is counted: «أصيب», «قبض على». */
  readonly countingVerbs: ReadonlyMap<VerbLemma, CountingWord>
  /** Verbs that bring a toll to its figure: «بلغ», «ارتفع». */
  readonly tollVerbs: ReadonlyMap<VerbLemma, TollVerb>
  /** Masdars of those that change a toll, folded: «ارتفاع». */
  readonly tollChanges: ReadonlySet<string>
  /** Currencies by sign or code: «$», «usd». */
  readonly currencySigns: ReadonlyMap<string, Currency>
}

/** «بين 10 و15», «من 10 إلى 15», «أحد موظفيها». */
const RANGE_OPENERS = ['بين', 'وبين', 'ما', 'وما', 'من', 'ومن', 'احد', 'احدي']

/** What figures are read with: units, hedges, vague numbers, money, heads whose number is a name, and words that say what is counted. */
export function gatherFigures(builder: Builder, { verbs }: VerbTables, { cardinals, ordinals }: Numerals): FigureTables {
  for (const unit of builder.parse('units', parseUnits)) {
    for (const { form, number } of formsOf(unit)) builder.add('unit', form, { unit: unit.value, number }, unit.row)
    for (const form of unit.short) builder.add('unit', form, { unit: unit.value, number: 'singular' }, unit.row)
  }
  for (const { value, singulars, row } of builder.parse('hedges', parseHedges)) builder.addAll('hedge', singulars, value, row)
  for (const { value, singulars, row } of builder.parse('vague-numbers', parseVagueNumbers))
    builder.addAll('vague-number', singulars, value, row)
  for (const head of builder.parse('number-heads', parseNumberHeads)) {
    const forms = head.plurals.length > 0 ? new Set(formsOf(head).map(({ form }) => form)) : head.singulars
    for (const form of forms) builder.add('number-head', form, head.value, head.row)
  }
  const figureOpeners = new Set([...cardinals.keys(), ...ordinals.keys(), ...RANGE_OPENERS])
  const notDuals = new Set(builder.parse('not-duals', parseNotDuals).map(foldSpelling))
  return {
    figureOpeners,
    notDuals,
    ...gatherTollVerbs(builder, verbs),
    countingVerbs: addCountingWords(builder, verbs),
    currencySigns: addCurrencies(builder),
  }
}

function gatherTollVerbs(builder: Builder, verbs: VerbTables['verbs']): Pick<FigureTables, 'tollVerbs' | 'tollChanges'> {
  const tollVerbs = new Map<VerbLemma, TollVerb>()
  const tollChanges = new Set<string>()
  for (const verb of builder.parse('toll-verbs', parseTollVerbs)) {
    const lemma = verbs.get(verbKey(verb.past, verb.form))
    if (!lemma)
      throw new LexiconError(verb.row.file, verb.row.line, `the verb ${verb.past} (form ${verb.form}) is not in verbs.tsv; add it there`)
    tollVerbs.set(lemma, verb)
    if (verb.sense === 'change') for (const masdar of lemma.masdars) tollChanges.add(foldSpelling(masdar))
  }
  return { tollVerbs, tollChanges }
}

/** One entry a noun, with every currency of that name. */
function addCurrencies(builder: Builder): ReadonlyMap<string, Currency> {
  const signs = new Map<string, Currency>()
  const byForm = new Map<string, { number: GrammaticalNumber; currencies: Currency[]; row: RowReference }>()
  for (const currency of builder.parse('currencies', parseCurrencies)) {
    for (const sign of currency.signs) if (!signs.has(sign)) signs.set(sign, currency.value)
    for (const { form, number } of formsOf(currency)) {
      const known = byForm.get(form)
      if (known) known.currencies.push(currency.value)
      else byForm.set(form, { number, currencies: [currency.value], row: currency.row })
    }
  }
  for (const [form, { number, currencies, row }] of byForm) builder.add('currency', form, { currencies, number }, row)
  return signs
}

function addCountingWords(builder: Builder, verbs: VerbTables['verbs']): ReadonlyMap<VerbLemma, CountingWord> {
  const countingVerbs = new Map<VerbLemma, CountingWord>()
  for (const word of builder.parse('counting-words', parseCountingWords)) {
    const { value, row, form } = word
    if (value.part !== 'verb') {
      for (const form of new Set(formsOf(word).map((each) => each.form))) builder.add('counting-word', form, value, row)
      continue
    }
    const lemma = verbs.get(verbKey(word.singulars[0] ?? '', form))
    if (!lemma) throw new LexiconError(row.file, row.line, `the verb ${word.singulars[0]} (form ${form}) is not in verbs.tsv; add it there`)
    countingVerbs.set(lemma, value)
  }
  return countingVerbs
}

/**
 * Every written form of the listed words, each once; of several words the first is inflected, and tanwin shows on all («ميلا بحريا»). A form
 * that is dual and plural («مسلمين», «صبيان») is listed as both.
 */
function formsOf({ singulars, plurals }: Pick<Listed<unknown>, 'singulars' | 'plurals'>): { form: string; number: GrammaticalNumber }[] {
  const forms = new Map<string, GrammaticalNumber>()
  const alsoPlural = new Set<string>()
  const add = (form: string, number: GrammaticalNumber) => {
    if (!forms.has(form)) forms.set(form, number)
    else if (number === 'plural' && forms.get(form) === 'dual') alsoPlural.add(form)
  }
  for (const singular of singulars) {
    if (!singular.includes(' ')) for (const { form, number } of inflectNoun(singular, [])) add(form, number)
    else addPhrase(singular, add)
  }
  for (const plural of plurals) {
    if (plural.includes(' ')) add(plural, 'plural')
    else for (const { form, number } of inflectNoun(plural, [plural])) if (number === 'plural') add(form, number)
  }
  return [...forms, ...[...alsoPlural].map((form) => [form, 'plural'] as const)].map(([form, number]) => ({ form, number }))
}

function addPhrase(singular: string, add: (form: string, number: GrammaticalNumber) => void): void {
  const [head = '', ...rest] = singular.split(' ')
  add(singular, 'singular')
  add([`${head}ا`, ...rest.map((word) => (word.endsWith('ة') ? word : `${word}ا`))].join(' '), 'singular')
  add([`${head}ا`, ...rest].join(' '), 'singular')
  for (const { form, number } of inflectNoun(head, [])) if (number === 'dual') add([form, ...rest].join(' '), number)
}
