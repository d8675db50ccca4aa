import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** What is said, and of what nothing else tells what it is about: with the prepositions that may bring its clause, '' for none. Folded. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  warn: ['من', 'ب', ''],
  deny: [''],
  accuse: ['ب'],
  threaten: ['ب'],
  propose: ['', 'ب'],
  demand: ['', 'ب'],
  intend: ['', 'ب', 'علي'],
  reject: ['', 'ب'],
  claim: ['', 'ب'],
}

/** The clause's opening stands no further behind its word, in tokens. */
const FARTHEST = 14
/** A clause is no longer, in tokens: time stays linear where a sentence has no end. */
const LONGEST = 60
/** No clause that says anything is shorter, in tokens. */
const SHORTEST = 2
/** What ends a clause, outside quotation marks. */
const ENDS = new Set(['.', '!', '?', '…', ';', ':', ','])
/** Another clause begins there. Folded. */
const OTHERS = new Set('فيما بينما حيث اذ لكن وفق وفقا حسب بحسب حسبما وذلك'.split(' '))

/** «حذر الوزير من أن الوضع خطير», «نفى أن يكون قد استقال», «تتهمه لندن بأنه تستر»: the clause that says what it is about. */
export function toldClause(stage: Stage, candidate: Candidate): Filled[] {
  const brings = SAID[candidate.kind]
  if (!brings) return []
  const { words, tokens } = stage.passage
  const { end, sentence } = candidate
  const opening = clauseEnd(stage, end + 1, sentence)
  const word = words[opening]
  if (word?.tag !== 'complementiser' || word.conjunction || opening > end + FARTHEST || !isThat(word.stem)) return []
  const before = words[opening - 1]
  const isBehind = before?.tag === 'preposition' && before.pronoun === ''
  const preposition = word.stem.startsWith('با') ? 'ب' : isBehind ? before.stem : ''
  if (!brings.includes(preposition) || (!isBehind && !isReached(stage.passage, end, opening))) return []
  const last = lastOfClause(stage.passage, opening, sentence.last)
  return last - opening >= SHORTEST && tokens[last] ? [{ role: 'topic', phrase: { first: opening, last } }] : []
}

function isThat(stem: string): boolean {
  return /^با?ن|^ان|^الا$|^بالا$/.test(stem)
}

/** Whether nothing between them has a clause of its own: «قبل أن», «مؤكدا أن», «ضرورة أن». */
function isReached({ words, hits, lexicon }: Passage, end: number, opening: number): boolean {
  if (opening === end + 1) return true
  const before = words[opening - 1]
  if (before?.tag === 'mark') return false
  if (before?.tag !== 'noun' || before.stem.endsWith('ا') || hits.at(opening - 1, 'reporting'))
    return before?.tag === 'particle' || before?.tag === 'adverb'
  const everyday = lexicon.everydayWords.get(before.stem)
  return before.closed && everyday !== 'time' && everyday !== 'masdar' && !HEADS.has(before.stem)
}

/** What «أن» says what it is. Folded. */
const HEADS = new Set('فكره شرط احتمال ضروره اهميه حقيقه بشرط خشيه مخافه رغم دون بدون حد درجه فرضيه اساس اعتبار امل'.split(' '))

/** The last token of what a clause says: before a comma that closes it, another clause or the mark that closes the quotation around it. */
function lastOfClause(passage: Passage, opening: number, limit: number): number {
  const { words, tokens } = passage
  const to = Math.min(limit, opening + LONGEST)
  const isAround = tokens[opening - 1]?.form === '"'
  for (let at = opening + 1; at < to; at++) {
    const [word, form] = [words[at], tokens[at]?.form ?? '']
    if (form === '"') {
      const close = next(passage, '"', at + 1, to)
      if (isAround || (close === undefined && words[at + 1]?.tag === 'mark')) return at - 1
      at = close ?? at
    } else if (form === ',' && words[at + 1]?.tag === 'relative') {
      at = next(passage, ',', at + 1, to) ?? at
    } else if (ENDS.has(form) && at > opening + SHORTEST) return at - 1
    else if (at > opening + 1 && opensAnother(passage, at)) return at - 1
    else if (at > opening + 1 && (OTHERS.has(word?.stem ?? '') || (word?.tag === 'complementiser' && word.conjunction))) return at - 1
  }
  return words[to - 1]?.tag === 'mark' && tokens[to - 1]?.form !== '"' ? to - 2 : to - 1
}

/** «مؤكدا أن», «مضيفة إن»: what somebody says besides. */
function opensAnother({ words, hits }: Passage, at: number): boolean {
  return words[at + 1]?.tag === 'complementiser' && hits.at(at, 'reporting')?.value.part === 'participle'
}

function next({ tokens }: Passage, form: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (tokens[at]?.form === form) return at
  return undefined
}

/** What a clause may be the topic of: where no other topic is told. */
export function withToldClause(stage: Stage, candidate: Candidate, filled: readonly Filled[]): Filled[] {
  return filled.some(({ role }) => role === 'topic') ? [...filled] : [...filled, ...toldClause(stage, candidate)]
}
