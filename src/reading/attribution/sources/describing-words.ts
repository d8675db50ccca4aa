import type { Word } from '../../syntax/word.ts'
import type { Ground } from '../ground.ts'
import { withheldName } from './anonymity.ts'
import { isToOutlet, lastOf, mentionAt, saysHere } from './source-words.ts'

/** A noun with its genitives and adjectives: an indefinite word after a definite one is no longer part of it. */
export function endOfDescription(ground: Ground, first: number, limit: number): number {
  const { passage, timed } = ground
  const { words, hits, tokens, lexicon } = passage
  const isUnnamed = hits.at(first, 'source-noun') !== undefined
  let last = first
  for (let at = first + 1; at < Math.min(limit, first + 8); at++) {
    const word = words[at]
    if (isUnnamed && lexicon.sourceKinds.has(tokens[at]?.form ?? '')) {
      last = at
      continue
    }
    if (word?.tag === 'demonstrative' && words[at + 1]?.definite && words[at + 1]?.tag === 'noun' && !words[last]?.closed) {
      last = at + 1
      at = last
      continue
    }
    if (word?.stem === 'عده' && words[at - 1]?.tag === 'noun' && !words[at - 1]?.definite && !word.conjunction) {
      last = at
      continue
    }
    if (
      !word ||
      (word.tag !== 'noun' && word.tag !== 'number' && word.pronoun !== 'ي') ||
      word.conjunction ||
      word.preposition ||
      timed[at]
    )
      break
    if (ANSWERING.has(word.stem) || withheldName(ground, at, limit) || isToOutlet(ground, at) || hits.at(at, 'according-to')) break
    if (hits.at(at, 'reporting')?.value.part === 'participle' && /..ا$/.test(tokens[at]?.form ?? '')) break
    const before = words[last]
    const isKnown = hits
      .from(at)
      .some(
        ({ table }) =>
          table === 'trigger-noun' || table === 'role' || table === 'group' || table === 'institution' || table === 'media-noun',
      )
    if (before?.definite && !word.definite && isKnown) break
    if (before?.definite && word.definite && word.substantive) break
    if (before?.common && /..ون$/.test(before.stem) && !word.adjective && !word.definite) break
    if (before?.definite && (hits.at(at, 'country') || hits.at(at, 'place')) && !hits.at(at, 'nisba') && !word.definite) break
    if (before?.definite && (hits.at(at, 'trigger-noun') || hits.at(at, 'reporting')?.value.part === 'masdar')) break
    if (saysHere(passage, at) || (before?.definite && hits.at(at, 'media-noun'))) break
    if (before?.definite && word.common && !word.definite && /..ا$/.test(tokens[at]?.form ?? '') && !hits.at(at, 'given-name')) break
    if (startsName(ground, at)) return isOpen(before) ? endOfPerson(ground, at, limit) : last
    if (word.stem.length < 2 || word.stem === 'صادر' || word.stem === 'صادره') break
    const isOutlet = hits.at(first, 'media-noun')?.value.kind === 'outlet' && !word.common
    if (isName(hits, last) && last > first && !hits.at(at, 'nisba') && !isOutlet) break
    if (before && !before.definite && at > first + 1 && hits.at(at, 'trigger-noun') && !word.definite) break
    if (before?.definite && word.pronoun) break
    if (before && !before.definite && word.pronoun) {
      if (!before.common && mentionAt(ground, last)) break
      last = at
      break
    }
    last = Math.min(endOfName(hits, at), limit - 1)
    at = last
  }
  return last
}

/** «قال فلان ردا على سؤال»: what is said answers something. */
const ANSWERING = new Set(['ردا', 'جوابا', 'اجابه', 'تعليقا', 'تعقيبا'])

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

/** The last token of a body's or place's name that begins here. */
function endOfName(hits: Ground['passage']['hits'], at: number): number {
  let end = at
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

function isName(hits: Ground['passage']['hits'], at: number): boolean {
  return hits.isIn(at, NAMED_THINGS)
}

const NAMED_THINGS = new Set(['country', 'place', 'organisation'])

/** «وكالة الأنباء الروسية "تاس"», «الوكالة الرسمية #سبأ»: a name in marks or a hashtag right after. */
export function withLabel(ground: Ground, last: number, limit: number): number {
  const { tokens, hits } = ground.passage
  const stretch = ground.openedAt.get(last + 1)
  if (stretch?.closed && stretch.close < limit && stretch.close - stretch.open <= 5 && !ground.speech.has(stretch)) {
    return hits.at(last + 2, 'trigger-noun') ? last : stretch.close
  }
  return tokens[last + 1]?.form === '#' && last + 2 < limit && tokens[last + 2]?.kind === 'word' ? last + 2 : last
}

/** «البنك الدولي (IBRD)», «اللواء (حسن)»: a short bracket. */
export function withBracket({ passage }: Ground, last: number, limit: number): number {
  if (passage.tokens[last + 1]?.form !== '(') return last
  for (let at = last + 2; at < Math.min(limit, last + 9); at++) {
    if (passage.tokens[at]?.form === ')') return at
    if (passage.words[at]?.tag === 'verb' || passage.words[at]?.tag === 'particle') return last
  }
  return last
}
