import type { Passage } from '../../passage.ts'
import type { Sentence } from '../../types.ts'
import { governingVerbsAt } from './governing-verbs.ts'

/** Between the verb and what its subject comes under stand at most this many tokens. */
const FARTHEST = 30

/**
 * The verb whose subject comes under an event, past what a clause of its own says of that subject: «تعرض الوزير الذي يزور الجنوب والوفد
 * المرافق له لكمين», «تعرضت سفينة ترفع علم بنما لهجوم». Of two things under one preposition only the first is its.
 *
 * @param head The event's first token.
 * @param joint The preposition that joins it to what is before it.
 */
export function undergoingPast(passage: Passage, head: number, joint: string, { first }: Sentence): number | undefined {
  if (!JOINTS.has(joint)) return undefined
  const { words, tokens } = passage
  let hasClause = false
  for (let at = head - (words[head]?.preposition ? 1 : 2); at >= Math.max(first, head - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || STOPS.has(tokens[at]?.form ?? '')) return undefined
    if (word?.tag === 'verb' && governingVerbsAt(passage, at).some((row) => row.doer === 'undergoes' && row.preposition === joint))
      return hasClause ? at : undefined
    const isJoint = word?.preposition === joint || (word?.tag === 'preposition' && word.pronoun === '' && word.stem === joint)
    if (isJoint && words[at - 1]?.stem !== OWNED) return undefined
    hasClause ||= word?.tag === 'verb'
  }
  return undefined
}

const JOINTS = new Set(['ل', 'الي'])
const STOPS = new Set(['.', ';', ':'])
/** «لجنة تابعة للمجلس»: whose somebody is. Folded. */
const OWNED = 'تابعه'
