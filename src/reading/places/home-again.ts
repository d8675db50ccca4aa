import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { markBareStems } from '../syntax/word-marks.ts'
import { ofCountry } from './gazetted-place.ts'
import type { Named } from './place-again.ts'
import { groundOf } from './place-ground.ts'

const HOME = markBareStems(() => new Set(['بلاد', 'بلد']))
/** A country named farther back in the sentence is not gone on about, in tokens. */
const NEARBY = 30

/**
 * «في البلاد», «في هذا البلد» alone: the country that the sentence named last, or else the one that the article is of. Nothing where the two are not the
 * same, nor for «البلاد العربية».
 */
export function homeAgain(passage: Passage, index: number, limit: number, from: number, named: readonly Named[]): Found | undefined {
  const { words, lexicon } = passage
  const word = words[index]
  if (!word || (word.marks & HOME) === 0 || !isDefinite(passage, index) || word.pronoun) return undefined
  if (bareStem(passage, index) === 'بلد' && words[index - 1]?.tag !== 'demonstrative') return undefined
  const next = index + 1 < limit ? words[index + 1] : undefined
  if (next?.tag === 'noun' && next.definite && !next.conjunction && !next.preposition) return undefined
  const { home } = groundOf(passage)
  const told = lastNamed(named, Math.max(from, index - NEARBY))
  if (told !== undefined && home !== undefined && told !== home) return undefined
  const country = lexicon.countries.get(told ?? home ?? '')
  if (!country) return undefined
  return { rule: 'home-again', form: 'nominal', certainty: 'likely', first: index, last: index, ...ofCountry(country) }
}

/** The country of what was named last, no further back than a token; a government that acts is no place. */
function lastNamed(named: readonly Named[], from: number): string | undefined {
  for (let at = named.length - 1; at >= 0; at--) {
    const found = named[at]?.found
    if (!found || found.first < from) return undefined
    if (!found.metonym && found.country !== undefined) return found.country
  }
  return undefined
}
