import type { Ground } from '../figure.ts'

/** «ارتفعت الحصيلة إلى 40», «توقف العدد عند 40». */
const TOLL_PREPOSITIONS = new Set(['الي', 'عند'])
/** The verb that changes a toll stands so many tokens before the figure, at the most. */
const FARTHEST = 20

/** The figure is where a toll has come to: «إلى 40», «بلغ 40», «عددهم 40». Hedging verbs («تجاوز 40») are seen by the caller. */
export function endsToll({ passage: { words, tokens, lexicon } }: Ground, first: number): boolean {
  const before = words[first - 1]
  if (tokens[first - 1]?.form.startsWith('عدد')) return true
  if (before?.verb) return lexicon.tollVerbs.has(before.verb.value.lemma)
  return before?.tag === 'preposition' && TOLL_PREPOSITIONS.has(tokens[first - 1]?.form ?? '')
}

/** «ارتفعت حصيلة القتلى إلى 40»: the figure replaces an earlier one. */
export function replacesToll({ passage: { words, tokens, lexicon } }: Ground, first: number, floor: number): boolean {
  if (!TOLL_PREPOSITIONS.has(tokens[first - 1]?.form ?? '')) return false
  for (let at = first - 2; at >= Math.max(floor, first - FARTHEST); at--) {
    const word = words[at]
    if (word?.verb) return lexicon.tollVerbs.get(word.verb.value.lemma)?.sense === 'change'
    if (word && lexicon.tollChanges.has(word.stem)) return true
    if (word?.tag === 'complementiser') return false
  }
  return false
}
