import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { phrasesAt } from '../clause/phrases.ts'
import { arePeople } from '../heads.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** Whom the same befell as somebody right behind whom they are told. */
export function othersBeside(stage: Stage, victim: Filled, sentence: Candidate['sentence']): Filled[] {
  return [...withOwnPeople(stage, victim, sentence), ...addedTo(stage, victim, sentence)]
}

/** «مقتل قيادي مع مرافقيه», «اعتقل الناشط مع زوجته»: their own people, whom the same befell; «اشتباكات مع مسلحين» are nobody's own. */
function withOwnPeople(stage: Stage, { phrase }: Filled, { last }: Candidate['sentence']): Filled[] {
  const { words } = stage.passage
  const beside = words[phrase.last + 1]
  if (beside?.tag !== 'preposition' || beside.stem !== 'مع' || beside.pronoun || phrase.last + 2 >= last) return []
  return ownPeople(stage, phrase.last + 2, last)
}

/** «مقتل ثلاثة ضباط، إضافة إلى ستة مدنيين», «أصيب جندي فضلا عن ثلاثة متظاهرين»: those people whom the same befell are added. */
function addedTo(stage: Stage, { phrase }: Filled, { last }: Candidate['sentence']): Filled[] {
  const { tokens } = stage.passage
  const at = tokens[phrase.last + 1]?.form === ',' ? phrase.last + 2 : phrase.last + 1
  const joint = ADDING.get(tokens[at]?.form ?? '')
  if (joint === undefined || tokens[at + 1]?.form !== joint || at + 2 >= last) return []
  return phrasesAt(stage, at + 2, last)
    .filter((added) => arePeople(stage, added))
    .map((added) => ({ role: 'victim', phrase: added }))
}

/** Two words that add one more. Folded. */
const ADDING = new Map([
  ['اضافه', 'الي'],
  ['بالاضافه', 'الي'],
  ['فضلا', 'عن'],
  ['علاوه', 'علي'],
  ['الي', 'جانب'],
])

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
