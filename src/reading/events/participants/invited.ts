import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { asked } from '../clause/governing-parties.ts'
import { findDoer } from '../doers/doer.ts'
import { findPossessor } from '../doers/possessor.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/**
 * Who is invited on a visit, and whom by: «وجهت مصر دعوة للرئيس الكيني لزيارتها», «دعا الملك الرئيس إلى زيارته». The pronoun on the visit is
 * the host's, who does not travel. `undefined` where no invitation stands before it.
 */
export function invitedAndHost(stage: Stage, candidate: Candidate): Filled[] | undefined {
  const { kind, first, last, sentence } = candidate
  const { words } = stage.passage
  if (kind !== 'visit' || !words[last]?.pronoun || !JOINTS.has(prepositionOf(stage.passage, first))) return undefined
  const invitation = invitationBefore(stage.passage, first, sentence.first)
  if (invitation === undefined) return undefined
  const isVerb = words[invitation]?.tag === 'verb'
  const guests = isVerb
    ? (findDoer(stage, sentence, invitation).rest[0]?.phrases ?? [])
    : asked(stage, afterRelative(stage.passage, invitation), first)
  const owner = findPossessor(stage, candidate)
  const host = owner && isPerson(stage, owner) ? [{ role: 'host' as const, phrase: owner }] : []
  return [...guests.map((phrase) => ({ role: 'actor' as const, phrase })), ...host]
}

const JOINTS = new Set(['ل', 'الي'])
/** Folded. */
const INVITATIONS = /^(?:دعو[هت]|دعوات|الدعو[هت]|الدعوات)(?:ه|ها|هم|هما)?$/
/** An invitation stands no further before the visit, in tokens. */
const FARTHEST = 20

function invitationBefore({ words, tokens }: Passage, visit: number, from: number): number | undefined {
  for (let at = visit - 1; at >= Math.max(from, visit - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || STOPS.has(tokens[at]?.form ?? '')) return undefined
    if (word?.tag === 'noun' && INVITATIONS.test(word.stem)) return at
    if (word?.tag === 'verb' && words[at - 1]?.tag !== 'relative') return word.verb?.value.lemma.past === INVITING ? at : undefined
  }
  return undefined
}

const INVITING = 'دعا'
const STOPS = new Set(['.', ';', ':'])

/** «الدعوات التي وجهتها مصر لعدد من الخبراء»: the token before whom it is sent to. */
function afterRelative({ words }: Passage, invitation: number): number {
  return words[invitation + 1]?.tag === 'relative' && words[invitation + 2]?.tag === 'verb' ? invitation + 2 : invitation
}

function isPerson({ passage, book }: Stage, phrase: { readonly first: number; readonly last: number }): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  return mention !== undefined && book.get(mention.entity)?.kind === 'person'
}
