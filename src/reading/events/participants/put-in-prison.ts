import { isPrison } from '../../syntax/into-prison.ts'
import type { Candidate } from '../candidate.ts'
import { bareConstituents } from '../clause/bare-constituents.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/**
 * «أودع القاضي المتهم السجن», «أودع المتهم سجن الحراش»: of two beside the prison the first puts the other there; one alone is put there by nobody told,
 * where it is none who may order it («أودعت المحكمة … السجن»).
 */
export function putInPrison(stage: Stage, { verb, kind, sentence }: Candidate): Filled[] | undefined {
  const { words, hits } = stage.passage
  if (kind !== 'arrest' || verb?.hit.value.lemma.past !== 'أودع' || verb.hit.pronoun !== '') return undefined
  const bare = bareConstituents(stage, sentence, verb.index)
  const people = bare.filter(({ first }) => !isPrison(words[first]))
  const [one, other] = people.length < bare.length ? people : []
  if (!one) return undefined
  if (other) {
    return [
      ...one.phrases.map((phrase): Filled => ({ role: 'actor', phrase })),
      ...other.phrases.map((phrase): Filled => ({ role: 'victim', phrase })),
    ]
  }
  const mayOrder = hits.at(one.first, 'role')?.value.role.class === 'judicial' || hits.at(one.first, 'institution') !== undefined
  return mayOrder ? undefined : one.phrases.map((phrase): Filled => ({ role: 'victim', phrase }))
}
