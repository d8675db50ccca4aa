import type { Telling } from '../types.ts'

// A country goes to the polls once on a day, or in a year of which no day is told, as far as news tells.

/** Whether two tellings of a poll are of one country and one date. */
export function areOnePoll(one: Telling, other: Telling): boolean {
  const theirs = pollKeys(other)
  return pollKeys(one).some((key) => theirs.includes(key))
}

/** The country and the date of a poll that the text dates; none for what a parliament or a council votes on. */
export function pollKeys({ kind, participants, places, time }: Telling): string[] {
  const voters = participants.filter(({ role }) => role === 'actor')
  if (kind !== 'vote' || !time?.stated || voters.some((each) => each.kind === 'organisation')) return []
  const countries = [...places, ...voters].flatMap(({ country }) => (country === undefined ? [] : [country]))
  return [...new Set(countries)].map((country) => `poll|${country}|${time.from}|${time.to}`)
}
