import { endOfOutletOf } from '../../mentions/bodies/description.ts'
import type { Word } from '../../syntax/word.ts'
import type { Ground } from '../ground.ts'
import { endsBeforeCommon, endsDescription } from './ends-description.ts'
import { lastOf, mentionAt } from './source-words.ts'

/** A noun with its genitives and adjectives: an indefinite word after a definite one is no longer part of it. */
export function endOfDescription(ground: Ground, first: number, limit: number): number {
  const { words, hits } = ground.passage
  let last = first
  for (let at = first + 1; at < Math.min(limit, first + 8); at++) {
    const taken = takenWhole(ground, first, last, at)
    if (taken !== undefined) {
      last = taken
      at = last
      continue
    }
    const step = { ground, first, last, at, limit }
    if (endsDescription(step)) break
    if (startsName(ground, at)) return isOpen(words[last]) ? endOfPerson(ground, at, limit) : last
    if (endsBeforeCommon(step)) break
    const isOwned = words[last]?.definite === false && words[at]?.pronoun !== ''
    last = isOwned ? at : Math.min(endOfName(hits, first, at), limit - 1)
    if (isOwned) break
    at = last
  }
  return last
}

/** The last token of what belongs to a source whatever it is: «مصدر مطلع», «مصادر أمنية وطبية», «المسؤول هذا», «شهود عدة». */
function takenWhole({ passage }: Ground, first: number, last: number, at: number): number | undefined {
  const { words, hits, tokens, lexicon } = passage
  const word = words[at]
  const next = words[at + 1]
  if (hits.at(first, 'source-noun') !== undefined && lexicon.sourceKinds.has(tokens[at]?.form ?? '')) return at
  const isKindToo = word?.conjunction && word.tag === 'noun' && lexicon.sourceKinds.has(word.stem) && words[last]?.adjective
  if (hits.at(first, 'source-noun') !== undefined && isKindToo && word.definite === words[last]?.definite) return at
  if (word?.tag === 'demonstrative' && next?.definite && next.tag === 'noun' && !words[last]?.closed) return at + 1
  return word?.stem === 'عده' && words[at - 1]?.tag === 'noun' && !words[at - 1]?.definite && !word.conjunction ? at : undefined
}

/** «صحيفة الغارديان البريطانية»: definite adjectives after a name. */
export function withAdjective({ passage }: Ground, from: number, limit: number): number {
  const { words, hits } = passage
  let last = from
  while (
    last + 1 < limit &&
    words[last + 1]?.definite &&
    words[last + 1]?.tag === 'noun' &&
    (words[last + 1]?.adjective || hits.at(last + 1, 'nisba')) &&
    !words[last + 1]?.preposition
  )
    last++
  return last
}

/** The last token of a body's or place's name that begins here, or of the outlet's that somebody works for: «مراسل فرانس 24». */
function endOfName(hits: Ground['passage']['hits'], first: number, at: number): number {
  let end = endOfOutletOf(hits, first, at) ?? at
  for (const { table, last, pronoun } of hits.from(at))
    if (!pronoun && last > end && (table === 'organisation' || table === 'place' || table === 'country')) end = last
  return end
}

/** «محامي فلان», «أحد مساعدي الرئيس فلان»: an open noun's genitive is the name right behind it. */
function isOpen(word: Word | undefined): boolean {
  return word?.tag === 'noun' && word.common && !word.closed && !word.adjective && word.pronoun === ''
}

function endOfPerson(ground: Ground, at: number, limit: number): number {
  const mention = mentionAt(ground, at)
  return mention ? lastOf(ground, mention, limit) : at
}

/** A person's name begins here: «رجل الدين فلان». */
function startsName(ground: Ground, at: number): boolean {
  const mention = mentionAt(ground, at)
  return (
    mention?.form === 'name' &&
    ground.book.get(mention.entity)?.kind === 'person' &&
    mention.start >= (ground.passage.tokens[at]?.start ?? 0)
  )
}

/** «وكالة الأنباء الروسية "تاس"», «الوكالة الرسمية #سبأ»: a name in marks or a hashtag right after. */
export function withLabel(ground: Ground, last: number, limit: number): number {
  const { tokens, hits } = ground.passage
  const stretch = ground.openedAt.get(last + 1)
  if (stretch?.closed && stretch.close < limit && stretch.close - stretch.open <= 5 && !ground.speech.has(stretch)) {
    return hits.at(last + 2, 'trigger-noun') ? last : stretch.close
  }
  return tokens[last + 1]?.form === '#' && last + 2 < limit && tokens[last + 2]?.kind === 'word' ? last + 2 : last
}

/** «البنك الدولي (IBRD)», «اللواء (حسن)», «وكالة السودان للأنباء (سونا)»: a short bracket. */
export function withBracket({ passage }: Ground, last: number, limit: number): number {
  if (passage.tokens[last + 1]?.form !== '(') return last
  const signature = passage.hits.at(last + 2, 'outlet')?.last
  if (signature !== undefined && signature + 1 < limit && passage.tokens[signature + 1]?.form === ')') return signature + 1
  for (let at = last + 2; at < Math.min(limit, last + 9); at++) {
    if (passage.tokens[at]?.form === ')') return at
    if (passage.words[at]?.tag === 'verb' || passage.words[at]?.tag === 'particle') return last
  }
  return last
}
