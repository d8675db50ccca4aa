import type { Hit } from '../../../lexicon/finder.ts'
import { startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Ground } from '../ground.ts'
import { behindThing } from '../sources/behind-thing.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { isToOutlet, mentionAt } from '../sources/source-words.ts'
import { clauseAfter, endOfPlace } from './cited-clause.ts'
import { type Cited, isSource } from './is-source.ts'
import { seenBy } from './seen-by.ts'
import { outletAt } from './told-to.ts'

/** Who is cited by the words that a «وفق» brings, and the outlet that was told: «بحسب مصادر طبية لوكالة …». */
export function citedAfter(ground: Ground, sentence: Sentence, hit: Hit<'according-to'>, at: number): Cited | undefined {
  const cited = citedBy(ground, sentence, hit, at)
  const next = (cited?.last ?? 0) + 1
  const { words, tokens } = ground.passage
  const isTo = tokens[next]?.form === 'ل' || words[next]?.preposition === 'ل' || isToOutlet(ground, next)
  if (!cited || cited.toldTo || next >= sentence.last || !isTo) return cited
  const toldTo = outletAt(ground, tokens[next]?.form === 'ل' ? next + 1 : next, sentence.last)
  return toldTo ? { ...cited, toldTo, last: toldTo.last } : cited
}

function citedBy(ground: Ground, sentence: Sentence, hit: Hit<'according-to'>, at: number): Cited | undefined {
  const { words, tokens, hits } = ground.passage
  const next = hit.last + 1
  if (hit.value.kind === 'clause') return clauseAfter(ground, sentence, next, at)
  if (hit.pronoun) return { sources: [{}], last: hit.last }
  if (words[next]?.tag === 'verb') return undefined
  let first = next
  if (hit.value.preposition === 'ل') {
    if (tokens[next]?.form === 'ل') first = next + 1
    else if (words[next]?.preposition !== 'ل') return undefined
    else return withLam(ground, sentence, next)
  }
  if (hits.all(first, 'reporting').some(({ value, pronoun }) => value.part === 'masdar' && pronoun !== ''))
    return { sources: [{}], last: first }
  return sourced(ground, first, sentence)
}

function withLam(ground: Ground, sentence: Sentence, at: number): Cited | undefined {
  const source = sourceAt(ground, at, sentence.last, true)
  if (!source) return undefined
  const behind = seenBy(ground, sentence, source) ?? behindThing(ground, sentence, source)
  if (behind) return behind
  return isSource(ground, source) || ground.passage.hits.at(at, 'media-noun') ? { sources: [source], last: source.next - 1 } : undefined
}

/** «آخر حصيلة», «أحدث الأرقام»: before the thing whose author is cited. */
const LATEST = new Set(['اخر', 'احدث', 'اول'])

/** «وفق المرصد», «بحسب تصريحات الوزير», «وفق آخر حصيلة أوردتها الوزارة»: whoever is named, or stands behind what is named. */
export function sourced(ground: Ground, at: number, sentence: Sentence): Cited | undefined {
  const { hits, words } = ground.passage
  let first = LATEST.has(words[at]?.stem ?? '') && startsPhrase(words[at + 1]) ? at + 1 : at
  while (
    first < sentence.last &&
    isSaying(ground, first) &&
    !words[first]?.definite &&
    startsPhrase(words[first + 1]) &&
    !words[first + 1]?.preposition
  ) {
    if (hits.at(first, 'media-noun') && !mentionAt(ground, first + 1)) break
    first++
  }
  if (hits.at(first, 'media-noun')?.pronoun) return { sources: [{}], last: endOfPlace(ground, first, sentence) ?? first }
  const source = sourceAt(ground, first, sentence.last)
  if (!source) return undefined
  const behind = seenBy(ground, sentence, source) ?? behindThing(ground, sentence, source)
  if (behind) return behind
  return isSource(ground, source) || hits.at(first, 'media-noun')?.value.speaks ? { sources: [source], last: source.next - 1 } : undefined
}

/** «قول», «تصريحات», «بيان» before who said it. */
function isSaying({ passage }: Ground, at: number): boolean {
  const hit = passage.hits.at(at, 'reporting')
  const medium = passage.hits.at(at, 'media-noun')
  return hit?.value.part === 'masdar' || (medium !== undefined && medium.value.kind !== 'outlet' && medium.value.kind !== 'report')
}
