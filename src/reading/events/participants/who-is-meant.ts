import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { areMany, ownPronoun } from '../doers/controlling-verb.ts'
import type { Doer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { befallenBefore } from './befallen-before.ts'
import { personBefore } from './meant.ts'

/** «وخطف قرب حلب», «إنه اعتقل», «وبعد عام اعتقل»: whom a passive without a subject means; of «إنه» whom the article says. */
export function whoIsMeant(stage: Stage, { kind, sentence, verb }: Candidate, { phrases, shared }: Doer): readonly Phrase[] {
  if (!verb) return []
  const { index, hit } = verb
  const pronoun = ownPronoun(stage, index)
  const areSeveral = areMany(hit.value.agreements)
  const befallen = pronoun === undefined ? befallenBefore(stage, sentence, index, kind, areSeveral) : undefined
  if (befallen) return [befallen]
  if (pronoun === undefined && shared && phrases.length > 0) return phrases
  const unsaid = hit.value.agreements.includes('3ms') ? 'ه' : 'ها'
  const meant = pronoun === undefined ? personBefore(stage, sentence, index, [], unsaid) : phraseOfReferent(stage, pronoun)
  return meant ? [meant] : []
}
