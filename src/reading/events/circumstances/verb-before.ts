import type { Candidate } from '../candidate.ts'
import { clauseStart, findConstituents } from '../clause/clause.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { isDay } from '../tellings/incident.ts'
import { WORDS_ALONE } from './when.ts'

/** A clause goes on no further, in tokens. */
const LONGEST = 30

/**
 * «كانت المخابرات أحبطت في أبريل مخططات وأوقفت 16 شخصا», «ترأس الوزير، الاثنين، وفدا والتقى نظيره»: the day of the clause before, which tells no event itself, where a verb under «و» goes on
 * about its subject. Nothing of a week or a year, which hold more than one deed, nor behind a verb that only says something.
 */
export function timeOfVerbBefore(stage: Stage, { kind, verb, sentence }: Candidate): number | undefined {
  const { passage, times } = stage
  const { words, lexicon } = passage
  if (!verb || WORDS_ALONE.has(kind) || verb.hit.value.aspect !== 'past' || !words[verb.index]?.conjunction) return undefined
  const start = clauseStart(passage, verb.index, sentence)
  const before = words[start - 1]?.verb?.value
  if (before?.aspect !== 'past' || verb.index - start > LONGEST || before.lemma.past === 'كان' || lexicon.reportingVerbs.has(before.lemma))
    return undefined
  if (findDoer(stage, sentence, verb.index).phrases.some(({ first }) => first > verb.index)) return undefined
  // «اعترضت صاروخا استهدف نجران الأحد وأسقطت آخر»: what a clause says of a noun is none of it
  const [head, opener] = [words[start - 2], words[clauseStart(passage, start - 1, sentence) - 1]]
  if (head?.tag === 'relative' || (head?.tag === 'noun' && head.common)) return undefined
  const opens = opener?.verb ? [] : findConstituents(stage, clauseStart(passage, start - 1, sentence), start - 1)
  const [only, other] = [...opens, ...findConstituents(stage, start, verb.index)].filter(({ time }) => time !== undefined)
  const day = times[only?.time ?? -1]
  const isOn = only?.preposition === '' || only?.preposition === 'في'
  return isOn && !other && (isDay(day) || day?.precision === 'month') ? only?.time : undefined
}
