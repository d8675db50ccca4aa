import type { Needs } from '../../lexicon/tables/triggers.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Constituent } from './clause.ts'
import type { Doer } from './doer.ts'
import { phraseHeads } from './heads.ts'
import type { Stage } from './stage.ts'

/** What stands around a trigger, as far as its needs go. */
interface Context {
  readonly stage: Stage
  /** The trigger's first and last token. */
  readonly first: number
  readonly last: number
  readonly constituents: readonly Constituent[]
  /** The doers of a verb, wherever they stand, and what is left for its object; a noun has both under one roof. */
  readonly doer?: Doer
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A row's list of words never changes: it is folded and inflected once. */
export function setOf(words: readonly string[]): ReadonlySet<string> {
  let set = folded.get(words)
  if (!set) {
    set = new Set(words.flatMap((word) => inflections(foldSpelling(word))))
    folded.set(words, set)
  }
  return set
}

/** A head noun as it may stand: «اتفاق», «اتفاقا», «الاتفاق» (the article is off already), its dual and sound plural. */
function inflections(word: string): string[] {
  const stem = word.endsWith('ه') ? `${word.slice(0, -1)}` : word
  return [word, `${word}ا`, `${stem}ات`, `${stem}ون`, `${stem}ين`, `${stem}ان`, `${stem}تان`, `${stem}تين`]
}

/** Whether a word of several meanings stands where it means the event. */
export function meetsNeeds(needs: Needs, context: Context): boolean {
  const { stage, first, last, doer } = context
  const { words } = stage.passage
  const next = words[last + 1]?.stem ?? ''
  if (needs['not-next'] && setOf(needs['not-next']).has(next)) return false
  if (needs['not-after'] && setOf(needs['not-after']).has(words[first - 1]?.stem ?? '')) return false
  if (needs.next && !setOf(needs.next).has(next)) return false
  const isJoined = !needs.prep || hasPreposition(needs.prep, context)
  if (!isJoined && !needs.subject) return false
  if (!needs.object && !needs.subject) return true
  if (doer && !isJoined && !needs.object) return false
  return hasDoer(needs, context) || (isJoined && hasObject(needs, context))
}

function hasDoer(needs: Needs, { stage, last, constituents, doer }: Context): boolean {
  if (!needs.subject) return false
  const wanted = setOf(needs.subject)
  if (doer && doer.phrases.length > 0) return hasHead(stage, doer.phrases, wanted)
  return hasHead(stage, phrasesUnder(constituents, needs.prep ?? []), wanted) || isSomebodys(stage, last, wanted)
}

/** The object of a verb; where nothing is left for it, its one phrase may be the object of a passive. */
function hasObject(needs: Needs, { stage, last, constituents, doer }: Context): boolean {
  if (!needs.object) return false
  const wanted = setOf(needs.object)
  if (!doer) return hasHead(stage, phrasesUnder(constituents, needs.prep ?? []), wanted) || isSomebodys(stage, last, wanted)
  if (stage.passage.words[last]?.verb?.pronoun) return doer.before !== undefined && hasHead(stage, [doer.before], wanted)
  const doers = new Set(doer.phrases.map(({ first }) => first))
  const left = constituents.slice(0, 4).filter(({ phrases }) => !phrases.some(({ first }) => doers.has(first)))
  const isPassive = !left.some(
    ({ preposition, phrases }) => preposition === '' && phrases.some(({ first }) => !isCircumstance(stage, first)),
  )
  return hasHead(stage, phrasesUnder(left, needs.prep ?? []), wanted) || (isPassive && hasHead(stage, doer.phrases, wanted))
}

/** «بحثا»: an accusative that says how or why. */
function isCircumstance({ passage }: Stage, first: number): boolean {
  return passage.tokens[first]?.form.endsWith('ا') === true && passage.words[first]?.tag === 'noun'
}

function hasHead(stage: Stage, phrases: readonly Phrase[], wanted: ReadonlySet<string>): boolean {
  return phrases.some((phrase) => phraseHeads(stage, phrase).some((head) => wanted.has(head)))
}

/** «زيارته»: a noun's own pronoun means somebody. */
function isSomebodys({ passage }: Stage, last: number, wanted: ReadonlySet<string>): boolean {
  return (
    passage.words[last]?.tag === 'noun' &&
    passage.words[last]?.pronoun !== '' &&
    passage.words[last]?.pronoun !== 'ها' &&
    (wanted.has('@person') || wanted.has('@people'))
  )
}

/** Under a phrase, or with a pronoun close after the trigger: «اتصل به». */
function hasPreposition(prepositions: readonly string[], { stage, last, constituents }: Context): boolean {
  const { words, tokens } = stage.passage
  const wanted = setOf(prepositions)
  const isUnder = constituents.some(
    ({ preposition, first }) => wanted.has(preposition) || (words[first]?.preposition && wanted.has(words[first].preposition)),
  )
  if (isUnder) return true
  for (let at = last + 1; at <= last + NEAREST_PRONOUN; at++) {
    const form = tokens[at]?.form ?? ''
    if (prepositions.some((each) => form.startsWith(foldSpelling(each)) && PRONOUNS.has(form.slice(foldSpelling(each).length)))) return true
  }
  return false
}

/** A preposition with a pronoun stands no further from its verb, in tokens. */
const NEAREST_PRONOUN = 2
const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم', 'ي', 'ك'])

/** Bare phrases and those under the preposition that is needed («سيطر على مدينة»). */
function phrasesUnder(constituents: readonly Constituent[], prepositions: readonly string[]): Phrase[] {
  const wanted = setOf(prepositions)
  return constituents
    .slice(0, 4)
    .filter(({ preposition }) => preposition === '' || wanted.has(preposition))
    .flatMap(({ phrases }) => phrases)
}
