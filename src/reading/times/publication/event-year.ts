import type { Passage } from '../../passage.ts'
import { type DayNumber, toCalendarDay } from '../calendar/gregorian.ts'
import { fromIsoDay } from '../calendar/iso.ts'
import type { Clue, Told } from './clue.ts'

/** A head noun and its name stand within so many words of each other; the month within so many of the name. */
const NEAR = 6

interface EventMention {
  readonly first: number
  readonly last: number
  readonly day: DayNumber
}

/** Events of the text whose day everybody knows. */
export function findDatedEvents({ tokens, words, lexicon }: Passage): EventMention[] {
  const mentions: EventMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const events = lexicon.datedEvents.get(words[index]?.stem ?? '')
    if (!events) continue
    for (const { date, names } of events) {
      const day = fromIsoDay(date)
      for (let at = index + 1; at <= Math.min(index + NEAR, tokens.length - 1) && tokens[at]?.kind !== 'break'; at++) {
        if (day !== undefined && names.has(tokens[at]?.form ?? '')) {
          mentions.push({ first: index, last: at, day })
          break
        }
      }
    }
  }
  return mentions
}

/** «بعد إطاحة الأسد في ديسمبر الماضي»: written in the twelve months after that December. Any such event lies behind. */
export function cluesOfEvents(mentions: readonly EventMention[], told: readonly Told[]): Clue[] {
  return mentions.flatMap((mention) => {
    const { first, last, day } = mention
    const clues: Clue[] = [{ first, last, allows: (writing) => writing >= day }]
    for (const { found } of told) {
      const { said } = found
      if (said.kind !== 'period' || said.period !== 'month' || said.direction !== 'past' || said.year !== undefined) continue
      const { year, month } = toCalendarDay(day)
      if (said.number !== month || found.first < last || found.first > last + NEAR) continue
      clues.push({ first: found.first, last: found.last, allows: (writing) => isLastMonthOf(writing, year, month) })
    }
    return clues
  })
}

/** Is a month of a year the latest of its name before a day's own month? */
function isLastMonthOf(day: DayNumber, year: number, month: number): boolean {
  const now = toCalendarDay(day)
  return year === (month < now.month ? now.year : now.year - 1)
}
