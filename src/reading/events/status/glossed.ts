import type { Quote } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'

/** The relative that brings a gloss stands no further before what is told in it, in tokens. */
const LONGEST = 16

/**
 * «طالبت واشنطن بالإفراج عن القس أندرو برانسون، الذي اعتقل قبل عام»: who is named is explained in the outlet's own words behind a comma. «قالت الشرطة إنها أوقفت
 * الرجل، الذي قتل جاره» is the police's, and so is what somebody is cited for behind it.
 */
export function isGlossed(stage: Stage, { first }: Candidate, { mode, content, chain }: Quote): boolean {
  const { words, tokens, lexicon } = stage.passage
  const link = chain.at(-1)
  if (mode === 'direct' || !link) return false
  const limit = Math.max(0, first - LONGEST)
  for (let at = first - 1; at > limit && (tokens[at]?.start ?? 0) > content.start; at--) {
    if (tokens[at]?.form === '"' || tokens[at]?.form === ',') return false
    const relative = tokens[at]
    if (words[at]?.tag !== 'relative' || tokens[at - 1]?.form !== ',' || !relative) continue
    if (Math.max(link.mention.start, link.cue?.start ?? 0) > relative.start) return false
    const verb = words[at + 1]?.verb
    if (verb && lexicon.reportingVerbs.has(verb.value.lemma)) return false
    return isNamed(stage, content.start, at - 2) || isNamed(stage, content.start, beforePlace(stage, content.start, at - 2))
  }
  return false
}

/** Somebody's name, or a body's, ends in a token; not that of a place («في مأرب، التي شهدت معارك»). */
function isNamed({ passage, book }: Stage, from: number, at: number): boolean {
  const end = passage.tokens[at]?.end ?? 0
  const name = book.firstWithin({ start: from, end }, (mention) => mention.form === 'name' && mention.end === end)
  return name !== undefined && book.get(name.entity)?.kind !== 'place'
}

/** «جمال خاشقجي في تركيا، الذي اختفى»: the token before a place that somebody is in, else -1. */
function beforePlace({ passage: { tokens, words }, book }: Stage, from: number, at: number): number {
  const [place, before] = [tokens[at], words[at - 1]]
  if (!place) return -1
  const isPlace = book.firstWithin({ start: from, end: place.end }, ({ form, start }) => form === 'name' && start === place.start)
  return isPlace && before?.tag === 'preposition' ? at - 2 : -1
}
