import { type Passage, spanOf } from '../../passage.ts'
import type { Published } from '../../types.ts'
import { type DayNumber, toDayNumber } from '../calendar/gregorian.ts'
import { toIsoDay } from '../calendar/iso.ts'
import type { TimeText } from '../time-text.ts'
import { cluesOfCalendar } from './calendar-clues.ts'
import type { Clue, Told } from './clue.ts'
import { dateOfUrl } from './date-of-url.ts'
import { findDatelineDate } from './dateline-date.ts'
import { cluesOfEvents, findDatedEvents } from './event-year.ts'
import { findLoneDate } from './lone-date.ts'
import { findStatedDay } from './stated-day.ts'

/** A window longer than this tells too little to count days from. */
const LONGEST_WINDOW = 31
/** Days of writing are looked for from the latest dated event on, this far. */
const FARTHEST = 3 * 366
/** So many times of a text are weighed against each other: work stays bounded whatever is read. */
const MOST_TIMES = 60

/**
 * The day an undated article was written, or the window that all its clues allow, with the clues.
 *
 * In order: the address («/2025/07/29/»), the date of a dateline («الأبيض 18 نوفمبر 2026 –»), a line that holds nothing but a date, a day said outright («اليوم الأربعاء 28 جانفي 2026»), else
 * every day since the latest event whose date is known that no clue rules out. `undefined` where they leave more than a month.
 */
export function inferPublication(passage: Passage, text: TimeText, told: readonly Told[]): Published | undefined {
  const ofUrl = dateOfUrl(passage.article.url)
  if (ofUrl !== undefined) return window(passage, ofUrl, ofUrl, 'metadata', [])
  const lone = findDatelineDate(passage, told) ?? findLoneDate(passage, told)
  if (lone) return window(passage, lone.day, lone.day, 'dateline', [lone.clue])
  const stated = findStatedDay(told, latestYear(told))
  if (stated) return window(passage, stated.day, stated.day, 'inferred', [stated.clue])
  return solve(passage, text, told)
}

function latestYear(told: readonly Told[]): number | undefined {
  let latest: number | undefined
  for (const { found, tense } of told) {
    const { said } = found
    const year = said.kind === 'point' ? said.date?.year : said.kind === 'period' && said.calendar === 'gregorian' ? said.year : undefined
    if (year !== undefined && tense !== 'future' && (latest === undefined || year > latest)) latest = year
  }
  return latest
}

function solve(passage: Passage, text: TimeText, told: readonly Told[]): Published | undefined {
  const events = findDatedEvents(passage)
  if (events.length === 0) return undefined
  const year = latestYear(told)
  const start = Math.max(...events.map(({ day }) => day), year === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(year, 1, 1))
  const weighed = told.slice(0, MOST_TIMES)
  const clues = [...cluesOfEvents(events.slice(0, MOST_TIMES), weighed), ...cluesOfCalendar(text, weighed)]
  let [first, last]: [DayNumber | undefined, DayNumber | undefined] = [undefined, undefined]
  for (let day = start; day <= start + FARTHEST; day++) {
    if (!clues.every(({ allows }) => allows(day))) continue
    first ??= day
    last = day
  }
  if (first === undefined || last === undefined || last - first >= LONGEST_WINDOW) return undefined
  return window(passage, first, last, 'inferred', clues)
}

function window(
  { tokens }: Passage,
  from: DayNumber,
  to: DayNumber,
  basis: Published['basis'],
  clues: readonly Pick<Clue, 'first' | 'last'>[],
): Published {
  const spans = new Map(clues.map(({ first, last }) => [first, spanOf(tokens, first, last)]))
  const ordered = [...spans].sort(([one], [other]) => one - other).map(([, span]) => span)
  return { from: toIsoDay(from), to: toIsoDay(to), basis, ...(ordered.length > 0 ? { clues: ordered } : {}) }
}
