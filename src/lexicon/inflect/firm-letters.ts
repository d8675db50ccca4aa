/** Arabic letters are folded into this range of 64 code units. */
const FIRST = 0x0620
const RANGE = 64
/** More firm letters no verb has; so many fit into one number. */
const MOST = 8

/** Letters that inflection adds, drops or exchanges, folded: endings, prefixes, weak radicals and every hamza. */
const isLoose = new Uint8Array(RANGE)
for (const letter of 'اويءنتمه') isLoose[letter.charCodeAt(0) - FIRST] = 1

/** The key of words that can be of no verb. */
export const OF_NO_VERB = -1

/**
 * What all words of one verb share, folded, as one number: its letters without those that inflection and derivation touch, doubled ones once.
 *
 * «استقبل», «يستقبلون», «استقبال» and «مستقبل» keep «سقبل»; «شن» and «شننا» keep «ش». Words of one verb always agree here; words that agree
 * need not be of one verb. {@link OF_NO_VERB} where other signs stand among the letters.
 */
export function firmLetters(word: string): number {
  let firm = 0
  let count = 0
  let last = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - FIRST
    if (letter < 0 || letter >= RANGE) return OF_NO_VERB
    if (letter === last || isLoose[letter] === 1) continue
    if (++count > MOST) return OF_NO_VERB
    firm = firm * RANGE + letter
    last = letter
  }
  return firm
}
