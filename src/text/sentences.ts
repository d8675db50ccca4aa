import type { Token } from './tokens.ts'

/** A run of tokens, `first` to before `last`, within one paragraph. */
export interface TokenRun {
  readonly first: number
  readonly last: number
  readonly paragraph: number
}

const STOPS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', "'", ')', ']'])
/** A longer run without a stop is no sentence, whatever it is: it is cut, at a comma where one is near, so that no rule looks farther than this. */
const LONGEST = 400

/**
 * Cut tokens into sentences. A line break ends one, as do . ! ? and …, but not the dot of an abbreviation («د. حسن», «أ. ف. ب.»), of a
 * number or of an address. A closing mark after the stop belongs to the sentence it closes. Two dots are a headline's comma («لأول مرة..»)
 * and end it too. Glued sentences («انتهى.وقال») are cut like others.
 */
export function findSentences(tokens: readonly Token[]): TokenRun[] {
  const sentences: TokenRun[] = []
  let first = 0
  let paragraph = 0
  let comma = 0
  const close = (last: number) => {
    if (hasWord(tokens, first, last)) sentences.push({ first, last, paragraph })
    first = last
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (index - first >= LONGEST) close(comma > first + LONGEST / 2 ? comma : index)
    if (token?.form === ',') comma = index + 1
    if (token?.kind === 'break') {
      close(index)
      first = index + 1
      paragraph++
    } else if (token?.kind === 'mark' && STOPS.has(token.form) && !isAbbreviation(tokens, index)) {
      let last = index + 1
      while (isTrailing(tokens[last])) last++
      close(last)
      index = last - 1
    }
  }
  close(tokens.length)
  return sentences
}

/** A mark that trails a stop: another stop, or a closing mark that stands glued to it. */
function isTrailing(token: Token | undefined): boolean {
  if (token?.kind !== 'mark') return false
  return STOPS.has(token.form) || (token.glued && CLOSERS.has(token.form))
}

/** Latin initials as they are spelled: «إتش. أر. ماكماستر». Folded; what is a word as well is left out. */
const INITIALS = new Set([
  'اتش',
  'ار',
  'جيه',
  'دبليو',
  'اس',
  'ام',
  'سي',
  'دي',
  'اي',
  'اف',
  'كيه',
  'ال',
  'اكس',
  'بيه',
  'تي',
  'يو',
  'جي',
  'ايه',
  'زد',
])

/** Further names of letters, only between others: «إن.بي.سي». */
const LETTERS = new Set(['بي', 'ان', 'ار', 'او', 'في', 'كي', 'اتش', 'دبليو'])

/** A dot glued to a single letter or an initial: «د.», «أ.ف.ب», «م.ع.م», «إتش.». */
function isAbbreviation(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (tokens[index]?.form !== '.' || before?.kind !== 'word' || !tokens[index]?.glued) return false
  return before.form.length === 1 || INITIALS.has(before.form) || (LETTERS.has(before.form) && tokens[index + 1]?.glued === true)
}

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const kind = tokens[index]?.kind
    if (kind === 'word' || kind === 'number' || kind === 'address') return true
  }
  return false
}
