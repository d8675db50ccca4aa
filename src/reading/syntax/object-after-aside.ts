import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'

/** The verb stands no further before its object, in tokens. */
const LONGEST = 16
/** Another clause, or one that only says who said so: «كما أعلنت الشرطة، قتل ثلاثة». */
const APART = new Set(['complementiser', 'relative', 'conjunction', 'demonstrative'])
const SAID = new Set(['ما', 'كما', 'حسبما', 'وفقما', 'مثلما'])
const MARKS = new Set([',', '(', ')', '-'])

/** «قررت النيابة، أمس، حبس صحفيين»: right after a comma what may be a noun is the object of a verb that decides or announces and has none yet. */
export function isObjectAfterAside(tokens: readonly Token[], index: number, words: readonly Word[], lexicon: Lexicon): boolean {
  if (tokens[index - 1]?.form !== ',') return false
  for (let at = index - 2; at >= Math.max(0, index - LONGEST); at--) {
    const word = words[at]
    if (!word || APART.has(word.tag) || tokens[at]?.kind === 'break') return false
    if (word.tag === 'mark' && !MARKS.has(tokens[at]?.form ?? '')) return false
    if (word.tag === 'noun' && !word.definite && lexicon.everydayWords.get(word.stem) === 'masdar') return false
    if (word.tag !== 'verb') continue
    let opener = at - 1
    while (words[opener]?.tag === 'particle' || words[opener]?.verb?.value.lemma.past === 'كان') opener--
    const before = words[opener]
    if (at > index - 3 || (before && (APART.has(before.tag) || SAID.has(before.stem)))) return false
    const governors = word.verb && lexicon.governingVerbs.get(word.verb.value.lemma)
    return governors?.some(({ preposition, doer }) => preposition === '' && doer === 'subject') === true
  }
  return false
}
