import type { Ground } from '../figure.ts'

/** «ارتفعت الحصيلة إلى 40», «توقف العدد عند 40». */
const TOLL_PREPOSITIONS = new Set(['الي', 'عند'])
/** The verb that changes a toll stands so many tokens before the figure, at the most. */
const FARTHEST = 20

/** The figure is where a toll has come to: «إلى 40», «بلغ 40», «عددهم 40». Hedging verbs («تجاوز 40») are seen by the caller. */
export function endsToll(ground: Ground, figure: number): boolean {
  const { words, tokens, hits, lexicon } = ground.passage
  const first = tokens[figure - 1]?.form === '"' ? figure - 1 : figure
  const before = words[first - 1]
  const form = tokens[first - 1]?.form ?? ''
  if (form.startsWith('عدد') || form.startsWith('وعدد')) return true
  if (form === 'ب' && first > 1) return endsToll(ground, first - 1)
  if (before?.verb) return hits.all(first - 1, 'verb').some(({ value }) => lexicon.tollVerbs.has(value.lemma))
  return before?.tag === 'preposition' && TOLL_PREPOSITIONS.has(tokens[first - 1]?.form ?? '')
}

/** «ليصل العدد الإجمالي إلى 40», «ليبلغ الإجمالي 40»: the number of what was told before. */
export function isOfTheNumber({ passage: { tokens, words, lexicon } }: Ground, first: number, floor: number): boolean {
  let isNumber = false
  for (let at = first - 1; at >= Math.max(floor, first - NEAREST); at--) {
    const verb = words[at]?.verb
    if (verb) return isNumber && lexicon.tollVerbs.has(verb.value.lemma)
    isNumber ||= THE_NUMBER.has(tokens[at]?.form ?? '')
  }
  return false
}

export const THE_NUMBER: ReadonlySet<string> = new Set(['العدد', 'الاجمالي', 'المجموع', 'الحصيله'])
/** In tokens. */
const NEAREST = 5

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
