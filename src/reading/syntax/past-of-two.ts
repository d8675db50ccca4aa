import type { Hit } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Word } from './word.ts'

// What two people did: «اتفقا», «بحثا». A noun in the accusative is written so as well («بحثا», «أمرا»), and is far more frequent.

/** A form that can be nothing but what two did. */
export function isPastOfTwo({ value }: Hit<'verb'>): boolean {
  return value.aspect === 'past' && value.agreements.every((agreement) => agreement === '3md')
}

/**
 * Whether two who do it stand before: right before («الوزيران اتفقا», «أن الجانبين بحثا», «قد قتلا», «اللذين كانا»), or, after «و», anywhere in the sentence («التقى الوزيران في جدة
 * وبحثا»). What no noun is written like needs only the «و» («والتقيا») or a conjunction («عندما التقيا»).
 */
export function isOfTwo(verb: Hit<'verb'>, index: number, words: readonly Word[], isHomograph: boolean, lexicon: Lexicon): boolean {
  const before = words[index - 1]
  if (
    before?.tag === 'particle' ||
    (before?.tag === 'complementiser' && before.pronoun === 'هما') ||
    before?.stem === 'اثنين' ||
    before?.stem === 'اثنتين'
  )
    return true
  if (before?.stem.endsWith('ان') || (before?.tag === 'relative' && /^الل[ذت]/.test(before.stem))) return true
  if (before?.stem.endsWith('ين') && before.definite && words[index - 2]?.tag === 'complementiser') return true
  if (before?.tag === 'noun' && verb.before.conjunction === '' && opensWithTwo(words, index)) return true
  const isJoined = verb.before.conjunction === 'و'
  if (isHomograph || isAccusative(verb, lexicon)) return isJoined && hasTwo(words, index, lexicon)
  if ((before?.tag === 'noun' && areTwo(words, index)) || before?.tag === 'conjunction') return true
  return isJoined || (before?.tag === 'noun' && before.stem.endsWith('ين'))
}

/** «كان الوزيران حضا الرئيس», «وكان البلدان وقعا اتفاقا»: right behind two in their case, who stand behind «كان». */
export function hadTwo(words: readonly Word[], index: number): boolean {
  const [was, two] = [words[index - 2], words[index - 1]]
  return was?.verb?.value.lemma.past === 'كان' && two?.tag === 'noun' && two.definite && two.stem.endsWith('ان')
}

/** «إن شخصين لقيا حتفهما», «رجلان أصيبا»: two of whom nothing more is said. */
export function followsTwo(before: Word | undefined): boolean {
  return before?.tag === 'noun' && !before.closed && /..(?:ين|ان)$/.test(before.stem)
}

/** «بحثا»: the accusative of «بحث». */
function isAccusative({ before: { stem } }: Hit<'verb'>, { everydayWords, singulars }: Lexicon): boolean {
  const bare = stem.slice(0, -1)
  return everydayWords.has(bare) || singulars.has(bare)
}

/** «أن عنصرين من حزب الله قتلا»: right behind «أن» two in their case, and no verb since. */
function opensWithTwo(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - LONGEST_PAIR); at--) {
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'mark' || words[at]?.tag === 'relative') return false
    if (words[at - 1]?.tag === 'complementiser') return words[at - 1]?.pronoun === '' && /..ين$/.test(words[at]?.stem ?? '')
  }
  return false
}

/** «وكان الرئيس وقائد الحركة فلان وقعا»: right before it one with an office and another joined to him. */
function areTwo(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(1, index - LONGEST_PAIR) && words[at]?.tag === 'noun' && !words[at]?.preposition; at--)
    if (words[at]?.conjunction) return words[at]?.title === true && words[at - 1]?.tag === 'noun' && words[at - 1]?.preposition === ''
  return false
}

/** What stands between the «و» of two and what they did is no longer than this, in tokens. */
const LONGEST_PAIR = 10

/** «الوزيران», «الجانبان», «أنهما»: two of whom the sentence has spoken; «البرلمان», «السودان» are one. */
function hasTwo(words: readonly Word[], index: number, { everydayWords }: Lexicon): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const word = words[at]
    if (word?.stem === '.') return false
    if (word?.pronoun === 'هما') return true
    if (word?.tag === 'noun' && word.definite && word.stem.endsWith('ان') && everydayWords.has(word.stem.replace(/^ال|ان$/g, '')))
      return true
  }
  return false
}

/** In tokens. */
const REACH = 40
