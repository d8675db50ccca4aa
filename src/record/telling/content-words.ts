import { tokenAt } from '../../reading/passage.ts'
import type { Reading, Span } from '../../reading/types.ts'

/** Shorter than this, a word is mostly grammar. */
const SHORTEST = 3
/** No more words of one piece of evidence are kept: a sentence longer than this says several things. */
const MOST = 40
/** Particles that are longer than the shortest word. Folded. */
const PARTICLES = new Set(['علي', 'الي', 'التي', 'الذي', 'الذين', 'هذا', 'هذه', 'ذلك', 'بعد', 'قبل', 'منذ', 'خلال', 'كان', 'كانت'])
const ARTICLES = ['وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'ال']

/**
 * The words that a piece of evidence is known by: folded, without article, each once, in order of code units. Names are left out, so that
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
      const bare = withoutArticle(token.form)
      if (bare.length >= SHORTEST && !PARTICLES.has(bare)) words.add(bare)
    }
  }
  return [...words].sort()
}

function firstMentionFrom({ mentions }: Reading, offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function withoutArticle(form: string): string {
  const article = ARTICLES.find((each) => form.startsWith(each) && form.length >= each.length + SHORTEST)
  return article ? form.slice(article.length) : form
}
