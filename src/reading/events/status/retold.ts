import type { Passage } from '../../passage.ts'
import type { TimeExpression } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { isWeeksBefore } from '../clause/causes.ts'

/** Words that open background told again, folded: «يذكر أن», «وكان», «سبق أن». */
const OPENERS = new Set(['يذكر', 'يشار', 'يشير', 'سبق', 'جدير', 'الجدير', 'للتذكير', 'معلوم', 'المعروف'])
const WERE = new Set(['كان', 'كانت', 'كانوا', 'كانا', 'كانتا'])
/** Older than this many days before publication is no news. */
const OLD = 14

/**
 * Whether an event is background: its sentence opens with «وكان…» or «يذكر أن», it is told by «كان قد», or it is dated long before the
 * publication; what lay weeks back already («بعد عام على الهجوم»), and what a quality tells («المدينة المحاصرة»). A headline is always news.
 */
export function isRetold(passage: Passage, candidate: Candidate, time: TimeExpression | undefined, published: string | undefined): boolean {
  const { sentence } = candidate
  if (sentence.part === 'headline') return false
  if (candidate.described || isOld(time, published) || (!candidate.verb && isWeeksBefore(passage, candidate.first))) return true
  const { words, tokens } = passage
  for (let at = sentence.first; at < Math.min(sentence.first + 3, candidate.first); at++) {
    const stem = words[at]?.stem ?? ''
    if (OPENERS.has(stem) || OPENERS.has(tokens[at]?.form ?? '')) return true
    if (WERE.has(stem) && words[at]?.conjunction) return true
  }
  const head = candidate.verb?.index ?? candidate.first
  return words[head - 1]?.stem === 'قد' && WERE.has(words[head - 2]?.stem ?? '')
}

/** Whether what a time dates is no news. */
export function isOld(time: TimeExpression | undefined, published: string | undefined): boolean {
  return time?.to !== undefined && published !== undefined && time.to < published && daysBetween(time.to, published) > OLD
}

/** From one ISO day to another, below zero where that is the earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 0000-03-01 of an ISO date; months and days may be missing. */
function dayNumber(iso: string): number {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) || 1, Number(iso.slice(8, 10)) || 1]
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
}
