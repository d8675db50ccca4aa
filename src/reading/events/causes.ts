import type { Passage } from '../passage.ts'

/** Words that name a cause before it: «قتل خمسة في انفجار», «جراء القصف». Folded. */
const CAUSES = new Set(['في', 'ب', 'خلال', 'جراء', 'اثر', 'نتيجه', 'بسبب', 'عقب', 'بعد', 'اثناء'])

/** Whether the event noun at a token stands under a word that makes it a cause or a surrounding. */
export function isUnderCause({ words }: Passage, noun: number): boolean {
  const [word, before] = [words[noun], words[noun - 1]]
  return CAUSES.has(word?.preposition ?? '') || (before?.tag === 'preposition' && CAUSES.has(before.stem))
}
