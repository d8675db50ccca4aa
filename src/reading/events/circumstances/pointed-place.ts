import { bareStem } from '../../mentions/definite.ts'
import { type Passage, sentenceAt, tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd, clauseStart } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isCapital } from './dateline-place.ts'
import { isPlaceItself, isWide } from './places-within.ts'

/** Who leaves a place did so there: «الانسحاب منها». */
const LEAVING = new Set(['withdraw', 'evacuate', 'displace', 'escape'])
/** What is done to a place: «قصفها», «سيطر عليها». */
const INTO = new Set(['strike', 'besiege', 'capture-territory', 'lose-territory', 'raid', 'advance'])
/** What is done in a place and leaves no doubt what a pronoun after «في» means; one investigates in a matter, votes in a poll. */
const BODILY = new Set(
  `${[...LEAVING].join(' ')} kill injure missing arrest abduct assassinate execute rescue attack strike bomb shoot stab ambush raid clash explosion fire flood storm
  earthquake landslide destroy besiege deploy protest sit-in riot capture-territory lose-territory advance torture meet visit`.split(/\s+/),
)

/**
 * Where something was that a pronoun, «هناك» or a bare word for a place tells, as far as one place alone was told right before: «سيطر على عفرين. … انتشار
 * قوات خاصة فيها», «وصل إلى بغداد، والتقى هناك نظيره», «غارات على المنطقة». Nothing in a relative clause, whose pronoun goes back to what it describes.
 */
export function pointedPlaces(stage: Stage, { kind, verb, first, end, sentence }: Candidate, hasTarget: boolean): readonly EntityId[] {
  const { passage, book } = stage
  const { words } = passage
  const head = verb?.index ?? first
  if (!BODILY.has(kind) || words[clauseStart(passage, head, sentence) - 1]?.tag === 'relative') return []
  const from = verb ? verb.index + 1 : end + 1
  const limit = clauseEnd(stage, from, sentence)
  const isInto = INTO.has(kind) && !hasTarget
  if (isInto && verb && words[verb.index]?.verb?.pronoun === 'ها') return toldBefore(stage, verb.index, true)
  for (let at = from; at < limit; at++) {
    if (OF_TALK.has(kind) && isAim(passage, at)) return []
    if (isBareHead(stage, at, limit)) return toldBefore(stage, at, true)
    const preposition = prepositionOf(passage, at)
    if (
      !isThere(passage, verb !== undefined, at, limit) &&
      preposition !== 'في' &&
      !(preposition === 'من' && LEAVING.has(kind)) &&
      !(preposition === 'علي' && isInto)
    )
      continue
    const place = book.referent(at)
    if (place === undefined) return words[at]?.pronoun === 'ه' ? [] : toldBefore(stage, at, preposition === 'علي')
    return isPlace(stage, place) ? [place] : []
  }
  return []
}

/** «سيجتمع مع مسؤول لبحث العملية في المنطقة»: what people meet for lies anywhere. */
function isAim({ words, lexicon }: Passage, at: number): boolean {
  return words[at]?.preposition === 'ل' && lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar'
}

const OF_TALK = new Set(['meet', 'visit'])

/** «قصفت الطائرات المدينة», «غادروا البلدة»: the place told right before that a bare word for one means, where that is what is struck, taken or left. */
export function pointedTargets(
  stage: Stage,
  { kind, verb, end }: Candidate,
  _: unknown,
  filled: readonly { readonly role: string; readonly phrase: Phrase }[],
): readonly EntityId[] {
  if (!INTO.has(kind) && !LEAVING.has(kind) && kind !== 'attack') return []
  const { words } = stage.passage
  const bare = filled.filter(({ role, phrase: { first, last } }) => {
    const isTarget = (role === 'recipient' || role === 'place') && first > (verb?.index ?? end)
    return isTarget && first === last && words[first]?.definite && HEADS.has(bareStem(stage.passage, first))
  })
  return bare.flatMap(({ phrase }) => toldBefore(stage, phrase.first, true))
}

