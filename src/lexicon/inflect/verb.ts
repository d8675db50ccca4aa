import { foldSpelling } from '../../text/normalise.ts'
import { passiveStems } from './passive.ts'
import { pastForms } from './past.ts'
import { presentForms } from './present.ts'

export const VERB_FORMS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'Q', 'QII', 'QIV'] as const
export type VerbFormNumber = (typeof VERB_FORMS)[number]

/** A verb as the dictionary lists it: third person masculine singular, past and present, unvowelled. */
export interface VerbLemma {
  readonly english: string
  readonly past: string
  readonly present: string
  readonly root: readonly string[]
  readonly form: VerbFormNumber
  readonly masdars: readonly string[]
}

/** Person, gender and number of the subject: «3fs» is third person feminine singular; the second person is one («2»). */
export type Agreement = '3ms' | '3fs' | '3md' | '3fd' | '3mp' | '3fp' | '2' | '1s' | '1p'
/** `jussive` stands for the shortened presents, jussive and subjunctive, that are not written like the full one. */
export type Aspect = 'past' | 'present' | 'jussive'
export type Voice = 'active' | 'passive' | 'either'

/** One written form of a verb, and all that it can be. */
export interface InflectedVerb {
  readonly lemma: VerbLemma
  readonly form: string
  readonly aspect: Aspect
  readonly voice: Voice
  readonly agreements: readonly Agreement[]
}

/** A written form on its way: before the readings that share it are joined. */
export type Written = readonly [form: string, agreement: Agreement]

/**
 * Every written form of a verb, folded: past, present and shortened present, by person, active and passive.
 *
 * Without vowels most passives look like their actives; `voice` is then `either`.
 *
 * @example
 * inflectVerb(قال).map(({ form }) => form) // قال قالت قالا … قلت … يقول … يقل … قيل يقال
 */
export function inflectVerb(lemma: VerbLemma): InflectedVerb[] {
  const passive = passiveStems(lemma)
  const past = join(lemma, 'past', lemma.past, passive.past, pastForms)
  const present = join(lemma, 'present', lemma.present, passive.present, (of, stem) => presentForms(of, stem, 'present'))
  const full = new Set(present.map(({ form }) => form))
  const short = join(lemma, 'jussive', lemma.present, passive.present, (of, stem) => presentForms(of, stem, 'jussive'))
  return [...past, ...present, ...short.filter(({ form }) => !full.has(form))]
}

/** The agreements of a form, one bit each: the active's low, the passive's above them. */
type Agreements = number

const AGREEMENTS: readonly Agreement[] = ['3ms', '3fs', '3md', '3fd', '3mp', '3fp', '2', '1s', '1p']
const BIT = new Map(AGREEMENTS.map((agreement, at) => [agreement, 1 << at]))
const ACTIVE = (1 << AGREEMENTS.length) - 1

/** The forms of an active stem and of a passive one, which most verbs write alike. */
function join(
  lemma: VerbLemma,
  aspect: Aspect,
  active: string,
  passive: string,
  inflect: (lemma: VerbLemma, stem: string) => readonly Written[],
): InflectedVerb[] {
  const byForm = new Map<string, Agreements>()
  note(byForm, inflect(lemma, active), active === passive ? 1 | (1 << AGREEMENTS.length) : 1)
  if (active !== passive) note(byForm, inflect(lemma, passive), 1 << AGREEMENTS.length)
  const joined: InflectedVerb[] = []
  for (const [form, agreements] of byForm) {
    const actives = agreements & ACTIVE
    const passives = agreements >> AGREEMENTS.length
    const voice: Voice = actives === 0 ? 'passive' : passives === 0 ? 'active' : 'either'
    joined.push({ lemma, form, aspect, voice, agreements: listAgreements(actives | passives) })
  }
  return joined
}

/** @param voices The lowest bit of each voice. */
function note(byForm: Map<string, Agreements>, written: readonly Written[], voices: number): void {
  for (const [spelled, agreement] of written) {
    const form = FOLDED_LETTERS.test(spelled) ? foldSpelling(spelled) : spelled
    byForm.set(form, (byForm.get(form) ?? 0) | ((BIT.get(agreement) ?? 0) * voices))
  }
}

/** Most words need no folding: asking first is quicker. */
const FOLDED_LETTERS = /[^ءابتثجحخدذرزسشصضطظعغفقكلمنهوي]/
const lists = new Map<Agreements, readonly Agreement[]>()

/** Forms that agree alike share one list. */
function listAgreements(agreements: Agreements): readonly Agreement[] {
  let list = lists.get(agreements)
  if (!list) {
    list = AGREEMENTS.filter((_, at) => agreements & (1 << at))
    lists.set(agreements, list)
  }
  return list
}

const ASPECTS: readonly Aspect[] = ['past', 'present', 'jussive']
const VOICES: readonly Voice[] = ['active', 'passive', 'either']

/** How many bits {@link packVerb} takes. */
export const PACKED_BITS = 4 + AGREEMENTS.length

/** All that a form of a verb can be, but for the verb and the form, as one small number. */
export function packVerb({ aspect, voice, agreements }: InflectedVerb): number {
  const subjects = agreements.reduce((bits, agreement) => bits | (BIT.get(agreement) ?? 0), 0)
  return (subjects << 4) | (VOICES.indexOf(voice) << 2) | ASPECTS.indexOf(aspect)
}

/** The way back from {@link packVerb}; higher bits are left aside. */
export function unpackVerb(packed: number, lemma: VerbLemma, form: string): InflectedVerb {
  const aspect = ASPECTS[packed & 3] ?? 'past'
  const voice = VOICES[(packed >> 2) & 3] ?? 'active'
  return { lemma, form, aspect, voice, agreements: listAgreements((packed >> 4) & ACTIVE) }
}
