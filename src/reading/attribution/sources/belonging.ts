import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Ground } from '../ground.ts'
import { endOfDescription } from './describing-words.ts'
import { lastOf, mentionAt } from './source-words.ts'

/** What an unnamed source belongs to, is near to or speaks for stands after these. */
const BELONGING = new Set(['في', 'لدي', 'من', 'باسم', 'داخل'])

/** «في الجيش», «باسم الحركة», «برتبة عقيد في الشرطة»: what a source belongs to, is near to or speaks for. */
export function withBelonging(ground: Ground, first: number, from: number, limit: number): number {
  const { words, hits } = ground.passage
  let last = from
  for (let turn = 0; turn < 3; turn++) {
    const at = last + 1
    const word = words[at]
    if (word?.stem === 'رتبه' && word.preposition === 'ب' && words[at + 1]?.tag === 'noun' && at + 1 < limit) {
      last = at + 1
      continue
    }
    if (joinsByLam(ground, first, at) || joinsByBa(ground, first, at)) {
      last = endOfDescription(ground, at, limit)
      if (words[last + 1]?.conjunction && words[last + 1]?.definite && words[last + 1]?.tag === 'noun' && last + 1 < limit)
        last = endOfDescription(ground, last + 1, limit)
      continue
    }
    const joins =
      word?.tag === 'preposition'
        ? BELONGING.has(word.stem) && !word.pronoun
        : word?.stem === 'باسم' || (word?.stem === 'اسم' && word.preposition === 'ب')
    if (hits.at(at + 1, 'trigger-noun') || ground.passage.lexicon.everydayWords.get(words[at + 1]?.stem ?? '') === 'masdar') return last
    if (!joins || at + 1 >= limit || ground.timed[at + 1] || !startsPhrase(words[at + 1])) return last
    if (
      words[at + 1]?.preposition ||
      hits
        .at(at + 1, 'media-noun')
        ?.value.kind.match(/^(statement|post|press-conference|interview|speech|letter|recording|report|document)$/)
    )
      return last
    if (word?.stem === 'من' && !hits.at(first, 'source-noun') && (words[first]?.definite || !words[first]?.common)) return last
    const mention = mentionAt(ground, at + 1)
    last = mention ? lastOf(ground, mention, limit) : endOfDescription(ground, at + 1, limit)
  }
  return last
}

/** «المنسق العام لمخيمات النازحين», «المكتب الإعلامي للمجلس»: what an office or a body is for, never who is spoken to. */
function joinsByLam(ground: Ground, first: number, at: number): boolean {
  const { words, hits, lexicon } = ground.passage
  if (words[at]?.preposition !== 'ل') return false
  if (!hits.at(first, 'role') && !(words[first]?.definite && lexicon.sourceBodies.has(words[first]?.stem ?? ''))) return false
  const mention = mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  if (kind === 'organisation' && mention?.form === 'name' && hits.at(first, 'role')) return true
  if (hits.at(at, 'trigger-noun') || hits.at(at, 'media-noun') || hits.at(at, 'group') || hits.at(at, 'role') || hits.at(at, 'outlet'))
    return false
  return kind !== 'outlet' && kind !== 'agency' && kind !== 'person'
}

/** «مصدر بوزارة الداخلية»: a body that an unnamed source belongs to. */
function joinsByBa(ground: Ground, first: number, at: number): boolean {
  const { words, hits } = ground.passage
  if (words[at]?.preposition !== 'ب' || (!hits.at(first, 'source-noun') && !hits.at(first, 'role'))) return false
  const mention = mentionAt(ground, at)
  return mention !== undefined && ground.book.get(mention.entity)?.kind === 'organisation'
}

/** «مطلع على المحادثات», «مقرب من المفاوضات»: the adjective and its phrase. */
export function nearnessIn(ground: Ground, first: number, last: number, limit: number): Phrase | undefined {
  const { words, lexicon } = ground.passage
  for (let at = first; at <= Math.min(last + 1, limit - 1); at++) {
    const word = words[at]
    if (word?.tag !== 'noun' || !lexicon.nearWords.has(word.stem)) continue
    const preposition = words[at + 1]
    if (preposition?.tag !== 'preposition' || at + 2 >= limit || !startsPhrase(words[at + 2]))
      return at > last ? undefined : { first: at, last: Math.max(at, last) }
    const end = endOfDescription(ground, at + 2, limit)
    return { first: at, last: withBelonging(ground, at + 2, end, limit) }
  }
  return undefined
}
