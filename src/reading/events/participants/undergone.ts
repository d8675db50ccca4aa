import { bareStem } from '../../mentions/definite.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Candidate } from '../candidate.ts'
import { isInside } from '../clause/antecedent.ts'
import { findGovernor } from '../clause/governor.ts'
import { phraseAt } from '../clause/phrases.ts'
import { possessed } from '../doers/noun-owner.ts'
import type { Stage } from '../stage.ts'
import { befallenBefore } from './befallen-before.ts'
import { UNDERGOING } from './carried-target.ts'
import { isDone, subjectOfDone } from './done-to.ts'
import type { Filled } from './fill-roles.ts'
import { kinAfterPronoun } from './masdar-object.ts'
import { personBefore, phraseMeant } from './meant.ts'
import { doersBefore, doersOfNoun } from './under-pronoun.ts'

// Whom or what an event noun befalls that tells it by a pronoun, or stands right behind it as a verb does.

/** Whom a noun with a pronoun befalls: whose the pronoun is, or his kin right behind it, to whom he does it. */
export function ofPronoun(stage: Stage, candidate: Candidate): Filled[] {
  const meant = meantByPronoun(stage, candidate)
  const kin = kinAfterPronoun(stage, candidate)
  return kin ? [{ role: candidate.frame.genitive, phrase: kin }, ...meant.map((each) => ({ ...each, role: 'actor' as const }))] : meant
}

/** «محاكمتهم», «استهدافهما», «نجحت القوات في حصارها»: whose the noun's pronoun is, who never is the one whose deed it is. */
function meantByPronoun(stage: Stage, candidate: Candidate): Filled[] {
  const told = possessed(stage, candidate)
  const { last, sentence, frame } = candidate
  const pronoun = stage.passage.words[last]?.pronoun ?? ''
  const role = frame.genitive
  const done = pronoun === '' || role === '-' || role === 'actor' ? undefined : subjectOfDone(stage, sentence, last)
  if (done) return [{ role, phrase: done }]
  if (pronoun === '' || !UNDERGOING.has(role)) return told
  const befallen = isDone(stage, last)
    ? befallenBefore(stage, sentence, last - 1, candidate.kind, pronoun === 'هم' || pronoun === 'هن')
    : undefined
  if (befallen) return [{ role, phrase: befallen }]
  const place = pronoun === 'ها' ? placeBefore(stage, candidate) : undefined
  const doers = [
    ...doersOfNoun(stage, candidate),
    ...(findGovernor(stage, candidate)?.phrases ?? []),
    ...(place ? doersBefore(stage, candidate) : []),
  ]
  const others = told.filter((each) => each.role !== role || !doers.some(({ first }) => first === each.phrase.first))
  if (others.length > 0) return others
  const isHeld = role === 'victim' && !DEATHS.has(candidate.kind)
  const meant =
    place ??
    phraseMeant(stage, sentence, last, doers, role === 'victim') ??
    (isHeld ? personBefore(stage, sentence, last, doers) : undefined)
  return meant && !doers.some(({ first }) => first === meant.first) ? [{ role, phrase: meant }] : []
}

/** «موتهم», «فقدانه»: not only people meet these. */
const DEATHS = new Set(['die', 'kill', 'missing'])
/** What is done to towns and bases. */
const PLACED = new Set(['besiege', 'capture-territory', 'raid', 'strike', 'bomb'])
/** «المدينة» may be a name as well. Folded. */
const TOWNS = new Set(['مدينه', 'بلده', 'قريه', 'منطقه'])
/** In tokens. */
const FARTHEST = 30

/** «دخول المدينة بعد حصارها»: the nearest town or place before. */
function placeBefore(stage: Stage, { kind, first, sentence }: Candidate): Phrase | undefined {
  const { passage, book } = stage
  const { words } = passage
  if (!PLACED.has(kind)) return undefined
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const word = words[at]
    const isHead =
      word?.tag === 'noun' && word.definite && (TOWNS.has(bareStem(passage, at)) || (word.placeHead && word.stem.endsWith('ه')))
    if (!isHead && !word?.place) continue
    const phrase = phraseAt(stage, at, first)
    const mention = phrase && entityOfPhrase(passage, book, phrase)
    if (isHead || (mention && book.get(mention.entity)?.kind === 'place' && !mention.metonym)) return phrase
  }
  return undefined
}

/** «طفلين اثنين». */
function isTwo(word: Word | undefined): boolean {
  return /^اثن(?:ين|ان|تين|تان)$/.test(word?.stem ?? '')
}

/** «إن طفلين قتلا في إدلب»: a verb in the dual that is written as the masdar is, right after the two whom it befell. */
export function twoBefore(stage: Stage, { last, first, sentence, frame }: Candidate): Filled[] {
  const { words, tokens, hits } = stage.passage
  if (frame.genitive !== 'victim' || first !== last || !tokens[last]?.form.endsWith('ا') || words[last - 1]?.tag !== 'noun') return []
  let start = last - 1
  while (start > sentence.first && isInside(words[start - 1]) && !words[start]?.preposition && !words[start]?.conjunction) start--
  const head = words[start]
  const isPair =
    /(?:ين|ان)$/.test(head?.stem ?? '') && (head?.dual || hits.at(start, 'group') !== undefined || hits.at(start, 'nisba') !== undefined)
  const phrase = isPair && !head?.preposition ? phraseAt(stage, start, last) : undefined
  const end = isTwo(words[last - 1]) ? last - 2 : last - 1
  return phrase?.last === end || phrase?.last === last - 1 ? [{ role: 'victim', phrase: { first: phrase.first, last: last - 1 } }] : []
}
