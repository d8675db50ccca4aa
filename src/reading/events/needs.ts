import { foldSpelling } from '../../text/normalise.ts'
import type { Needs } from '../../lexicon/tables/triggers.ts'
import type { Passage } from '../passage.ts'
import type { Constituent } from './clause.ts'

/** What stands after a trigger, as far as its needs go. */
interface Context {
  readonly passage: Passage
  /** The trigger's last token. */
  readonly last: number
  readonly constituents: readonly Constituent[]
  /** The phrase that stands before a verb as its subject, by its first token. */
  readonly subjectBefore: number | undefined
}

const folded = new Map<string, ReadonlySet<string>>()

/** Cells of needs are few and fixed: each list is folded once. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  const key = words.join('|')
  let set = folded.get(key)
  if (!set) {
    set = new Set(words.flatMap((word) => inflections(foldSpelling(word))))
    folded.set(key, set)
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
  const { passage, last, constituents, subjectBefore } = context
  const next = passage.words[last + 1]?.stem ?? ''
  if (needs['not-next'] && setOf(needs['not-next']).has(next)) return false
  if (needs.next && !setOf(needs.next).has(next)) return false
  if (needs.prep && !hasPreposition(needs.prep, constituents, passage)) return false
  if (!needs.object && !needs.subject) return true
  const heads = bareHeads(constituents, passage)
  if (subjectBefore !== undefined) heads.push(...phraseHeads(passage, subjectBefore))
  const wanted = [...(needs.object ?? []), ...(needs.subject ?? [])]
  return heads.some((head) => setOf(wanted).has(head))
}

function hasPreposition(prepositions: readonly string[], constituents: readonly Constituent[], { words }: Passage): boolean {
  const wanted = setOf(prepositions)
  return constituents.some(({ preposition, first }) => wanted.has(preposition) || (words[first]?.preposition && wanted.has(words[first].preposition)))
}

/** The heads of bare phrases, and the noun after a count («3 اتفاقيات», «عدة مذكرات»). */
function bareHeads(constituents: readonly Constituent[], passage: Passage): string[] {
  const heads: string[] = []
  for (const { preposition, phrases } of constituents.slice(0, 4)) {
    if (preposition === '') for (const { first } of phrases) heads.push(...phraseHeads(passage, first))
  }
  return heads
}

function phraseHeads({ words }: Passage, first: number): string[] {
  const head = words[first]
  if (!head) return []
  const isCount = head.tag === 'number' || head.tag === 'quantifier'
  return isCount ? [words[first + 1]?.stem ?? ''] : [head.stem]
}
