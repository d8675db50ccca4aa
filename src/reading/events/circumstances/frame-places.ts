import { type Passage, sentenceAt } from '../../passage.ts'
import type { EntityId, Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { asideBefore, isOfKin } from '../clause/aside.ts'
import { isElsewhen } from '../clause/causes.ts'
import { clauseEnd, clauseStart, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isCapital } from './dateline-place.ts'
import { LOCATIVES, placesWithin } from './places-within.ts'
import { OF_WORDS } from './topic-place.ts'

/** The place a sentence or a headline opens with is that of all it tells: «وفي المكلا، فرق جنود مظاهرة، فقتل متظاهر», «سوسة: حجز أقراص». */
export function framePlaces(stage: Stage, candidate: Candidate): readonly EntityId[] {
  const { passage } = stage
  if (isElsewhen(passage, candidate.first)) return []
  const aside = candidate.verb ? undefined : asideBefore(stage, candidate, clauseStart(passage, candidate.first, candidate.sentence))
  if (opensArticle(passage, candidate.sentence)) return aside !== undefined && isOfKin(passage, aside) ? [] : ofHeadline(stage, candidate)
  if (aside !== undefined) return []
  return ofSentence(stage, candidate.sentence)
}

/** A headline, or the nouns that a text that has none opens with after a place: «غزة: استشهاد صحفي». */
function opensArticle({ sentences, words }: Passage, sentence: Sentence | undefined): boolean {
  if (sentence?.part === 'headline') return true
  const [first, second] = sentences
  if (first?.part === 'headline' || (sentence !== first && sentence !== second)) return false
  return sentence === first || (sentence !== undefined && isHeading(first) && words[sentence.first]?.tag === 'noun')
}

function isHeading(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.last - sentence.first <= LONGEST_HEADING + 2
}

/** «وفي المكلا،», «ففي حلب صمدت»: unless what follows only says something there. */
function ofSentence(stage: Stage, sentence: Sentence): readonly EntityId[] {
  const { words, tokens, lexicon } = stage.passage
  const end = clauseEnd(stage, sentence.first, sentence)
  const all = findConstituents(stage, sentence.first, end)
  const at = all.findIndex(({ time }) => time === undefined)
  const opening = all[at]
  if (!opening || opening.first > sentence.first + LATEST || !LOCATIVES.has(opening.preposition)) return []
  let last = opening.last
  for (const { first, last: end, preposition, time } of all.slice(at + 1)) {
    if (first !== last + 1 || !(LOCATIVES.has(preposition) || time !== undefined)) break
    last = end
  }
  if (tokens[last + 1]?.form !== ',' && words[last + 1]?.tag !== 'verb') return []
  for (let next = last + 1; next < Math.min(sentence.last, last + FARTHEST_VERB); next++) {
    const verb = words[next]?.verb
    if (verb) return lexicon.reportingVerbs.has(verb.value.lemma) ? [] : placesWithin(stage, opening.first, last)
  }
  return []
}

/** A day may stand before the place, in tokens. */
const LATEST = 4
/** The sentence's verb stands no further after its place, in tokens. */
const FARTHEST_VERB = 12

/** «سوسة: حجز أقراص», «اليونان.. غرق قارب»: a place and a mark, where it is nobody's who speaks («موسكو: أوكرانيا قصفت»). */
function ofHeadline(stage: Stage, candidate: Candidate): readonly EntityId[] {
  const { passage } = stage
  const { sentence } = candidate
  const mark = headingMark(passage, sentence)
  if (mark !== undefined) return overHeadline(stage, candidate, sentence.first, mark)
  const before = passage.sentences[sentenceAt(passage, sentence.start) - 1]
  if (!opensArticle(passage, before) || !before || !isHeading(before) || isSettledAnywhere(candidate)) return []
  const markBefore = headingMark(passage, before)
  return markBefore === undefined ? [] : overHeadline(stage, candidate, before.first, markBefore)
}

/** «السودان.. توقيع اتفاق هدنة»: what is talked over or settled for a country may be so abroad. */
function isSettledAnywhere({ kind }: Candidate): boolean {
  return OF_WORDS.has(kind) || kind === 'ceasefire'
}

/** The words before the mark of a headline, in tokens. */
const LONGEST_HEADING = 3
const HEADING_MARKS = new Set([':', '…', '.'])

/** The mark after the few words, as a rule a place, that a headline opens with. */
export function headingMark({ tokens }: Passage, { first, last }: Sentence): number | undefined {
  for (let at = first + 1; at < Math.min(last, first + LONGEST_HEADING + 1); at++) if (HEADING_MARKS.has(tokens[at]?.form ?? '')) return at
  return undefined
}

/** What a capital speaks of, and what is as a rule somewhere else. */
const ELSEWHERE = new Set(['vote', 'elect', 'sanction', 'intervene', 'message', 'invite'])

/** The place of the words before a headline's mark; a capital may stand for who speaks of an election or of talks («واشنطن: أدلة على تدخل في الانتخابات»). */
function overHeadline(stage: Stage, { first, verb, kind }: Candidate, from: number, mark: number): readonly EntityId[] {
  const { tokens, words } = stage.passage
  const [start, next] = [tokens[first]?.start ?? 0, tokens[mark]?.end ?? 0]
  if (first < mark || (verb && words[mark + 1]?.tag !== 'verb' && words[mark + 1]?.closed) || isSpoken(stage, start, next)) return []
  const places = placesWithin(stage, from, mark - 1)
  return ELSEWHERE.has(kind) ? places.filter((place) => !isCapital(stage, place)) : places
}

/** Whether somebody says what stands at an offset. */
function isSpoken({ quotes }: Stage, start: number, after: number): boolean {
  return quotes.around(start).some(({ content }) => content.start >= after - 1 && content.start <= start && content.end > start)
}
