import type { CountedAs } from '../../lexicon/tables/figures.ts'
import type { Ground } from './figure.ts'

/**
 * What the counting word that stands directly before a token says: «مقتل», «الإفراج عن», «أصيب».
 *
 * @param index The first token of what is counted.
 */
export function countingBefore(ground: Ground, index: number): CountedAs | undefined {
  return masdarEndingAt(ground, index - 1) ?? verbEndingAt(ground, index - 1)
}

/** The longest counting phrase is this many words. */
const LONGEST_PHRASE = 2

/** A masdar or set phrase whose last word is the token: «إصابة», «القبض على». */
export function masdarEndingAt({ passage: { hits } }: Ground, at: number): CountedAs | undefined {
  for (let first = at; first > at - LONGEST_PHRASE && first >= 0; first--) {
    for (const hit of hits.from(first)) {
      if (hit.table !== 'counting-word' || hit.last !== at || hit.pronoun) continue
      const { part, counts } = hit.value as { part: string; counts: CountedAs }
      if (part === 'masdar' && (!hit.before.definite || hit.last > hit.first)) return counts
    }
  }
  return undefined
}

/** A verb whose figure may follow at once, with the word it needs before that: «قبض على». */
export function verbEndingAt({ passage: { words, tokens, lexicon } }: Ground, at: number): CountedAs | undefined {
  const direct = words[at]?.verb
  const plain = direct && lexicon.countingVerbs.get(direct.value.lemma)
  if (plain && plain.needs.length === 0 && direct.pronoun === '') return plain.counts
  const before = words[at - 1]?.verb
  const needing = before && lexicon.countingVerbs.get(before.value.lemma)
  return needing?.needs.includes(tokens[at]?.form ?? '') ? needing.counts : undefined
}
