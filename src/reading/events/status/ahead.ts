import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import type { Told } from '../told.ts'
import type { Dated } from './status.ts'

/**
 * «قبل ساعات من لقائه», «قبل مظاهرات دعت إليها المعارضة», «نحو حرب شاملة»: what has a date set and stands before it is still to come, and what things
 * go towards has not come.
 */
export function aheadCue({ words, tokens }: Passage, { kind, first }: Candidate, { isPast }: Dated): Told | undefined {
  const own = words[first]?.preposition
  const at = own ? first : first - 1
  const before = own || (words[at]?.tag === 'preposition' ? words[at]?.stem : '')
  const token = tokens[at]
  if (!token) return undefined
  if (before === 'نحو') return { status: 'hypothetical', cue: token }
  if (!SCHEDULED.has(kind) || isPast || words[first]?.stem.startsWith('وصول') || (words[first]?.definite && !words[first]?.pronoun))
    return undefined
  if (before === 'قبل' || before === 'قبيل') return { status: 'planned', cue: token }
  const cue = before === 'من' && BEFORE.has(words[at - 2]?.stem ?? '') ? tokens[at - 2] : undefined
  return cue && { status: 'planned', cue }
}

/** What has its day set beforehand. */
export const SCHEDULED = new Set(['visit', 'meet', 'summit', 'negotiate', 'vote', 'referendum', 'protest', 'labour-strike', 'call'])
const BEFORE = new Set(['قبل', 'قبيل'])
