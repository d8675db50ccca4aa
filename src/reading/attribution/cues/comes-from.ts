import type { Sentence } from '../../types.ts'
import type { Ground } from '../ground.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import type { Speaker } from '../sources/subject.ts'

/** «صدر عن الوزارة بيان أعلن أن», «صدر عن قيادة الجيش بيان جاء فيه أن»: from whom the statement right before a verb comes, and where what it says begins. */
export function comesFrom(ground: Ground, { first, last }: Sentence, verb: number): Speaker | undefined {
  const { words } = ground.passage
  if (!isStatement(ground, verb - 1) || words[verb - 1]?.definite || words[verb - 1]?.preposition) return undefined
  for (let at = verb - 2; at >= Math.max(first, verb - FARTHEST); at--) {
    const source = originAt(ground, at, last)
    const inIt = words[verb + 1]?.stem
    if (source) return { source, next: inIt === 'فيه' || inIt === 'فيها' ? verb + 2 : verb + 1 }
  }
  return undefined
}

/** «صدر عن قيادة الجيش البيان الآتي: "…"»: from whom it comes, and the colon. */
export function comesBeforeColon(ground: Ground, { last }: Sentence, verb: number): Speaker | undefined {
  const { words, tokens } = ground.passage
  const source = originAt(ground, verb, last)
  if (!source) return undefined
  for (let at = source.next; at < Math.min(last - 2, verb + FARTHEST); at++) {
    if (!isStatement(ground, at)) continue
    const colon = FOLLOWING.has(words[at + 1]?.stem ?? '') ? at + 2 : at + 1
    return tokens[colon]?.form === ':' ? { source, next: colon } : undefined
  }
  return undefined
}

/** «صدر عن الوزارة», at its verb. */
function originAt(ground: Ground, at: number, last: number): ReturnType<typeof sourceAt> {
  const { words } = ground.passage
  if (words[at]?.verb?.value.lemma.past !== 'صدر' || words[at + 1]?.stem !== 'عن') return undefined
  return sourceAt(ground, at + 2, last)
}

/** «بيان», «البلاغ»: something written, no outlet. */
function isStatement({ passage }: Ground, at: number): boolean {
  const medium = passage.hits.at(at, 'media-noun')?.value
  return medium !== undefined && medium.kind !== 'outlet'
}

/** «البيان الآتي», «البيان التالي». Folded. */
const FOLLOWING = new Set(['اتي', 'الاتي', 'تالي', 'التالي', 'اتيه', 'تاليه'])

/** Between «صدر» and the statement's verb stand no more tokens. */
const FARTHEST = 16
