import type { Candidate } from '../candidate.ts'
import { findRelativeClause } from '../clause/relative-clause.ts'
import type { Stage } from '../stage.ts'
import { toFinerKind } from './finer-kind.ts'
import { bringsNoun, isAboutEarlier, isToldBeside } from './gives-way.ts'
import { isNoEvent } from './no-event.ts'
import { headedPhrase } from './phrase-trigger.ts'

/**
 * One candidate for each word: the first rule's where two share a word, and of two in one phrase the light one gives way («شنت غارات»
 * is the phrase's, neither the verb's nor the noun's). A word inside a name tells nothing («قصر المؤتمرات», «صدام حسين»). In the order
 * of the text.
 */
export function settleCandidates(stage: Stage, candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>()
  const settled: Candidate[] = []
  for (const candidate of candidates) {
    if (bringsNoun(stage, candidate, candidates) || isAboutEarlier(stage, candidate, settled)) continue
    const words = wordsOf(candidate)
    if (
      words.some((word) => taken.has(word)) ||
      isInName(stage, candidate) ||
      isInSource(stage, candidate) ||
      isNoEvent(stage, candidate) ||
      isToldToll(stage, candidate, settled)
    )
      continue
    for (const word of words) taken.add(word)
    const relative = findRelativeClause(stage, candidate)
    if (relative && !headedPhrase(stage, candidate.sentence, relative.verb)) taken.add(relative.verb)
    settled.push(candidate)
  }
  const told = new Set(settled.map(({ kind }) => kind))
  const finer = settled.map((candidate) => toFinerKind(stage, candidate, told))
  return finer.filter((candidate) => !isToldBeside(stage, candidate, finer)).sort((one, other) => one.first - other.first)
}

function wordsOf({ first, last, end, verb }: Candidate): number[] {
  const words = verb ? [verb.index] : []
  if (verb && end > last) words.push(end)
  for (let at = first; at <= last; at++) if (at !== verb?.index) words.push(at)
  return words
}

function isInName({ passage, book }: Stage, { first, verb }: Candidate): boolean {
  const token = passage.tokens[first]
  if (!token || verb) return false
  return book.firstWithin(token, ({ form, start, end }) => form === 'name' && start < token.end && token.start < end) !== undefined
}

/** «مصدر مطلع على المحادثات بين البلدين»: what only describes a source is told by nobody. */
function isInSource({ inSource }: Stage, { first, verb }: Candidate): boolean {
  return !verb && inSource.has(first) && inSource.has(first - 1)
}

/** «مقتل 12 مدنيا» needs no second event for its figure: a toll counts where nobody of its kind stands close before it. */
function isToldToll({ quantityOf }: Stage, { rule, kind, first }: Candidate, settled: readonly Candidate[]): boolean {
  if (rule !== 'toll-trigger') return false
  const figure = quantityOf.get(first)
  return settled.some(
    (other) =>
      other.kind === kind && (quantityOf.get(other.end + 1) === figure || (other.first < first && first - other.first <= LONGEST_TOLL)),
  )
}

/** A killing and its figure stand no further apart, in tokens. */
const LONGEST_TOLL = 10
