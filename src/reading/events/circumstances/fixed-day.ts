import type { Candidate } from '../candidate.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'

/** «حددت المفوضية العاشر من تشرين الثاني موعدا لإجراء الانتخابات»: the index of the time that is told as when something is to be. */
export function fixedDay({ passage, timeOf, times }: Stage, { verb, first, sentence }: Candidate): number | undefined {
  if (verb) return undefined
  const { words } = passage
  const deed = firstOfIdafa(passage, first, sentence)
  if (words[deed]?.preposition !== 'ل' || !FIXED.has(words[deed - 1]?.stem ?? '')) return undefined
  const at = words[deed - 2]?.adjective ? deed - 3 : deed - 2
  const time = at >= sentence.first ? timeOf.get(at) : undefined
  return times[time ?? -1]?.type === 'DURATION' ? undefined : time
}

/** Folded. */
const FIXED = new Set(['موعدا', 'تاريخا', 'توقيتا', 'يوما'])
