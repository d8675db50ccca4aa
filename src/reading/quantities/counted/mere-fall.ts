import type { CountedAs } from '../../../lexicon/tables/figures.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Figure, Ground } from '../figure.ts'

/** Where one falls into, or from, and may get up again. */
const HOLES = new Set([
  'بير',
  'البير',
  'حفره',
  'بالوعه',
  'خندق',
  'نهر',
  'واد',
  'وادي',
  'بحيره',
  'قناه',
  'خزان',
  'مسبح',
  'مياه',
  'الماء',
  'البحر',
  'النهر',
])
const HEIGHTS = new Set(['سطح', 'شرفه', 'نافذه', 'سلم', 'سقف', 'ارتفاع', 'الطابق', 'جبل', 'شجره', 'فوق', 'اعلي', 'علو', 'باب'])
const FELL = new Set(['سقط', 'سقوط', 'سقطت', 'سقطوا', 'يسقط', 'تسقط'])
/** «سقط في هوة عميقة 5 عمال»: the place stands so many tokens around the figure, at the most. */
const NEAR = 3
/** «سقط 5 أطفال، تتراوح أعمارهم بين 5 و7 سنوات، في بئر». */
const LONGEST_INSERTION = 12

/** «سقط 5 أطفال في بئر», «سقط الجنود أرضا»: a fall that kills only where the text says so. */
export function isMereFall({ passage: { tokens, words } }: Ground, { governed, last }: Figure, counts: readonly CountedAs[]): boolean {
  if (!counts.includes('killed') || !(FELL.has(words[governed - 1]?.stem ?? '') || FELL.has(words[governed - 2]?.stem ?? ''))) return false
  const from = endOfInsertion(tokens, last)
  for (let at = from + 1; at <= from + NEAR; at++) {
    if (tokens[at]?.form === 'ارضا') return true
    if (words[at]?.tag !== 'preposition') continue
    const next = tokens[at + 1]?.form ?? ''
    if (HOLES.has(next) || (words[at]?.stem === 'من' && HEIGHTS.has(next))) return true
  }
  return false
}

/** The mark that closes what is put in right behind a token; the token itself where nothing is, or it does not close. */
function endOfInsertion(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.form !== ',') return last
  for (let at = last + 2; at <= last + LONGEST_INSERTION; at++) if (tokens[at]?.form === ',' || tokens[at]?.form === '.') return at
  return last
}
