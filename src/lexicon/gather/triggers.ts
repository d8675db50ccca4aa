import { foldSpelling } from '../../text/normalise.ts'
import { type Builder, wordsOf } from '../builder.ts'
import { inflectNoun } from '../inflect/noun.ts'
import { activeParticiple, circumstanceForms } from '../inflect/participles.ts'
import type { VerbLemma } from '../inflect/verb.ts'
import { LexiconError, type RowReference } from '../table.ts'
import {
  type EventKind,
  parseEventKinds,
  parseTriggerNouns,
  parseTriggerPhrases,
  parseTriggerQualities,
  parseTriggerVerbs,
  type TriggerPhrase,
  type TriggerQuality,
  type TriggerVerb,
} from '../tables/triggers.ts'
import { type VerbTables, verbKey } from './verbs.ts'

/** A phrase whose head and rest may stand apart: «ألقت الشرطة القبض على», «وقف فوري لإطلاق النار». */
export interface SplitPhrase {
  readonly trigger: TriggerPhrase
  /** The folded words after the head. */
  readonly rest: readonly string[]
}

export interface TriggerTables {
  readonly kinds: ReadonlyMap<string, EventKind>
  readonly triggerVerbs: ReadonlyMap<VerbLemma, readonly TriggerVerb[]>
  /** The longest first. */
  readonly verbPhrases: ReadonlyMap<VerbLemma, readonly SplitPhrase[]>
  /** By the folded head noun. */
  readonly nounPhrases: ReadonlyMap<string, readonly SplitPhrase[]>
  /** What says in what state somebody is, by its folded first word: «رهن الاعتقال». */
  readonly statePhrases: ReadonlyMap<string, readonly SplitPhrase[]>
  /** By every form that a quality takes, folded and without the article. */
  readonly qualities: ReadonlyMap<string, readonly TriggerQuality[]>
}

export function addTriggers(builder: Builder, { verbs }: VerbTables): TriggerTables {
  const kinds = new Map(builder.parse('event-kinds', parseEventKinds).map((kind) => [kind.kind, kind]))
  const triggerVerbs = new Map<VerbLemma, TriggerVerb[]>()
  const verbPhrases = new Map<VerbLemma, SplitPhrase[]>()
  const nounPhrases = new Map<string, SplitPhrase[]>()
  const statePhrases = new Map<string, SplitPhrase[]>()
  for (const trigger of builder.parse('trigger-verbs', parseTriggerVerbs)) {
    checkKind(kinds, trigger)
    const lemma = verbs.get(verbKey(trigger.verb, trigger.form))
    if (!lemma) throw unknownVerb(trigger.row, `${trigger.verb} (form ${trigger.form})`)
    if (!triggerVerbs.has(lemma)) addParticiples(builder, lemma, trigger.row)
    push(triggerVerbs, lemma, trigger)
  }
  for (const trigger of builder.parse('trigger-nouns', parseTriggerNouns)) {
    checkKind(kinds, trigger)
    for (const { form, number } of inflectNoun(trigger.noun, trigger.plurals)) {
      if (form === `${trigger.noun}ي`) continue // «اجتماعي» is an adjective far sooner than two meetings
      builder.add('trigger-noun', form, { trigger, number }, trigger.row)
    }
  }
  const byPast = new Map<string, VerbLemma[]>()
  for (const lemma of verbs.values()) push(byPast, lemma.past, lemma)
  for (const trigger of builder.parse('trigger-phrases', parseTriggerPhrases)) {
    checkKind(kinds, trigger)
    if (trigger.head === 'state') {
      const [first = '', ...others] = wordsOf(trigger.phrase)
      push(statePhrases, first, { trigger, rest: others })
      continue
    }
    if (trigger.head === 'noun') {
      builder.add('trigger-phrase', trigger.phrase, trigger, trigger.row)
      const [head = '', ...others] = wordsOf(trigger.phrase)
      if (others.length === 0) continue
      push(nounPhrases, head, { trigger, rest: others })
      if (!/[اهي]$/.test(head)) push(nounPhrases, `${head}ا`, { trigger, rest: others }) // «وقفا شاملا لإطلاق النار»
      continue
    }
    const [past, ...rest] = trigger.phrase.split(' ')
    const lemmas = byPast.get(past ?? '') ?? []
    if (lemmas.length === 0) throw unknownVerb(trigger.row, `${past}`)
    for (const lemma of lemmas) {
      if (!triggerVerbs.has(lemma) && !verbPhrases.has(lemma)) addParticiples(builder, lemma, trigger.row)
      push(verbPhrases, lemma, { trigger, rest: wordsOf(rest.join(' ')) })
    }
  }
  for (const phrases of verbPhrases.values()) phrases.sort((one, other) => other.rest.length - one.rest.length)
  return { kinds, triggerVerbs, verbPhrases, nounPhrases, statePhrases, qualities: gatherQualities(builder, kinds) }
}

/** The endings of a quality's feminine and of its sound plurals. */
const ENDINGS = ['', 'ة', 'ين', 'ون', 'ات']

function gatherQualities(builder: Builder, kinds: ReadonlyMap<string, EventKind>): Map<string, TriggerQuality[]> {
  const qualities = new Map<string, TriggerQuality[]>()
  for (const quality of builder.parse('trigger-qualities', parseTriggerQualities)) {
    checkKind(kinds, quality)
    for (const ending of ENDINGS) push(qualities, foldSpelling(quality.quality + ending), quality)
  }
  return qualities
}

function addParticiples(builder: Builder, lemma: VerbLemma, row: RowReference): void {
  for (const { form, number, gender } of circumstanceForms(activeParticiple(lemma))) {
    const isPlural = number === 'plural' && gender === 'm' // «مطالبات» are demands
    if (number === 'singular' || isPlural) builder.add('trigger-participle', form, { lemma, isPlural }, row)
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function checkKind(kinds: ReadonlyMap<string, EventKind>, { kind, row }: { kind: string; row: { file: string; line: number } }): void {
  if (!kinds.has(kind)) throw new LexiconError(row.file, row.line, `the kind «${kind}» is not in event-kinds.tsv; add it there`)
}

function unknownVerb(row: { file: string; line: number }, verb: string): LexiconError {
  return new LexiconError(row.file, row.line, `the verb ${verb} is not in verbs.tsv; add it there`)
}
