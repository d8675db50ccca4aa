import type { Candidate } from '../candidate.ts'
import { clauseEnd } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'

/** A relative clause of who does it is no longer, in tokens. */
const LONGEST = 25

/**
 * The day between commas after a relative clause of a verb's subject or object: «دمرت مقاتلات التحالف الذي تقوده السعودية، السبت، معسكرا». Where another
 * verb stands between, the day may be that one's.
 */
export function resumedTime(stage: Stage, { verb, sentence }: Candidate): number | undefined {
  const { passage, timeOf, times } = stage
  const { words, tokens } = passage
  if (!verb) return undefined
  const relative = clauseEnd(stage, verb.index + 1, sentence)
  if (words[relative]?.tag !== 'relative') return undefined
  let verbs = 0
  for (let at = relative + 1; at < Math.min(sentence.last, relative + LONGEST); at++) {
    const word = words[at]
    const time = timeOf.get(at)
    if (time !== undefined && tokens[at - 1]?.form === ',') {
      let last = at
      while (timeOf.get(last + 1) === time) last++
      const isClosed = tokens[last + 1]?.form === ',' || tokens[last + 1]?.form === '.' || last + 1 >= sentence.last
      return isClosed && times[time]?.from !== undefined && times[time].type === 'DATE' ? time : undefined
    }
    if (word?.tag === 'verb' && ++verbs > 1) return undefined
    if (word?.tag === 'complementiser' || (word?.tag === 'relative' && verbs > 0)) return undefined
  }
  return undefined
}
