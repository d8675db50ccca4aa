import type { Passage } from '../../passage.ts'
import { startsPhrase } from '../../syntax/noun-phrase.ts'

// Who says so, put into a clause that goes on behind it: «اعتقلت الشرطة خمسة أشخاص، وفق ما أعلنت الوزارة، في طرابلس».

/** From the mark that opens such an aside to the one that closes it, in tokens. */
const LONGEST = 20

const MARKS = new Set([',', '-'])
/** Cues that no verb follows: «بحسب», «نقلا عن». */
const SOURCES = new Set(['source', 'relay'])

/** The mark that closes the aside which the mark at a token opens; `undefined` where it opens none, or the clause does not go on. */
export function closeOfCited({ tokens, words, hits }: Passage, open: number, limit: number): number | undefined {
  const mark = tokens[open]?.form ?? ''
  const cue = MARKS.has(mark) ? hits.at(open + 1, 'according-to') : undefined
  if (!cue || (cue.value.kind === 'clause' && words[cue.last + 1]?.tag !== 'verb')) return undefined
  for (let at = cue.last + (cue.value.kind === 'clause' ? 2 : 1); at < Math.min(limit, open + LONGEST); at++) {
    const word = words[at]
    if (word?.tag === 'complementiser' || (word?.tag === 'verb' && word.conjunction)) return undefined
    if (tokens[at]?.form === mark) return goesOn({ words, hits }, at + 1) ? at : undefined
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
    else if (SOURCES.has(hits.at(at + 1, 'according-to')?.value.kind ?? '')) return at
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

/** A phrase that belongs to the clause, and no participle of another saying: «، مضيفا أن». */
function goesOn({ words, hits }: Pick<Passage, 'words' | 'hits'>, at: number): boolean {
  const word = words[at]
  if (!word || word.conjunction || hits.at(at, 'reporting')?.value.part === 'participle') return false
  return word.tag === 'preposition' || startsPhrase(word)
}
