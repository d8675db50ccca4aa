import { spanOfStem, wordsOfStem } from '../../mentions/stem-span.ts'
import { spanOf } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { EntityId, Quote, Sentence } from '../../types.ts'
import type { Ground } from '../ground.ts'
import { lastOf, mentionAt } from '../sources/source-words.ts'

/** So many sentences at the beginning and at the end may say whose the piece is. */
const EDGE = 4
/** An author's name is no longer than this, in tokens. */
const LONGEST_NAME = 5
/** Titles before an author's name. */
const TITLES = new Set(['د', 'الدكتور', 'الدكتوره', 'الاستاذ', 'الكاتب', 'الكاتبه', ':', '.', '/', '-'])

/**
 * An opinion piece: all that it says is its author's word, not the outlet's («هذا المقال بقلم فلان», «رأي: …» with «بقلم فلان»). A reporter's
 * by-line above news changes nothing.
 */
export function authorVoice(ground: Ground): Quote | undefined {
  const { passage } = ground
  const told = passage.sentences.filter(({ part }) => part === 'headline' || part === 'body')
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return undefined
  const edges = [...passage.sentences.slice(0, EDGE), ...passage.sentences.slice(EDGE).slice(-EDGE)]
  for (const sentence of edges) {
    const at = penIn(ground, sentence)
    if (at === undefined || !isOpinion(ground, sentence, first)) continue
    const name = nameFrom(ground, at + 1, sentence.last)
    if (!name) continue
    const source = entityOf(ground, name)
    const [mention, cue] = [spanOf(passage.tokens, name.first, name.last), spanOf(passage.tokens, at, at)]
    const content = spanOf(passage.tokens, first.first, last.last - 1)
    const link = { source, mention, cue, stance: 'asserts', identity: 'named', kind: 'person' } as const
    return { ...content, rule: 'author-voice', mode: 'indirect', content, chain: [link] }
  }
  return undefined
}

/** «بقلم» at a line's beginning or right after what it is the author of. */
function penIn({ passage }: Ground, { first, last }: Sentence): number | undefined {
  for (let at = first; at < Math.min(last, first + EDGE); at++) {
    if (passage.tokens[at]?.form === 'بقلم') return at === first || isOpinionWord(passage, at - 1) ? at : undefined
  }
  return undefined
}

/** The words beside the name, or those that begin the headline, say that it is one. */
function isOpinion({ passage }: Ground, { first, last }: Sentence, headline: Sentence): boolean {
  if (isOpinionWord(passage, headline.first)) return true
  for (let at = first; at < last; at++) if (isOpinionWord(passage, at)) return true
  return false
}

function isOpinionWord({ words, lexicon }: Ground['passage'], at: number): boolean {
  return lexicon.opinionWords.has(words[at]?.stem ?? '')
}

function nameFrom(ground: Ground, from: number, limit: number): Phrase | undefined {
  const { tokens, words } = ground.passage
  let first = from
  while (first < limit && TITLES.has(tokens[first]?.form ?? '')) first++
  const mention = mentionAt(ground, first)
  if (mention?.form === 'name') return { first, last: lastOf(ground, mention, limit) }
  let last = first - 1
  while (last + 1 < Math.min(limit, first + LONGEST_NAME) && words[last + 1]?.tag === 'noun') last++
  return last > first ? { first, last } : undefined
}

function entityOf(ground: Ground, name: Phrase): EntityId {
  const { passage, book } = ground
  const mention = mentionAt(ground, name.first)
  if (mention && book.get(mention.entity)?.kind === 'person') return mention.entity
  const span = { ...spanOfStem(passage, name), rule: 'source', form: 'name', certainty: 'likely' } as const
  return book.enter({ kind: 'person', name: wordsOfStem(passage, name) }, span)
}
