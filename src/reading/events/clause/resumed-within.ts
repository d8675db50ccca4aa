import type { Passage } from '../../passage.ts'

/** «برسالة إلى نظيره حذره فيها»: to whom something went, which the verb goes on about though its receiver stands right before. */
export function isResumedWithin(words: Passage['words'], phrase: number, verb: number): boolean {
  const [to, within] = [words[phrase - 1], words[verb + 1]?.stem ?? '']
  return to?.tag === 'preposition' && words[verb]?.pronoun !== '' && (within === 'فيها' || within === 'فيه')
}
