import type { Candidate } from '../candidate.ts'
import { phraseOfSource } from '../clause/named-source.ts'
import { subjectBefore } from '../clause/subject.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

/** «الاتهامات لا أساس لها», «أكد أن لا علم له بالصفقة»: said without a verb of denying; who says so denies what stands before. */
export function isOutrightDenial({ passage: { words } }: Stage, { kind, verb, first }: Candidate): boolean {
  return kind === 'deny' && !verb && (words[first]?.stem === 'لا' || UNTRUE.has(words[first]?.stem ?? ''))
}

/** «عارية عن الصحة». Folded. */
const UNTRUE = new Set(['عار', 'عاريه'])

/** Whoever says so, and what it is said of. */
export function denierAndDenied(stage: Stage, candidate: Candidate): Filled[] {
  const { first, sentence, frame } = candidate
  const denied = frame.subject === 'topic' ? subjectBefore(stage, sentence, first) : undefined
  const start = stage.passage.tokens[first]?.start ?? 0
  const quote = stage.quotes.around(start).findLast(({ content }) => content.start <= start && start < content.end)
  const source = quote?.chain.at(-1)
  const denier = source && phraseOfSource(stage, source)
  return [...(denier ? [{ role: 'actor' as const, phrase: denier }] : []), ...(denied ? [{ role: 'topic' as const, phrase: denied }] : [])]
}
