import type { Hit } from '../../../lexicon/finder.ts'
import type { Passage } from '../../passage.ts'
import { startsPhrase } from '../../syntax/noun-phrase.ts'

// Who says so, put into a clause that goes on behind it: «اعتقلت الشرطة خمسة أشخاص، وفق ما أعلنت الوزارة، في طرابلس».

/** From the mark that opens such an aside to the one that closes it, in tokens. */
const LONGEST = 20

const MARKS = new Set([',', '-'])
/** Cues that no verb follows: «بحسب», «نقلا عن». */
const SOURCES = new Set(['source', 'relay'])

/** The mark that closes the aside which the mark at a token opens; `undefined` where it opens none, or the clause does not go on. */
export function closeOfCited(passage: Passage, open: number, limit: number): number | undefined {
  const { tokens, words, hits } = passage
  const mark = tokens[open]?.form ?? ''
  const cue = MARKS.has(mark) ? hits.at(open + 1, 'according-to') : undefined
  if (!cue || (cue.value.kind === 'clause' && !isSaid(passage, cue))) return undefined
  let isTold = cue.value.kind === 'clause'
  for (let at = cue.last + (isTold ? 2 : 1); at < Math.min(limit, open + LONGEST); at++) {
    const word = words[at]
    if (word?.tag === 'complementiser' || (word?.tag === 'verb' && word.conjunction)) return undefined
    if (word?.tag === 'verb') isTold = true
    if (tokens[at]?.form === mark) return goesOn(passage, at + 1, isTold) ? at : undefined
  }
  return undefined
}

/** Where who says so begins that ends a clause, between two tokens; the second where nobody does: «قتل ثلاثة في غارة، بحسب مسؤول طلب عدم كشف اسمه». */
export function beforeCited(passage: Passage, from: number, end: number): number {
  const { tokens, hits } = passage
  for (let at = from; at < end; at++) {
    if (!MARKS.has(tokens[at]?.form ?? '')) continue
    const close = closeOfCited(passage, at, end)
    if (close !== undefined) at = close
    else if (SOURCES.has(hits.at(at + 1, 'according-to')?.value.kind ?? '') && !namesBehind(passage, at, end)) return at
  }
  return end
}

/** The mark that opens the aside which the mark at a token closes. */
export function openOfCited(passage: Passage, close: number, first: number): number | undefined {
  const mark = passage.tokens[close]?.form ?? ''
  if (!MARKS.has(mark)) return undefined
  for (let at = close - 2; at > Math.max(first, close - LONGEST); at--)
    if (passage.tokens[at]?.form === mark) return closeOfCited(passage, at, close + 1) === close ? at : undefined
  return undefined
}

/** «كما قالت الوزارة»; «كما دمرت الغارة» tells another deed, as «كما انتقد الوزير» does. */
function isSaid({ words, lexicon }: Passage, { last }: Hit<'according-to'>): boolean {
  const lemma = words[last + 1]?.verb?.value.lemma
  const stance = lemma && lexicon.reportingVerbs.get(lemma)?.stance
  return words[last + 1]?.tag === 'verb' && (words[last]?.stem !== 'كما' || stance === 'asserts' || stance === 'confirms')
}

/**
 * A phrase that belongs to the clause: no participle of another saying («، مضيفا أن»), not what is said («، كما أكد الوزير، في بيان، أن»), nobody whose office
 * or name may be the speaker's, and behind a verb of saying not its day.
 */
function goesOn(passage: Passage, first: number, isTold: boolean): boolean {
  const { words, tokens, hits, lexicon } = passage
  const at = tokens[first]?.form === '"' ? first + 1 : first
  const word = words[at]
  if (!word || word.conjunction || hits.at(at, 'reporting')?.value.part === 'participle' || hits.isIn(at, PEOPLE)) return false
  if (isTold && lexicon.everydayWords.get(word.stem) === 'time') return false
  for (let next = at; next < at + FARTHEST_THAT; next++) {
    if (words[next]?.tag === 'complementiser') return false
    if (words[next]?.tag === 'verb') break
  }
  return word.tag === 'preposition' || startsPhrase(word)
}

/** «بحسب المتحدث باسم الجيش، نبيل سعيد»: behind the next mark stands an office or a name, of the speaker or of whom the clause tells. */
function namesBehind({ tokens, hits }: Passage, open: number, end: number): boolean {
  for (let at = open + 1; at < end; at++)
    if (MARKS.has(tokens[at]?.form ?? '')) return hits.isIn(tokens[at + 1]?.form === '"' ? at + 2 : at + 1, PEOPLE)
  return false
}

const PEOPLE = new Set(['person', 'given-name', 'family-name', 'role'])

/** «أن» stands no farther behind such an aside, in tokens. */
const FARTHEST_THAT = 6
