import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { phrasesAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** «مقتل قيادي مع مرافقيه», «اعتقل الناشط مع زوجته»: their own people, whom the same befell; «اشتباكات مع مسلحين» are nobody's own. */
export function withOwnPeople(stage: Stage, { phrase }: Filled, { last }: Candidate['sentence']): Filled[] {
  const { words } = stage.passage
  const beside = words[phrase.last + 1]
  if (beside?.tag !== 'preposition' || beside.stem !== 'مع' || beside.pronoun || phrase.last + 2 >= last) return []
  return ownPeople(stage, phrase.last + 2, last)
}

/** «قتل وعدد من مرافقيه في غارة»: behind the verb alone «و» adds those to whom was told of before. */
export function joinedToNobody(stage: Stage, { verb, end, frame, sentence }: Candidate): Filled[] {
  const next = stage.passage.words[end + 1]
  if (!verb || verb.index !== end || (frame.object !== 'victim' && frame.subject !== 'victim')) return []
  return next?.conjunction && next.tag !== 'verb' && end + 1 < sentence.last ? ownPeople(stage, end + 1, sentence.last) : []
}

function ownPeople(stage: Stage, first: number, limit: number): Filled[] {
  return phrasesAt(stage, first, limit)
    .filter((phrase) => isOwned(stage, phrase))
    .map((phrase) => ({ role: 'victim', phrase }))
}

/** «مرافقيه», «اثنين من حراسه», «طفليها». */
function isOwned({ passage: { words } }: Stage, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) if (words[at]?.tag === 'noun' && OF_THEM.has(words[at]?.pronoun ?? '')) return true
  return false
}

const OF_THEM = new Set(['ه', 'ها', 'هم', 'هما'])
