import type { Passage } from '../passage.ts'
import type { TimeText } from './time-text.ts'

/** Whether what is told lies behind or ahead of the writing, as far as the clause shows. */
export type Tense = 'past' | 'future' | 'unknown'

const FARTHEST = 30

/**
 * The tense of the clause a time stands in: the nearest verb or cue before it in its sentence, else the first after it.
 *
 * «أعلن … الخميس» is past, «سيصل الخميس» and «الاجتماع المقرر الخميس» ahead; a bare present («يزور») is ahead too, but for «كان يزور».
 *
 * @param first The time's first token, @param last its last.
 */
export function tenseAt(passage: Passage, text: TimeText, first: number, last: number, sentence: { readonly first: number; readonly last: number }): Tense {
  const start = Math.max(sentence.first, first - FARTHEST)
  for (let at = first - 1; at >= start; at--) {
    const tense = tenseOf(passage, text, at, first)
    if (tense) return tense
  }
  const end = Math.min(sentence.last, last + FARTHEST)
  for (let at = last + 1; at < end; at++) {
    const tense = tenseOf(passage, text, at, first)
    if (tense) return tense
  }
  return 'unknown'
}

function tenseOf({ words }: Passage, text: TimeText, at: number, time: number): Tense | undefined {
  if (text.cue(at, 'planned')) return 'future'
  const word = words[at]
  if (word?.tag !== 'verb' || !word.verb) return undefined
  if (word.verb.before.future) return 'future'
  const { aspect } = word.verb.value
  if (aspect === 'past') return 'past'
  const before = words[at - 1]?.stem
  if (before === 'لم') return 'past'
  if (before === 'لن' || before === 'سوف') return 'future'
  return isAfterKana(words, at) || at > time ? (at > time && !isAfterKana(words, at) ? 'unknown' : 'past') : 'future'
}

/** «كان يزور», «وكانت الشرطة تبحث». */
function isAfterKana(words: Passage['words'], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const stem = words[index]?.stem
    if (stem === 'كان' || stem === 'كانت' || stem === 'كانوا') return true
    if (words[index]?.tag === 'mark') return false
  }
  return false
}
