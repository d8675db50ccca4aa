/** Letters that inflection adds, drops or exchanges, folded: endings, prefixes, weak radicals and every hamza. */
const LOOSE = new Set('اويءنتمه')

/**
 * What all words of one verb share, folded: its letters without those that inflection and derivation touch, doubled ones once.
 *
 * «استقبل», «يستقبلون», «استقبال» and «مستقبل» are all «سقبل»; «شن» and «شننا» are «ش». Words of one verb always agree here; words that
 * agree need not be of one verb.
 */
export function firmLetters(word: string): string {
  let firm = ''
  let last = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] ?? ''
    if (letter === last || LOOSE.has(letter)) continue
    firm += letter
    last = letter
  }
  return firm
}
