import type { Passage } from '../../passage.ts'
import { isClosed } from '../../syntax/noun-phrase.ts'
import type { Sentence, Status } from '../../types.ts'
import type { Described } from '../candidate.ts'
import { findConstituents } from '../clause/clause.ts'
import { phraseAt } from '../clause/phrases.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'

/** Verbs that say in what state somebody is: the state goes on under these, unless they are told of the past. */
const LASTING = new Set(['ظل', 'بقي', 'بات', 'أصبح', 'أمسى'])
/** Only denied it says that the state goes on: «لا يزال», «ما زالت». */
const CEASE = 'زال'
const NOT = new Set(['لا', 'ما', 'لم'])
/** Between the verb of a state and what is said of its subject stand at most so many tokens. */
const FARTHEST = 9

/** «لا يزال الصحفي موقوفا», «باتت المنظمة محظورة في ألمانيا», «كانت المدينة محاصرة»: an indefinite quality that such a verb, or no verb, says of its subject. */
export function predicateOf(stage: Stage, sentence: Sentence, index: number): Described | undefined {
  const { passage } = stage
  for (let at = index - 1; at >= Math.max(sentence.first, index - FARTHEST); at--) {
    const word = passage.words[at]
    if (word?.tag === 'mark' || word?.tag === 'relative' || word?.tag === 'complementiser') return nominalPredicate(stage, at + 1, index)
    if (word?.tag !== 'verb' || !word.verb) continue
    const status = stateUnder(passage, at)
    const phrase = status && (findDoer(stage, sentence, at).phrases[0] ?? phraseAt(stage, at + 1, index))
    if (!status || !phrase || phrase.first >= index) return undefined
    // «كانت مدينة تعز محاصرة»: behind a name it is no quality of that
    return { phrase: { first: phrase.first, last: Math.min(phrase.last, index - 1) }, status }
  }
  return index - sentence.first < FARTHEST ? nominalPredicate(stage, sentence.first, index) : undefined
}

/** «إن الصحفيين ممنوعون من السفر», «الجسر مغلق حتى إشعار آخر»: without a verb, of a definite subject that opens the clause, with nothing but where or when between the two. */
function nominalPredicate(stage: Stage, first: number, index: number): Described | undefined {
  const { words, tokens } = stage.passage
  const phrase = words[first]?.tag === 'noun' && !words[first]?.preposition ? phraseAt(stage, first, index) : undefined
  if (!phrase || !isClosed(words, phrase) || tokens[index]?.form.endsWith('ا')) return undefined
  const between = findConstituents(stage, phrase.last + 1, index)
  const isWhole = (between.at(-1)?.last ?? phrase.last) === index - 1
  const isOnlyWhere = between.every(({ preposition, time }) => preposition !== '' || time !== undefined)
  return isWhole && isOnlyWhere ? { phrase, status: 'ongoing' } : undefined
}

function stateUnder({ words }: Passage, verb: number): Status | undefined {
  const { lemma, aspect } = words[verb]?.verb?.value ?? {}
  const before = words[verb - 1]?.stem ?? ''
  if (lemma?.past === CEASE) return NOT.has(before) ? 'ongoing' : undefined
  if (words[verb]?.verb?.before.future || NOT.has(before)) return undefined
  if (LASTING.has(lemma?.past ?? '')) return 'ongoing'
  return lemma?.past === 'كان' && aspect === 'past' ? 'happened' : undefined
}
