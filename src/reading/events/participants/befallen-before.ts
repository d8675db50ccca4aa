import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { joinedVerb } from '../doers/controlling-verb.ts'
import { findDoer } from '../doers/doer.ts'
import { arePeople } from '../heads.ts'
import type { Stage } from '../stage.ts'

/** What is done to people who were held or saved before: «اعتقل المسلحون ثلاثة جنود ثم سلموا إلى الحرس». */
const OF_HELD = new Set(['transfer', 'evacuate', 'release', 'deport', 'arrest', 'torture', 'charge', 'sentence'])
const HOLDING = new Set(['arrest', 'abduct', 'rescue', 'evacuate', 'transfer'])
/** «طعن رجل شرطيا ونقل إلى المستشفى»: who was hurt is taken to hospital. */
const HURTING = new Set(['injure', 'shoot', 'stab', 'attack', 'rescue'])

/**
 * Whom the verb befell that this one is joined to, where what is told now befalls the same: the object of an active verb, the subject of a passive.
 *
 * @param several Whether several are meant now.
 */
export function befallenBefore(stage: Stage, sentence: Sentence, verb: number, kind: string, several: boolean): Phrase | undefined {
  const { words, lexicon } = stage.passage
  const previous = joinedVerb(stage, sentence, verb)
  const lemma = words[previous ?? -1]?.verb?.value.lemma
  const before = lemma && lexicon.triggerVerbs.get(lemma)?.find(({ object }) => object === 'victim')?.kind
  if (previous === undefined || !before) return undefined
  if (!(OF_HELD.has(kind) && HOLDING.has(before)) && !(kind === 'evacuate' && HURTING.has(before))) return undefined
  const { phrases, rest } = findDoer(stage, sentence, previous)
  const victim = rest[0]?.phrases[0] ?? phrases[0]
  return victim && arePeople(stage, victim) && areSeveral(stage, victim) === several ? victim : undefined
}

/** «ثلاثة جنود», «المتظاهرين», «شبان»: more than one. */
function areSeveral({ passage: { words, lexicon }, quantities, quantityOf }: Stage, { first }: Phrase): boolean {
  const figure = quantities[quantityOf.get(first) ?? -1]
  const stem = words[first]?.stem ?? ''
  return figure ? figure.min !== 1 : /(?:ين|ون|ات)$/.test(stem) || lexicon.singulars.has(stem)
}
