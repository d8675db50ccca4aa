import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { subjectBefore } from '../clause/subject.ts'
import type { Stage } from '../stage.ts'
import { canMean, phraseMeant } from './meant.ts'

/** Verbs that say that a masdar came about. */
const CAME_ABOUT = new Set(['تم', 'جرى'])

/**
 * Whom the pronoun of a masdar means: «الخلية التي تم ضبطها», «أربعة مهربين تم توقيفهم»: after «تم» what stands before that as its subject, else people whom
 * the text spoke of («حددت الشرطة هوية المتهم وتم ضبطه», «قرر إعادتهم»). «أسرهم» are their families.
 */
export function doneTo(stage: Stage, sentence: Sentence, noun: number): Phrase | undefined {
  const word = stage.passage.words[noun]
  if (!word || word.pronoun === '') return undefined
  const done = subjectOfDone(stage, sentence, noun)
  if (done || (word.pronoun !== 'هم' && !isDone(stage, noun))) return done
  return FAMILIES.has(word.stem) ? undefined : phraseMeant(stage, sentence, noun, [], true)
}

/** «تم ضبطه», «جرى توقيفها». */
export function isDone({ passage: { words } }: Stage, noun: number): boolean {
  return CAME_ABOUT.has(words[noun - 1]?.verb?.value.lemma.past ?? '')
}

/** Families, though it may be written like a deed. Folded. */
export const FAMILIES = new Set(['اسرهم'])

/** «الخلية التي تم ضبطها»: the phrase before «تم» that the masdar's pronoun takes up. */
export function subjectOfDone(stage: Stage, sentence: Sentence, noun: number): Phrase | undefined {
  const { words } = stage.passage
  if (!isDone(stage, noun)) return undefined
  const before = subjectBefore(stage, sentence, noun - 1)
  const head = words[before?.first ?? -1]
  return head?.pronoun === '' && canMean(words[noun]?.pronoun ?? '', head) ? before : undefined
}
