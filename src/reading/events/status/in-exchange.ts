import type { Candidate } from '../candidate.ts'
import { governingVerbsAt } from '../clause/governing-verbs.ts'
import { findGovernor } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import type { Told } from '../told.ts'
import { ON_PAPER } from './plan-outcome.ts'
import type { Dated } from './status.ts'
import { statusUnder } from './under-governor.ts'

/** What something is done for stands no further behind it, in tokens. */
const FARTHEST = 20

/** «اتفاق لإجلاء السكان مقابل الإفراج عن الأسرى», «وافقت على الانسحاب مقابل رفع العقوبات»: what is given for something to come is to come with it. */
export function inExchange(stage: Stage, candidate: Candidate, dated: Dated): Told | undefined {
  const { words, tokens, hits } = stage.passage
  const { first, sentence } = candidate
  if (words[first - 1]?.stem !== EXCHANGE) return undefined
  for (let at = first - 2; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'relative' || word?.tag === 'complementiser') return undefined
    if (word?.tag === 'verb') {
      const governor = governingVerbsAt(stage.passage, at).find(({ status }) => ON_PAPER.has(status))
      const cue = tokens[at]
      return governor && cue && { status: governor.status, cue }
    }
    if (word?.tag !== 'noun' || !hits.at(at, 'trigger-noun')) continue
    const governing = findGovernor(stage, { ...candidate, first: at })
    const status = governing && statusUnder(stage, governing, candidate, dated)
    if (governing && status && ON_PAPER.has(status)) return { status, cue: governing.cue }
  }
  return undefined
}

const EXCHANGE = 'مقابل'