/** «في المنطقة», «على هذه البلدة»: no name is known of it, and no quality tells which. */
function isBareHead({ passage, book }: Stage, at: number, limit: number): boolean {
  const { words, tokens } = passage
  const [word, next] = [words[at], words[at + 1]]
  const isThis = words[at - 1]?.tag === 'demonstrative'
  if (!word || !HEADS.has(bareStem(passage, at)) || !(word.definite || isThis) || word.preposition === 'ل') return false
  const before = isThis ? words[at - 2] : words[at - 1]
  if (word.preposition !== 'ب' && !(before?.tag === 'preposition' && BEFORE_HEAD.has(before.stem))) return false
  if (at + 1 < limit && next?.tag === 'noun' && !next.conjunction && !next.preposition && (next.definite || next.place)) return false
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0]
  return book.firstWithin({ start, end }, () => true) === undefined
}

/** Folded. */
const HEADS = new Set(['منطقه', 'بلده', 'مدينه', 'قريه', 'مخيم', 'جزيره'])
const BEFORE_HEAD = new Set(['في', 'علي', 'من', 'داخل'])

/** «وقتل هناك ثلاثة», «التقى نظيره هناك.»: not «هناك ثلاثة». */
function isThere({ words }: Passage, isVerb: boolean, at: number, limit: number): boolean {
  if (words[at]?.stem !== 'هناك' || words[at]?.conjunction) return false
  return (isVerb && words[at - 1]?.verb !== undefined) || at + 1 >= limit || words[at + 1]?.tag === 'mark' || words[at - 1]?.stem === 'من'
}

/** The preposition that carries a pronoun at a token: «فيها». */
function prepositionOf({ words }: Passage, at: number): string {
  const word = words[at]
  if (!word?.pronoun || !SINGULAR.has(word.pronoun) || (word.tag !== 'preposition' && word.tag !== 'particle')) return ''
  return word.stem.endsWith(word.pronoun) ? word.stem.slice(0, -word.pronoun.length) : word.stem
}

const SINGULAR = new Set(['ها', 'ه'])

/** The place told last before a token, in its sentence or the one before, where no other was told there. */
function toldBefore(stage: Stage, at: number, isNoCountry: boolean): readonly EntityId[] {
  const { passage, book } = stage
  const offset = passage.tokens[at]?.start ?? 0
  const sentence = sentenceAt(passage, offset)
  for (const from of [sentence, sentence - 1]) {
    const start = passage.sentences[from]?.start
    if (start === undefined) return []
    const told = book
      .within({ start, end: offset })
      .filter((mention) => mention.end <= offset && isPlaceItself(mention) && isPlace(stage, mention.entity))
      .filter(({ entity, start }) => !isCapital(stage, entity) || isIn(passage, start))
    if (told.length === 0) continue
    const narrow = told.filter(({ entity }) => book.get(entity)?.kind === 'place' && !isWide(book.get(entity)))
    const [place, ...others] = new Set((narrow.length > 0 ? narrow : told).map(({ entity }) => entity))
    const isRight = place !== undefined && others.length === 0 && !(isNoCountry && book.get(place)?.kind === 'country')
    return isRight ? [place] : []
  }
  return []
}

/** A capital without «في» or «إلى» may be its government. */
function isIn({ words, tokens }: Passage, offset: number): boolean {
  let at = tokenAt(tokens, offset)
  while (words[at - 1]?.placeHead) at--
  const before = words[at - 1]
  return words[at]?.preposition === 'ب' || (before?.tag === 'preposition' && AT.has(before.stem))
}

const AT = new Set(['في', 'الي', 'داخل', 'قرب'])

function isPlace({ book }: Stage, place: EntityId): boolean {
  const kind = book.get(place)?.kind
  return kind === 'place' || kind === 'country'
}
