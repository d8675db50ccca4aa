import type { Hit } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { hasVerb } from './verb-can-stand.ts'
import type { Word } from './word.ts'

// What is written like a verb with a pronoun and is a noun with one.

/** «لم تذكر اسمه»: hardly «I call him», where an everyday noun is written so. */
export function isOwnedNoun({ value, before, pronoun }: Hit<'verb'>, { everydayWords }: Lexicon): boolean {
  const isOurs = value.agreements.every((each) => each === '1s' || each === '1p')
  return isOurs && pronoun !== '' && everydayWords.has(before.stem)
}

/** «أحكم الجيش قبضته», «أعلن التنظيم لاحقا تبنيه»: after a verb and its subject, what may be a noun with a pronoun is the object. */
export function isObjectHere(index: number, words: readonly Word[]): boolean {
  const end = words[index - 1]?.tag === 'adverb' ? index - 1 : index
  const before = words[end - 1]
  const isQuoted = before?.tag === 'mark' && words[end - 2]?.inside === true
  return (isQuoted || (before?.tag === 'noun' && before.closed)) && hasVerb(words, end)
}
