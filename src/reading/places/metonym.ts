import type { Passage } from '../passage.ts'

/** «أعلنت موسكو»: a place right after a verb of which it is the feminine subject, and not in a preposition's reach, stands for its government. */
export function isMetonym({ words }: Passage, first: number, last: number): boolean {
  const word = words[first]
  if (!word || word.preposition) return false
  const before = words[first - 1]
  if (before?.tag === 'verb') return before.verb?.value.agreements.includes('3fs') === true
  const next = words[last + 1]
  return (
    (before === undefined || before.tag === 'mark' || before.tag === 'complementiser') &&
    next?.tag === 'verb' &&
    next.verb?.value.agreements.includes('3fs') === true
  )
}
