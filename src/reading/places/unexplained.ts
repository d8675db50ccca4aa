import type { Passage } from '../passage.ts'

/** A noun that no table and no dictionary form explains. */
export function isUnexplained({ words, hits, lexicon, tokens }: Passage, at: number): boolean {
  const word = words[at]
  if (word?.tag !== 'noun' || word.preposition || word.pronoun || word.adjective || word.common || hits.from(at).length > 0) return false
  return word.stem.length > 3 && !/(?:ات|ين|يه)$/.test(word.stem) && !isListed(lexicon, word.stem, tokens[at]?.form ?? '')
}

function isListed({ everydayWords, functionWords }: Passage['lexicon'], stem: string, form: string): boolean {
  return [stem, form, stem.replace(/^ال/, '')].some((each) => everydayWords.has(each) || functionWords.has(each))
}
