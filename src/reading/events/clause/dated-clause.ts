import type { Stage } from '../stage.ts'

// «التقى الوزير السفراء، وفي وقت لاحق اجتمع رئيس الوزراء بوفد»: «و» with a time and a verb right behind it opens a clause of its own.

/** Whether such a clause opens at a token. */
export function opensDatedClause(stage: Stage, at: number): boolean {
  const { words, tokens } = stage.passage
  if (!words[at]?.conjunction) return false
  let next = words[at]?.tag === 'preposition' && !stage.timeOf.has(at) ? at + 1 : at
  const first = next
  while (tellsWhen(stage, next)) next++
  if (next === first) return false
  if (tokens[next]?.form === ',') next++
  return words[next]?.tag === 'verb' && !words[next]?.conjunction
}

/** Where such a clause opens whose first word behind its time is the verb at a token. */
export function openingOfDated(stage: Stage, verb: number): number | undefined {
  const { words, tokens } = stage.passage
  let at = tokens[verb - 1]?.form === ',' ? verb - 2 : verb - 1
  if (!tellsWhen(stage, at)) return undefined
  while (tellsWhen(stage, at - 1) && !words[at]?.conjunction) at--
  if (!words[at]?.conjunction && words[at - 1]?.tag === 'preposition') at--
  return words[at]?.conjunction ? at : undefined
}

/** A token of a time, or a word that only tells which time is meant: «في وقت لاحق», «في نفس اليوم من عام 1957». */
function tellsWhen({ passage: { words }, timeOf }: Stage, at: number): boolean {
  return timeOf.has(at) || VAGUE.has(words[at]?.stem ?? '') || (words[at]?.stem === 'من' && timeOf.has(at + 1) && timeOf.has(at - 1))
}

/** Folded. */
const VAGUE = new Set(['وقت', 'لاحق', 'سابق', 'نفس', 'ذات', 'غضون'])
