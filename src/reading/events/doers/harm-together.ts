import { type Passage, tokenAt } from '../../passage.ts'
import type { Made } from '../circumstances/share-circumstances.ts'

/** «على الأقل» may stand between whom the first harm befell and the second, in tokens. */
const LONGEST_BETWEEN = 2

/**
 * «قتل سبعة وأصيب ثلاثة بنيران الجيش»: of two harms told side by side the second, where it has its doer behind all whom they befell; «قتل سبعة في جنين
 * وأصيب ثلاثة برصاص الجيش» are two.
 */
export function harmTogether({ tokens, words }: Passage, made: readonly Made[], at: number): Made | undefined {
  const [one, other] = [made[at], made[at + 1]]
  if (!one || !other || !HARMS.has(one.event.kind) || !HARMS.has(other.event.kind)) return undefined
  if (!words[other.candidate.first]?.conjunction || (one.candidate.verb === undefined) !== (other.candidate.verb === undefined))
    return undefined
  const [ours, theirs] = [endOfVictims(one), endOfVictims(other)]
  const doers = other.event.arguments.filter(({ role }) => role === 'actor')
  if (ours === undefined || theirs === undefined || doers.length === 0 || doers.some(({ start }) => start < theirs)) return undefined
  return other.candidate.first - tokenAt(tokens, ours - 1) - 1 <= LONGEST_BETWEEN ? other : undefined
}

const HARMS = new Set(['kill', 'injure'])

/** Where the last whom it befell ends, in the text; `undefined` where they are unsaid or stand before it. */
function endOfVictims({ event }: Made): number | undefined {
  const victims = event.arguments.filter(({ role }) => role === 'victim')
  return victims.length > 0 && victims.every(({ start }) => start > event.trigger.start)
    ? Math.max(...victims.map(({ end }) => end))
    : undefined
}
