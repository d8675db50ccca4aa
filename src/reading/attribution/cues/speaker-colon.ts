import { speaksAsWe } from '../../places/metonym.ts'
import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Claim, SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { trimEnd } from '../said/scope.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { isPublisher, isToOutlet, mentionAt, SPEAKERS } from '../sources/source-words.ts'
import { outletAt } from './told-to.ts'

/** The speaker before a colon stands within this many tokens. */
const FARTHEST = 14
/** After a colon in the body, fewer words than this are a label's value («المصدر: رويترز»). */
const FEWEST_WORDS = 4
/** A banner before a headline's speaker is no longer than this, in tokens. */
const LONGEST_BANNER = 5

/** «speaker: what he says» in a headline or as a line of its own («مراسل الجزيرة: قصف …»). A place or a topic before the colon says nothing. */
export function speakerColon(ground: Ground, sentence: Sentence): Claim | undefined {
  const { tokens, words } = ground.passage
  const isHeadline = sentence.part === 'headline'
  if (!isHeadline && sentence.first > 0 && tokens[sentence.first - 1]?.kind !== 'break') return undefined
  let colon = sentence.first
  while (colon < Math.min(sentence.last, sentence.first + FARTHEST) && tokens[colon]?.form !== ':') colon++
  if (tokens[colon]?.form !== ':' || colon === sentence.first || colon + 2 >= sentence.last) return undefined
  let first = pastBanner(ground, sentence.first, colon)
  const stretch = ground.openedAt.get(first)
  if (stretch && stretch.close < colon) first = stretch.open
  const source = sourceAt(ground, first, colon)
  if (!source || words[first]?.tag === 'verb' || !canSay(ground, source.phrase.first, colon, isHeadline)) return undefined
  const farther = fartherSource(ground, source, colon)
  const toldTo = farther ? undefined : toldAfter(ground, source.next, colon)
  if ((farther?.next ?? (toldTo ?? source.phrase).last + 1) < colon - 3) return undefined
  const marked = ground.openedAt.get(colon + 1)
  const whole = marked?.closed === true && marked.close >= sentence.last - 2
  const last = trimEnd(ground, colon + 1, sentence.last - 1)
  if (!isHeadline && last - colon < FEWEST_WORDS) return undefined
  return {
    rule: 'speaker-colon',
    cue: { first: colon, last: colon },
    stance: 'asserts',
    distance: false,
    sources: farther ? [source, farther] : [source],
    content: whole ? { first: colon + 2, last: marked.close - 1 } : { first: colon + 1, last },
    isClause: true,
    ...(whole && { marks: true as const }),
    ...(toldTo && { toldTo }),
  }
}

/** «عاجل | مراسل القناة: …»: what stands before a bar or a dash is no speaker. */
function pastBanner({ passage }: Ground, first: number, colon: number): number {
  for (let at = first + 1; at < Math.min(colon, first + LONGEST_BANNER); at++) if (passage.tokens[at]?.form === '|') return at + 1
  return first
}

/** «مصدر أمني لـ"القناة": …»: the outlet spoken to. */
function toldAfter(ground: Ground, at: number, colon: number): Phrase | undefined {
  const { tokens, words } = ground.passage
  const isOf = tokens[at]?.form === 'ل'
  if (!isOf && words[at]?.preposition !== 'ل' && !isToOutlet(ground, at)) return undefined
  return outletAt(ground, isOf ? at + 1 : at, colon)
}

function canSay(ground: Ground, at: number, colon: number, isHeadline: boolean): boolean {
  const { hits } = ground.passage
  const mention = mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  const isSaid = mention?.metonym === true || ground.openedAt.get(colon + 1) !== undefined || speaksAsWe(ground.passage, colon)
  if (kind === 'country' && !(isHeadline && isSaid)) return false
  if (hits.at(at, 'source-noun') || hits.at(at, 'media-noun')?.value.speaks || hits.at(at, 'role')) return true
  if (kind === undefined) return hits.at(at, 'institution') !== undefined || (isHeadline && isBody(ground, at))
  return SPEAKERS.has(kind) && (mention?.form === 'name' || kind === 'organisation')
}

/** «المرصد: مقتل خمسة»: a body known by its first word alone. */
function isBody({ passage }: Ground, at: number): boolean {
  const word = passage.words[at]
  const body = passage.lexicon.sourceBodies.get(word?.stem ?? '')
  return word?.definite === true && body !== undefined && body !== 'document' && body !== 'person'
}

/** «القناة 12 نقلا عن مسؤول: …», «رويترز عن مصادر: …». */
function fartherSource(
  ground: Ground,
  { phrase, next }: SourceWords & { readonly phrase: Phrase; readonly next: number },
  colon: number,
): (SourceWords & { readonly next: number }) | undefined {
  const { hits, words } = ground.passage
  const relay = hits.at(next, 'according-to')
  const isRelay = relay?.value.kind === 'relay'
  if (!isRelay && !(words[next]?.stem === 'عن' && isPublisher(ground, mentionAt(ground, phrase.first)))) return undefined
  const at = isRelay ? relay.last + 1 : next + 1
  return startsPhrase(words[at]) ? sourceAt(ground, at, colon) : undefined
}
