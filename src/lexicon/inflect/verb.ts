import { foldSpelling } from '../../text/normalise.ts'
import { pastForms } from './past.ts'
import { presentForms } from './present.ts'
import { passiveStems } from './passive.ts'

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
  const past = join(lemma, 'past', pastForms(lemma, lemma.past), pastForms(lemma, passive.past))
  const present = join(lemma, 'present', presentForms(lemma, lemma.present, 'present'), presentForms(lemma, passive.present, 'present'))
  const full = new Set(present.map(({ form }) => form))
  const short = join(lemma, 'jussive', presentForms(lemma, lemma.present, 'jussive'), presentForms(lemma, passive.present, 'jussive'))
  return [...past, ...present, ...short.filter(({ form }) => !full.has(form))]
}

function join(lemma: VerbLemma, aspect: Aspect, active: readonly Written[], passive: readonly Written[]): InflectedVerb[] {
  const inActive = agreementsByForm(active)
  const inPassive = agreementsByForm(passive)
  const joined: InflectedVerb[] = []
  for (const form of new Set([...inActive.keys(), ...inPassive.keys()])) {
    const actives = inActive.get(form)
    const passives = inPassive.get(form)
    const voice: Voice = !actives ? 'passive' : passives ? 'either' : 'active'
    joined.push({ lemma, form, aspect, voice, agreements: [...new Set([...(actives ?? []), ...(passives ?? [])])] })
  }
  return joined
}

function agreementsByForm(written: readonly Written[]): Map<string, Set<Agreement>> {
  const byForm = new Map<string, Set<Agreement>>()
  for (const [spelled, agreement] of written) {
    const form = foldSpelling(spelled)
    const agreements = byForm.get(form)
    if (agreements) agreements.add(agreement)
    else byForm.set(form, new Set([agreement]))
  }
  return byForm
}
