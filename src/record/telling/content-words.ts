import { tokenAt } from '../../reading/passage.ts'
import type { Reading, Span } from '../../reading/types.ts'

/** Shorter than this, a word is mostly grammar. */
const SHORTEST = 3
/** No more words of one piece of evidence are kept: a sentence longer than this says several things. */
const MOST = 40
/** Particles that are longer than the shortest word. Folded. */
const PARTICLES = new Set(['علي', 'الي', 'التي', 'الذي', 'الذين', 'هذا', 'هذه', 'ذلك', 'بعد', 'قبل', 'منذ', 'خلال', 'كان', 'كانت'])
/** What a word may begin and end with beside itself, the longest first: light stemming after Larkey, Ballesteros and Connell (2007). */
const BEGINNINGS = ['وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'ال', 'و', 'ف', 'ب', 'ل']
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'هم', 'ه', 'ي', 'ا']

/**
 * The words that a piece of evidence is known by: folded, lightly stemmed, each once, in order of code units. Names are left out, so that
 * two events of the same people are not alike for their names alone.
 */
export function contentWords(reading: Reading, evidence: Span): string[] {
  const { tokens, mentions } = reading
  const words = new Set<string>()
  let mention = firstMentionFrom(reading, evidence.start)
  for (let index = tokenAt(tokens, evidence.start); index < tokens.length && words.size < MOST; index++) {
    const token = tokens[index]
    if (!token || token.start >= evidence.end) break
    while ((mentions[mention]?.end ?? Number.POSITIVE_INFINITY) <= token.start) mention++
    const name = mentions[mention]
    if (name && name.form === 'name' && name.start <= token.start) continue
    if (token.kind === 'number') words.add(token.form)
    else if (token.kind === 'word') {
      if (token.form.length >= SHORTEST && !PARTICLES.has(token.form)) words.add(stemWord(token.form))
    }
  }
  return [...words].sort()
}

/** The index of the first mention that ends behind an offset. */
export function firstMentionFrom({ mentions }: Pick<Reading, 'mentions'>, offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** «والدبلوماسيين» and «دبلوماسيا» are both «دبلوماسي». Nothing is cut below three letters. */
function stemWord(form: string): string {
  const beginning = BEGINNINGS.find((each) => form.startsWith(each) && form.length >= each.length + SHORTEST)
  const rest = beginning ? form.slice(beginning.length) : form
  const ending = ENDINGS.find((each) => rest.endsWith(each) && rest.length >= each.length + SHORTEST)
  return ending ? rest.slice(0, -ending.length) : rest
}
