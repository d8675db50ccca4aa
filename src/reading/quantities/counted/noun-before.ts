import type { Figure, Ground, Settled } from '../figure.ts'

/** What sets one figure against another of the same things. */
const AGAINST = new Set(['مقابل', 'مقارنه', 'بدلا', 'عوضا', 'ارتفاعا', 'انخفاضا', 'صعودا', 'نزولا', 'نظير'])
/** «46 مقعدا من إجمالي 329», «46 طائرة من أصل 62». */
const OF_WHOLE = new Set(['اصل', 'اجمالي', 'مجموع'])
/** The two stand no further apart, in tokens. */
const FARTHEST = 8

/**
 * «وصل 45 ألف مهاجر مقابل أكثر من مليون في 2015», «زار البلاد 40 مليون سائح مقارنة بـ 32 مليونا»: a figure without a noun counts what the
 * figure counts that it is set against.
 */
export function withNounBefore({ passage: { tokens, words } }: Ground, figure: Figure, before: Settled | undefined): Figure {
  const noun = before?.figure.noun
  if (figure.noun || !before || !noun || figure.governed - before.figure.last > FARTHEST) return figure
  for (let at = figure.governed - 1; at > before.figure.last; at--) {
    if (OF_WHOLE.has(words[at]?.stem ?? '') && noun.class !== 'percent') return { ...figure, noun: { ...noun, other: true }, weak: false }
    if (AGAINST.has(words[at]?.stem ?? '') || AGAINST.has(tokens[at]?.form ?? ''))
      return { ...figure, noun: { ...noun, other: true }, weak: false }
    if (words[at]?.tag === 'verb') return figure
  }
  return figure
}
