import { isJoint, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { describedBefore } from './described-before.ts'
import { personBefore, phraseMeant } from './meant.ts'
import { objectOfVerbBefore } from './object-of-verb-before.ts'
import { OF_DEEDS } from './of-deeds.ts'
import { thingsBefore } from './things-before.ts'

/** The verb that «ـهم» goes back to stands no further before it than this, in tokens: time stays linear. */
const FARTHEST_VERB = 150
/** What is done to things and places before people. */
const OF_THINGS = new Set([
  'destroy',
  'capture-territory',
  'lose-territory',
  'bomb',
  'strike',
  'intercept',
  'besiege',
  'raid',
  'seize',
  'steal',
])

/** Whom «ـه» on a verb means; «ـهم» may mean all who did what the verb before says: «الأسد وعائلته وصلوا إلى موسكو وروسيا منحتهم اللجوء»; of things
 * the only one that agrees: «استهدفت الطائرة شاحنة ودمرتها». */
export function pronounObjects(
  stage: Stage,
  { sentence, frame, kind }: Candidate,
  verb: number,
  doers: readonly Phrase[],
): readonly Phrase[] {
  const things = frame.object === 'recipient' && OF_THINGS.has(kind) ? thingsBefore(stage, sentence, verb, doers) : []
  if (things.length === 1) return things
  const object = frame.object === 'topic' || OF_DEEDS.has(kind) ? objectOfVerbBefore(stage, sentence, verb) : undefined
  const meant = object ?? phraseMeant(stage, sentence, verb, doers, frame.object === 'victim')
  if (meant) return [meant]
  const { words } = stage.passage
  const described =
    describedBefore(stage, sentence, verb, words[verb]?.pronoun ?? '', doers) ??
    (isOfPeople(kind, frame) ? personBefore(stage, sentence, verb, doers) : undefined)
  if (described) return [described]
  if (words[verb]?.pronoun !== 'هم' && words[verb]?.pronoun !== 'هما') return []
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST_VERB); at--) {
    const word = words[at]
    if (word?.verb) return isJoint(word) ? findDoer(stage, sentence, at).phrases : []
  }
  return []
}

/** «وصفه بأنه كارثة» and «أقره» tell of things as well. */
function isOfPeople(kind: string, { object }: Candidate['frame']): boolean {
  return object !== 'topic' && kind !== 'criticise'
}
