import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'

/** The name of what was in that year is no longer, in tokens: «نتيجة انتخابات الرئاسة عام 2016». */
const LONGEST = 6
const YEARS = new Set(['عام', 'سنه'])
/** What is said of those whom the event befalls; folded, without the endings of number and gender. */
const SAID_OF = /^(?:متهم|مشتبه|متورط|ضالع|مدان|مشارك|منفذ|مسوول|مطلوب)(?:ه|ين|ون|ات|ا)?$/

/**
 * «عقوبات على ضباط متهمين بالمشاركة في انقلاب عام 2021», «رجلا شارك في احتجاجات عام 2019»: a year that stands bare behind a deed which is told of those whom the event
 * befalls is that deed's.
 */
export function isYearOfOther({ passage, times }: Stage, { end }: Candidate, time: number, first: number): boolean {
  const { words, hits } = passage
  if (times[time]?.precision !== 'year' || words[first]?.preposition !== '' || !YEARS.has(words[first]?.stem ?? '')) return false
  let head = first
  let isDeed = false
  while (head - 1 > end && words[head - 1]?.tag === 'noun' && first - head < LONGEST && !words[head]?.preposition) {
    head--
    isDeed ||= hits.at(head, 'trigger-noun') !== undefined
  }
  return isDeed && words.slice(end + 1, head).some(({ tag, stem }) => tag === 'verb' || SAID_OF.test(stem))
}
